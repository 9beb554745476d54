import Foundation
import Testing

@testable import Files

@Suite struct FolderReplacementTests {
    private let temporary: TemporaryFolder
    private let replacement = FolderReplacement(
        marker: ".report", digest: { $0.map(String.init).joined(separator: "-") },
        writing: { !$0.name.hasSuffix(".yaml") })

    init() throws { temporary = try TemporaryFolder() }

    private func write(_ files: [String: String], to path: String = "out/report") throws {
        let files = try files.map { FolderReplacement.File(path: try InnerPath($0.key), bytes: Array($0.value.utf8)) }
        try replacement.write(files, to: path, in: FileSystem(workingFolder: temporary.path))
    }

    @Test func `is replaced whole`() throws {
        try write(["a.html": "1", "documents/x/y.pdf": "2"])
        #expect(
            try temporary.names("out") == [
                "report", "report/.report", "report/a.html", "report/documents", "report/documents/x",
                "report/documents/x/y.pdf",
            ])
        try write(["b.html": "3"], to: "out/report/")
        #expect(try temporary.names("out") == ["report", "report/.report", "report/b.html"])
    }

    @Test(arguments: ["thesis.docx", "documents/remarks.txt", "empty/"])
    func `what others put there stays`(name: String) throws {
        try write(["a.html": "1", "documents/x.pdf": "2"])
        if name.hasSuffix("/") {
            let folder = "\(temporary.path)/out/report/\(name)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } else {
            try temporary.write("mine", to: "out/report/\(name)")
        }
        let before = try temporary.names("out")
        let shown = name.hasSuffix("/") ? String(name.dropLast()) : name
        #expect(throws: FolderReplacement.Problem.holdsOtherFiles("out/report", [shown])) { try write(["b": ""]) }
        #expect(try temporary.names("out") == before)
    }

    @Test func `a file that somebody changed stays, until it is moved away`() throws {
        try write(["a.html": "1", "documents/x.pdf": "2"])
        try temporary.write("1, with remarks", to: "out/report/a.html")
        #expect(throws: FolderReplacement.Problem.holdsChangedFiles("out/report", ["a.html"])) {
            try write(["a.html": "3", "documents/x.pdf": "2"])
        }
        #expect(try temporary.text("out/report/a.html") == "1, with remarks")
        try FileManager.default.removeItem(atPath: "\(temporary.path)/out/report/a.html")
        try write(["a.html": "3"])
        #expect(try temporary.text("out/report/a.html") == "3")
    }

    @Test func `a file that was changed to what is written now is no reason to stop`() throws {
        try write(["a.html": "1"])
        try temporary.write("2", to: "out/report/a.html")
        try write(["a.html": "2"])
        #expect(try temporary.text("out/report/a.html") == "2")
    }

    @Test func `a later run is told what the files are about`() throws {
        let system = FileSystem(workingFolder: temporary.path)
        try replacement.write([], about: "a b", to: "out/report", in: system)
        #expect(replacement.subject(of: "out/report", in: system) == "a b")
        try replacement.write([], to: "out/report", in: system)
        #expect(replacement.subject(of: "out/report", in: system) == nil)
        #expect(replacement.subject(of: "out/none", in: system) == nil)
    }

    @Test func `what an earlier version wrote without digests is replaced`() throws {
        try temporary.write("a.html\n", to: "out/report/.report")
        try temporary.write("1", to: "out/report/a.html")
        try write(["a.html": "2"])
        #expect(try temporary.text("out/report/a.html") == "2")
    }

    @Test func `a file whose name differs in Unicode form alone is another's`() throws {
        try write(["caf\u{E9}.html": "1"])
        try temporary.write("mine", to: "out/report/cafe\u{301}.html")
        #expect(throws: FolderReplacement.Problem.holdsOtherFiles("out/report", ["cafe\u{301}.html"])) {
            try write(["b": ""])
        }
    }

    @Test func `an empty folder is replaced, a link and a file are not`() throws {
        let folder = "\(temporary.path)/out/report"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try write(["a": ""])
        try temporary.link("out/link", to: "report")
        #expect(throws: FolderReplacement.Problem.notAFolder("out/link")) { try write(["a": ""], to: "out/link") }
        try temporary.write("mine", to: "out/file")
        #expect(throws: FolderReplacement.Problem.notAFolder("out/file")) { try write(["a": ""], to: "out/file") }
    }

    /// A marker that somebody wrote does not let files outside be removed.
    @Test func `a marker that lies removes nothing outside`() throws {
        try temporary.write("../bait\nbait\n", to: "out/report/.report")
        try temporary.write("mine", to: "out/bait")
        try write(["a": ""])
        #expect(try temporary.text("out/bait") == "mine")
    }

    /// A record that says of itself that a report wrote it stays.
    @Test func `a marker that lists what no report writes is not believed`() throws {
        try temporary.write("evaluation.yaml\n", to: "out/report/.report")
        try temporary.write("id: record", to: "out/report/evaluation.yaml")
        #expect(throws: FolderReplacement.Problem.holdsOtherFiles("out/report", ["evaluation.yaml"])) {
            try write(["a": ""])
        }
        #expect(try temporary.text("out/report/evaluation.yaml") == "id: record")
    }

    /// Whatever a run that was ended has left, the next one clears: half-written files, and half-removed ones.
    @Test func `a run that was ended blocks none`() throws {
        try write(["a.html": "old", "documents/x.pdf": "old"])
        let fresh = "out/.report.report-new"
        let leftovers: [[String]] = [
            [], [".report"], [".report", "a.html"], [".report", "documents/x.pdf"],
        ]
        for names in leftovers {
            try FileManager.default.createDirectory(
                atPath: "\(temporary.path)/\(fresh)", withIntermediateDirectories: true)
            for name in names { try temporary.write("a.html\ndocuments/x.pdf\n", to: "\(fresh)/\(name)") }
            try write(["a.html": "new"])
            #expect(try temporary.names("out") == ["report", "report/.report", "report/a.html"])
        }
    }

    @Test func `two runs do not write one folder at once`() throws {
        try temporary.write("", to: "out/.report.report-new/.report")
        let theirs = try #require(Descriptor("\(temporary.path)/out/.report.report-new/.report", 0))
        #expect(theirs.lock())
        #expect(throws: FolderReplacement.Problem.self) { try write(["a": ""]) }
    }

    @Test func `what cannot be written leaves the old folder`() throws {
        try write(["a": "old"])
        // A name that is a file and a folder at once.
        #expect(throws: FolderReplacement.Problem.self) { try write(["b": "new", "b/c": "new"]) }
        #expect(try temporary.names("out") == ["report", "report/.report", "report/a"])
        try temporary.write("mine", to: "out/.report.report-new")
        #expect(throws: FolderReplacement.Problem.self) { try write(["b": "new"]) }
        #expect(try temporary.text("out/report/a") == "old")
    }

    @Test func `what could not be written leaves no folder on the way`() throws {
        #expect(throws: FolderReplacement.Problem.self) { try write(["a": "1", "a/b": "2"], to: "made/for/report") }
        #expect(!FileManager.default.fileExists(atPath: "\(temporary.path)/made"))
        try temporary.write("mine", to: "kept/a.txt")
        #expect(throws: FolderReplacement.Problem.self) { try write(["a": "1", "a/b": "2"], to: "kept/for/report") }
        #expect(try temporary.names("kept") == ["a.txt"])
    }
}
