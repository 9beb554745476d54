import Foundation
import Testing

@testable import Files

@Suite struct FilePlaceTests {
    private let temporary: TemporaryFolder
    private let system: FileSystem

    init() throws {
        temporary = try TemporaryFolder()
        system = FileSystem(workingFolder: temporary.path)
        try temporary.write("old", to: "record/evaluation.yaml")
    }

    private func replace(_ text: String) throws {
        try system.place("record/evaluation.yaml").replace(with: Array(text.utf8))
    }

    @Test func `replaces a file and leaves nothing beside it`() throws {
        try replace("new")
        #expect(try temporary.text("record/evaluation.yaml") == "new")
        #expect(try temporary.names("record") == ["evaluation.yaml"])
    }

    @Test func `keeps permissions, and a link that leads to the file`() throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640], ofItemAtPath: "\(temporary.path)/record/evaluation.yaml")
        try temporary.link("link.yaml", to: "record/evaluation.yaml")
        try system.replace("link.yaml", with: Array("new".utf8))
        #expect(try temporary.text("record/evaluation.yaml") == "new")
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(temporary.path)/record/evaluation.yaml")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(temporary.path)/link.yaml") != "")
    }

    @Test func `what another program wrote meanwhile is not lost`() throws {
        let place = try system.place("record/evaluation.yaml")
        let read = try place.bytes(atMost: 100)
        try temporary.write("theirs", to: "record/evaluation.yaml")
        let failure = #expect(throws: FileFailure.self) {
            try place.replace(with: Array("mine".utf8)) { $0 == read }
        }
        #expect(failure?.kind == .isChanged)
        #expect(try temporary.text("record/evaluation.yaml") == "theirs")
        #expect(try temporary.names("record") == ["evaluation.yaml"])
    }

    @Test func `what replaces the folder meanwhile is not written to`() throws {
        let place = try system.place("record/evaluation.yaml")
        try temporary.write("bait", to: "outside/evaluation.yaml")
        try FileManager.default.moveItem(atPath: "\(temporary.path)/record", toPath: "\(temporary.path)/moved")
        try temporary.link("record", to: "outside")
        try place.replace(with: Array("new".utf8))
        #expect(try temporary.text("outside/evaluation.yaml") == "bait")
        #expect(try temporary.text("moved/evaluation.yaml") == "new")
    }

    @Test func `what a run that was ended left is cleared away`() throws {
        try temporary.write("half", to: "record/.evaluation.yaml.mandate-new")
        try replace("new")
        #expect(try temporary.names("record") == ["evaluation.yaml"])
    }

    @Test func `two runs do not write at once`() throws {
        try temporary.write("half", to: "record/.evaluation.yaml.mandate-new")
        let theirs = try #require(Descriptor("\(temporary.path)/record/.evaluation.yaml.mandate-new", 0))
        #expect(theirs.lock())
        let failure = #expect(throws: FileFailure.self) { try replace("new") }
        #expect(failure?.kind == .isBusy)
        #expect(try temporary.text("record/evaluation.yaml") == "old")
    }

    /// A run that finds the file of another one neither removes it nor takes its place.
    @Test func `of many runs at once each writes whole or not at all`() async throws {
        let system = system
        let texts = (0..<8).map { String(repeating: "\($0)", count: 200_000 + $0) }
        for _ in 0..<20 {
            let done = await withTaskGroup(of: String?.self) { group in
                for text in texts {
                    group.addTask {
                        (try? system.replace("record/evaluation.yaml", with: Array(text.utf8))).map { text }
                    }
                }
                return await group.reduce(into: [String]()) { if let text = $1 { $0.append(text) } }
            }
            #expect(!done.isEmpty)
            #expect(done.contains(try temporary.text("record/evaluation.yaml")))
            #expect(try temporary.names("record") == ["evaluation.yaml"])
        }
    }

    @Test func `what other runs left that were ended is cleared too, and what a run holds is not`() throws {
        for name in ["gone", "held"] { try temporary.write("half", to: "record/.\(name).yaml.mandate-new") }
        try temporary.write("half", to: "record/.begun.mandate-new/inside/file.yaml")
        try temporary.write("mine", to: "record/.mine")
        try temporary.link("record/.link.mandate-new", to: "/etc/passwd")
        let held = open("\(temporary.path)/record/.held.yaml.mandate-new", O_RDONLY)
        #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
        try replace("new")
        let left = [".held.yaml.mandate-new", ".link.mandate-new", ".mine", "evaluation.yaml"]
        #expect(try temporary.names("record") == left)
        close(held)
    }

    @Test func `what is done when new files are there takes them back where it fails`() throws {
        let files = [(path: "made/deep/one.csv", bytes: Array("1".utf8)), (path: "made/two.csv", bytes: [])]
        #expect(throws: FileFailure(.write, "x", code: ENOSPC)) {
            try system.create(
                files, or: { $0 },
                then: { () throws(FileFailure) in
                    #expect(system.exists("made/two.csv"))
                    throw FileFailure(.write, "x", code: ENOSPC)
                })
        }
        #expect(!system.exists("made"))
        try system.create(files, or: { $0 })
        #expect(try temporary.text("made/deep/one.csv") == "1")
    }

    @Test(arguments: [
        ("a:b.pdf", "a-b.pdf"), ("con.txt", "document-con.txt"), ("NUL", "document-NUL"), ("ends.", "ends"),
        ("blank ", "blank"), ("COM¹.pdf", "document-COM¹.pdf"), ("lpt9", "document-lpt9"), ("...", "document"),
        ("what?.pdf", "what-.pdf"),
    ])
    func `a name that Windows cannot store has another in its place`(name: String, other: String) {
        #expect(WindowsName.instead(of: name) == other)
    }

    @Test(arguments: ["list.pdf", "console.txt", "com10", "lpt", "été 2018.pdf", ".hidden", "a.b.c"])
    func `a name that Windows stores is left`(name: String) {
        #expect(WindowsName.instead(of: name) == nil)
    }

    @Test func `a pipe keeps nobody waiting`() throws {
        #expect(mkfifo("\(temporary.path)/record/pipe.yaml", 0o600) == 0)
        #expect(throws: FileFailure.self) { try system.place("record/pipe.yaml").bytes(atMost: 10) }
        #expect(throws: FileFailure.self) { try system.replace("record/pipe.yaml", with: []) }
    }

    @Test func `a pipe that the user names is read, and one into which nobody writes is told`() throws {
        let path = "\(temporary.path)/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: FileFailure(.read, "pipe", code: ENXIO)) { try system.bytes(of: "pipe", atMost: 10) }
        Thread.detachNewThread {
            guard let file = FileHandle(forWritingAtPath: path) else { return }
            try? file.write(contentsOf: Data("slow".utf8))
            Thread.sleep(forTimeInterval: 0.3)
            try? file.write(contentsOf: Data("ly".utf8))
            try? file.close()
        }
        #expect(try system.bytes(of: "pipe", atMost: 10) == Array("slowly".utf8))
        #expect(try system.bytes(of: "/dev/null", atMost: 10) == [])
        #expect(throws: FileFailure(.read, "/dev/zero", code: EFBIG)) {
            try system.bytes(of: "/dev/zero", atMost: 100_000)
        }
    }

    @Test func `the longest name can be written`() throws {
        let name = String(repeating: "é", count: 127)
        try system.create("record/\(name)", with: Array("new".utf8))
        try system.replace("record/\(name)", with: Array("newer".utf8))
        #expect(try temporary.text("record/\(name)") == "newer")
        #expect(try temporary.names("record").count == 2)
    }

    @Test func `a new file overwrites nothing`() throws {
        #expect(throws: FileFailure.self) { try system.create("record/evaluation.yaml", with: []) }
        try system.create("a/b/c.yaml", with: Array("new".utf8))
        #expect(try temporary.text("a/b/c.yaml") == "new")
        #expect(try temporary.text("record/evaluation.yaml") == "old")
    }

    @Test func `a folder is no file, and a NUL ends no path`() throws {
        #expect(throws: FileFailure.self) { try system.replace("record", with: []) }
        #expect(throws: FileFailure.self) { try system.bytes(of: "record/evaluation.yaml\0.txt", atMost: 10) }
        #expect(!system.exists("record\0"))
        #expect(throws: FileFailure.self) { try system.bytes(of: "record", atMost: 10) }
        #expect(throws: FileFailure.self) { try system.bytes(of: "/dev/zero", atMost: 10) }
    }
}
