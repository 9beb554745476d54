import Foundation
import Testing

@testable import Files

@Suite struct FolderTests {
    private let temporary: TemporaryFolder
    private let folder: Folder

    init() throws {
        temporary = try TemporaryFolder()
        try temporary.write("bait", to: "outside/secret.txt")
        try temporary.write("inside", to: "record/evidence/list.csv")
        try temporary.link("record/link.csv", to: "../outside/secret.txt")
        try temporary.link("record/way", to: "../outside")
        folder = try Folder(opening: "\(temporary.path)/record")
    }

    @Test func `reads what lies inside`() throws {
        #expect(try folder.bytes(of: InnerPath("evidence/list.csv")) == Array("inside".utf8))
        var pieces: [UInt8] = []
        try folder.read(InnerPath("evidence/list.csv")) { pieces += $0 }
        #expect(pieces == Array("inside".utf8))
        #expect(folder.holdsFile(at: try InnerPath("evidence/list.csv")))
    }

    @Test(arguments: ["link.csv", "way/secret.txt", "way"])
    func `follows no link`(path: String) {
        #expect(throws: ReadingProblem.link) { try folder.bytes(of: InnerPath(path)) }
    }

    @Test func `tells what is no file`() throws {
        #expect(throws: ReadingProblem.notAFile(isFolder: true)) { try folder.bytes(of: InnerPath("evidence")) }
        #expect(throws: ReadingProblem.notAFile(isFolder: false)) {
            try folder.bytes(of: InnerPath("evidence/list.csv/x"))
        }
        #expect(mkfifo("\(temporary.path)/record/pipe", 0o600) == 0)
        #expect(throws: ReadingProblem.notAFile(isFolder: false)) { try folder.bytes(of: InnerPath("pipe")) }
    }

    @Test func `names what stands beside what is missing`() throws {
        #expect(
            throws: ReadingProblem.missing(name: "List.csv", parent: try InnerPath("evidence"))
        ) { try folder.bytes(of: InnerPath("evidence/List.csv")) }
        #expect(try folder.names(in: InnerPath("evidence")) == ["list.csv"])
        #expect(throws: ReadingProblem.missing(name: "other", parent: nil)) {
            try folder.bytes(of: InnerPath("other/list.csv"))
        }
        #expect(folder.names(in: nil) == ["evidence", "link.csv", "way"])
        #expect(try folder.names(in: InnerPath("other")).isEmpty)
        #expect(try folder.names(in: InnerPath("way")).isEmpty)
    }

    @Test func `opens nothing by likeness`() throws {
        try temporary.write("", to: "record/cafe\u{301}")
        #expect(throws: ReadingProblem.self) { try folder.bytes(of: InnerPath("caf\u{E9}")) }
        #expect(try folder.bytes(of: InnerPath("cafe\u{301}")).isEmpty)
    }

    @Test func `reads no more than allowed`() throws {
        #expect(throws: ReadingProblem.self) { try folder.bytes(of: InnerPath("evidence/list.csv"), atMost: 5) }
        #expect(try folder.bytes(of: InnerPath("evidence/list.csv"), atMost: 6).count == 6)
    }

    /// What is put in the place of a folder leads nobody out, however often it changes while files are read.
    @Test func `a folder that becomes a link leads nobody out`() async throws {
        let inside = "\(temporary.path)/record/evidence"
        try temporary.write("inside", to: "record/evidence/secret.txt")
        try temporary.link("decoy", to: "outside")
        let swapping = Task.detached { [temporary] in
            while !Task.isCancelled {
                rename(inside, "\(temporary.path)/aside")
                rename("\(temporary.path)/decoy", inside)
                rename(inside, "\(temporary.path)/decoy")
                rename("\(temporary.path)/aside", inside)
            }
        }
        var read = 0
        for _ in 0..<10_000 {
            guard let bytes = try? folder.bytes(of: InnerPath("evidence/secret.txt")) else { continue }
            #expect(bytes == Array("inside".utf8))
            read += 1
        }
        swapping.cancel()
        await swapping.value
        #expect(read > 0)
    }
}
