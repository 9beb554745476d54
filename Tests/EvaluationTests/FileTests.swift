import Documents
import Evaluation
import Files
import Foundation
import TestSupport
import Testing
import Words

/// A folder with an evaluation whose source `list` names a file.
struct EvidenceFolder {
    let url: URL
    static let digest = Digest.sha256(of: Array("a,b\n".utf8))

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "evidence-\(UUID().uuidString)")
        let inner = url.appending(path: "evidence")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        try Data("a,b\n".utf8).write(to: inner.appending(path: "list.csv"))
        let target = inner.appending(path: "list.csv").path
        try FileManager.default.createSymbolicLink(
            atPath: url.appending(path: "link.csv").path, withDestinationPath: target)
        try FileManager.default.createSymbolicLink(
            atPath: url.appending(path: "way").path, withDestinationPath: inner.path)
    }

    /// The one finding about a source with these keys.
    func check(_ keys: String) throws -> (text: MarkedText, diagnostics: [Diagnostic]) {
        defer { try? FileManager.default.removeItem(at: url) }
        let text = MarkedText(Sample.evaluation.text.replacing("    date: 2017-04\n", with: keys))
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "evaluation.yaml", text: text.text)
        let evaluation = try #require(Sample.readEvaluation(file, into: diagnostics))
        EvidenceFiles.check(evaluation, in: try Folder(opening: url.path), into: diagnostics)
        return (text, diagnostics.diagnostics)
    }

    func expect(
        _ keys: String, _ code: DiagnosticCode, _ message: String, help: String, marker: Character = "1️⃣"
    ) throws {
        let found = try check(keys)
        #expect(found.diagnostics.count == 1)
        let diagnostic = try #require(found.diagnostics.first)
        #expect(diagnostic.code == code && diagnostic.severity == .error)
        #expect(diagnostic.inWords.message == message)
        #expect(diagnostic.inWords.help == help)
        #expect(diagnostic.context == "source list")
        if let offset = found.text.offsets[marker] { #expect(diagnostic.span.startOffset == offset) }
    }
}

/// F1: a file reference that leaves the evaluation's folder or is no plain file.
@Suite struct F1OutsideFolderTests {
    @Test(arguments: ["../list.csv", "evidence/../../list.csv", "/etc/hosts", "C:/list.csv"])
    func outside(path: String) throws {
        try EvidenceFolder().expect(
            "    file: 1️⃣\(path)\n    sha256: \(EvidenceFolder.digest)\n", .F1,
            "`\(path)` leads out of the evaluation's folder",
            help: "copy the file into the folder, for instance into `evidence/`, and write the path from there")
    }

    @Test(arguments: [
        (
            "evidence\\list.csv", "has a backslash, which is no folder's end on most systems",
            "write `evidence/list.csv`"
        ),
        ("./evidence/list.csv", "has a part that leads nowhere", "write `evidence/list.csv`"),
        ("evidence//list.csv", "has a part that leads nowhere", "write `evidence/list.csv`"),
        ("evidence/", "has a part that leads nowhere", "write `evidence`"),
    ])
    func untidy(path: String, problem: String, help: String) throws {
        try EvidenceFolder().expect(
            "    file: 1️⃣\(path)\n    sha256: \(EvidenceFolder.digest)\n", .F1, "`\(path)` \(problem)", help: help)
    }

    /// A mark that joins the slash or the dots before it hides neither.
    @Test(arguments: ["\u{301}", "\u{338}", "\u{651}", "\u{20E3}"])
    func marksHideNoWayOut(mark: String) throws {
        for path in ["evidence/../\(mark)/../../list.csv", "/\(mark)etc/hosts", "../\(mark)list.csv"] {
            let found = try EvidenceFolder().check(
                "    file: \(path)\n    sha256: \(EvidenceFolder.digest)\n")
            #expect(found.diagnostics.map(\.code) == [.F1])
        }
    }

    @Test func signsThatMisleadReaders() throws {
        try EvidenceFolder().expect(
            "    file: 1️⃣\"evidence/\\u202Evsc.list\"\n    sha256: \(EvidenceFolder.digest)\n", .F1,
            "`evidence/\u{202E}vsc.list` holds U+202E, which is not shown and misleads readers of the name",
            help: "rename the file, and write its new name")
    }

    @Test(arguments: ["link.csv", "way/list.csv"])
    func links(path: String) throws {
        try EvidenceFolder().expect(
            "    file: 1️⃣\(path)\n    sha256: \(EvidenceFolder.digest)\n", .F1,
            "`\(path)` is a link, or lies behind one",
            help: "copy the file itself into the folder")
    }

    @Test func folder() throws {
        try EvidenceFolder().expect(
            "    file: 1️⃣evidence\n    sha256: \(EvidenceFolder.digest)\n", .F1, "`evidence` is a folder",
            help: "write the path of the document itself")
    }
}

/// F2: a file that is missing.
@Suite struct F2MissingFileTests {
    private static let general =
        "copy it there, or correct the name; `mandate attach ID --scan` finds a file that was renamed; "
        + "a source that is not attached has no `file`"

