import Foundation
import TestSupport
import Testing

@Suite struct DraftCommandTests {
    private static let reports = "\(CommandRun.repository)Tests/Drafts/"
    private static let record = "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        for name in ["r1.docx", "r6.pdf"] {
            try FileManager.default.copyItem(atPath: Self.reports + name, toPath: "\(folder.path)/\(name)")
        }
        return folder
    }

    @Test("what a report tells of, with the words that say it", arguments: ["en", "fr"])
    func preview(language: String) throws {
        let folder = try folder()
        let before = try folder.read(Self.record)
        let run = CommandRun(
            "draft", "r1.docx", "--into", "scrc-algeria-2016-2019", "--lang", language, in: folder.path, width: 80)
        #expect(run.status == 0 && run.errorOutput == "")
        #expect(try folder.read(Self.record) == before)
        try expectSnapshot(run.output, named: "draft-preview.\(language).txt")
    }

    @Test("items are added, everything else stays, and a second time nothing is new")
    func write() throws {
        let folder = try folder()
        let before = try folder.read(Self.record)
        let arguments = ["draft", "r1.docx", "--into", "scrc-algeria-2016-2019", "--write"]
        #expect(CommandRun.running(arguments, in: folder.path).status == 0)
        let after = try folder.read(Self.record)
        let kept = before.split(separator: "\n", omittingEmptySubsequences: false)
        var rest = after.split(separator: "\n", omittingEmptySubsequences: false)[...]
        for line in kept {
            let place = rest.firstIndex(of: line)
            #expect(place != nil, "lost: \(line)")
            if let place { rest = rest[(place + 1)...] }
        }
        #expect(after.contains("evidence: [{source: r1-report, at: \"paragraphs 21, 22, 23, 24, 25, 26, 27, 28\"}]"))
        #expect(CommandRun.running(arguments, in: folder.path).output.contains("There is nothing to add."))
        #expect(try folder.read(Self.record) == after)
    }

    @Test("a PDF needs pdftotext, and it is said what to install")
    func withoutProgram() throws {
        let folder = try folder()
        let run = CommandRun.running(
            ["draft", "r6.pdf", "--into", "scrc-algeria-2016-2019"], in: folder.path, programFolders: [])
        #expect(run.status != 0 && run.errorOutput.contains("poppler"))
    }
}
