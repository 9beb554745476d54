import Documents
import Foundation
import Testing

/// Methodologies that are begun from a worked one, wherever one works.
@Suite struct LikeExampleTests {
    @Test("examples are found beside the criteria, or in the program", arguments: [false, true])
    func found(isCopied: Bool) throws {
        let folder = try TemporaryFolder()
        let copying = isCopied ? ["--copy-criteria"] : []
        #expect(CommandRun.running(["init", "w"] + copying, in: folder.path).status == 0)
        let inside = "\(folder.path)/w"
        try folder.write("", to: "w/Criteria/own.txt")
        for example in ["pefa", "unep", "ramsar"] {
            let run = CommandRun("new", "methodology", "mine-\(example)", "--like", example, in: inside)
            #expect(run.status == 0, "\(run.errorOutput)")
            #expect(CommandRun("check", "Criteria/mine-\(example).yaml", in: inside).status == 0)
            #expect(try folder.read("w/Criteria/mine-\(example).tests.yaml").contains("of: mine-\(example)\n"))
        }
    }

    @Test("a copy of the criteria comes with its tests and the examples, which pass")
    func copied() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", "--copy-criteria", in: folder.path).status == 0)
        for name in ["basel-bc-11-13.tests.yaml", "examples/pefa-2016.yaml", "examples/pefa-2016.tests.yaml"] {
            let shipped = try String(contentsOfFile: "\(CommandRun.repository)/Criteria/\(name)", encoding: .utf8)
            #expect(try folder.read("w/Criteria/\(name)") == shipped, "\(name)")
        }
        #expect(CommandRun("test", "Criteria", in: "\(folder.path)/w").status == 0)
    }

    @Test("everything that lies in the folder of criteria is in the program, but scenarios")
    func companions() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", "--copy-criteria", in: folder.path).status == 0)
        func names(_ path: String) throws -> [String] {
            try FileManager.default.subpathsOfDirectory(atPath: path).filter {
                $0.hasSuffix(".yaml") && !$0.hasPrefix("scenarios/")
            }.sorted()
        }
        #expect(try names("\(folder.path)/w/Criteria") == names("\(CommandRun.repository)/Criteria"))
    }
}