    @Test(arguments: [
        ("evidence/minutes.txt", general),
        ("evidence/List.csv", "write `evidence/list.csv`"), ("evidense/list.csv", "write `evidence/list.csv`"),
        ("evidense/minutes.txt", "write `evidence`"),
        ("Evidence/list.csv", "write `evidence/list.csv`"),
    ])
    func missing(path: String, help: String) throws {
        try EvidenceFolder().expect(
            "    file: 1️⃣\(path)\n    sha256: \(EvidenceFolder.digest)\n", .F2,
            "there is no file `\(path)` in the evaluation's folder", help: help)
    }

    @Test(
        "what a program leaves beside a document is never what was meant", arguments: ["~$minutes.txt", ".minutes.txt"])
    func left(name: String) throws {
        let folder = try EvidenceFolder()
        try Data("a,b\n".utf8).write(to: folder.url.appending(path: "evidence/\(name)"))
        let found = try folder.check("    file: evidence/minutes.txt\n    sha256: \(EvidenceFolder.digest)\n")
        #expect(found.diagnostics.map(\.inWords.help) == [F2MissingFileTests.general])
    }
}

/// Nothing is opened by likeness: what differs in Unicode form alone is named with the spelling to write.
@Suite struct UnicodeFormTests {
    @Test(arguments: [
        ("caf\u{E9}.csv", "cafe\u{301}.csv", "\"evidence/cafe\\u0301.csv\""),
        ("cafe\u{301}.csv", "caf\u{E9}.csv", "\"evidence/caf\\u00E9.csv\""),
    ])
    func otherForm(written: String, there: String, spelling: String) throws {
        let folder = try EvidenceFolder()
        try Data("a,b\n".utf8).write(to: folder.url.appending(path: "evidence/\(there)"))
        let found = try folder.check("    file: evidence/\(written)\n    sha256: \(EvidenceFolder.digest)\n")
        let diagnostic = try #require(found.diagnostics.first)
        #expect(found.diagnostics.count == 1 && diagnostic.code == .F2)
        #expect(diagnostic.inWords.help == "write `\(spelling)`: it is spelled so there")
        let again = try EvidenceFolder()
        try Data("a,b\n".utf8).write(to: again.url.appending(path: "evidence/\(there)"))
        #expect(try again.check("    file: \(spelling)\n    sha256: \(EvidenceFolder.digest)\n").diagnostics.isEmpty)
    }

    /// F4: two files that other systems take as one; both are checked all the same.
    @Test func namesAlike() throws {
        let folder = try EvidenceFolder()
        try Data("c,d\n".utf8).write(to: folder.url.appending(path: "evidence/List.csv"))
        let found = try folder.check(
            """
                file: evidence/list.csv
                sha256: \(EvidenceFolder.digest)
              - id: second
                kind: attendance_list
                title: Second list
                file: evidence/List.csv
                sha256: \(EvidenceFolder.digest)

            """.replacing("\n    ", with: "\n    "))
        #expect(found.diagnostics.map(\.code) == [.F3, .F4] || found.diagnostics.map(\.code) == [.F4, .F3])
        let alike = try #require(found.diagnostics.first { $0.code == .F4 })
        #expect(alike.severity == .warning)
        #expect(alike.inWords.message == "`evidence/List.csv` and an earlier file differ only in case or Unicode form")
    }
}

/// F3: a file whose digest differs; Y3 and T1 where the digest is missing or none.
@Suite struct F3DigestTests {
    @Test func otherDigest() throws {
        let other = Digest.sha256(of: [])
        let folder = try EvidenceFolder()
        try folder.expect(
            "    file: evidence/list.csv\n    sha256: 1️⃣\(other)\n", .F3,
            "`evidence/list.csv` has changed since its digest was written",
            help: "if the change is meant, write `sha256: \(EvidenceFolder.digest)`")
    }

    @Test func sameDigest() throws {
        let found = try EvidenceFolder().check("    file: evidence/list.csv\n    sha256: \(EvidenceFolder.digest)\n")
        #expect(found.diagnostics.isEmpty)
    }

    @Test func missingDigest() throws {
        try EvidenceFolder().expect(
            "    file: evidence/list.csv\n", .Y3, "a source with a file needs the key `sha256`",
            help: "add `sha256: \(EvidenceFolder.digest)` (the digest of the file as it is now)")
    }

    @Test(arguments: [
        (EvidenceFolder.digest.uppercased(), "write it in small letters: `\(EvidenceFolder.digest)`"),
        ("abc", "write its 64 hexadecimal digits, or remove the key: the check then says what it must be"),
    ])
    func malformedDigest(digest: String, help: String) throws {
        try Mistake(
            .evaluation, "    date: 2017-04\n", "    file: evidence/list.csv\n    sha256: 1️⃣\(digest)\n",
            "`\(digest)` is not a SHA-256 digest", help: help, context: "source list"
        ).check(.T1)
    }
}
