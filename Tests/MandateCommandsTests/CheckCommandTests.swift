import Documents
import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
    @Test("the shipped documents have no errors")
    func shipped() throws {
        let run = CommandRun("check")
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "check.txt")
    }

    @Test("all mistakes of several files in one run, in four forms", arguments: ["text", "json", "gnu", "sarif"])
    func mistakes(format: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.methodology, to: "Criteria/small.yaml")
        try folder.write(Self.evaluation, to: "Evaluations/one/evaluation.yaml")
        let run = CommandRun("check", "--format", format, in: folder.path)
        #expect(run.status == 1)
        try expectSnapshot(run.output, named: "check-mistakes.\(format)")
    }

    @Test("what is named is checked, whatever it is")
    func paths() {
        let run = CommandRun("check", "Criteria/calendar.yaml", "Evaluations/example-dual-centre-2020-2023")
        #expect(run.status == 0)
        #expect(run.output == "2 files checked: no problems\n")
    }

    @Test("a file that cannot be opened keeps nobody from what is wrong with the others")
    func unopened() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.methodology, to: "Criteria/small.yaml")
        for name in ["a.yaml", "z.yaml"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/Criteria/" + name, withDestinationPath: name)
        }
        let run = CommandRun("check", in: folder.path)
        #expect(run.status == 3)
        #expect(run.output.contains("1 file checked: "))
        #expect(run.errorOutput.contains("Criteria/a.yaml is a link"))
        #expect(run.errorOutput.contains("Criteria/z.yaml is a link"))
        #expect(CommandRun("check", "Criteria/a.yaml", in: folder.path).output.isEmpty)
    }

    @Test("a folder that holds nothing yet keeps nobody from what is wrong in the other", arguments: [true, false])
    func nothingYet(isWrong: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try FileManager.default.removeItem(atPath: folder.path + "/Evaluations")
        try folder.write("", to: "Evaluations/notes.txt")
        if isWrong { try folder.write(Self.methodology, to: "Criteria/small.yaml") }
        let run = CommandRun("check", in: folder.path)
        #expect(run.status == (isWrong ? 1 : 0))
        #expect(run.output.contains("completd") == isWrong)
        #expect(run.errorOutput.hasPrefix("the folder Evaluations holds no YAML files yet\n"))
        #expect(CommandRun("check", "Evaluations", in: folder.path).status == 3)
    }

    @Test("a path that does not exist is no document error")
    func missingPath() {
        let run = CommandRun("check", "Evaluations/scrc-algeria-2016-2018")
        #expect(run.status == 3)
        #expect(run.errorOutput.contains("did you mean Evaluations/scrc-algeria-2016-2019?"))
    }

    private static let methodology = """
        format: methodology/1
        id: small
        title: Small
        status: draft
        provenance: transcribed
        conventions: [basel]
        maximum: 3
        selections:
          done: {of: activity, where: {status: completd}, status: illustrative}
        criteria:
          - id: a
            title: A
            maximum: 3
            status: illustrative
            measure: {count: done}
            bands:
              - {from: 0, to: 2, score: 0}
              - {from: 4, score: 3}
        total: {combine: sum}

        """

    private static let evaluation = """
        format: evaluation/1
        id: one
        methodologies: [smal]
        period: 2016-01-01..2019-02-30
        centre: {id: centre, country: NO}

        """

    @Test("the closing line names what was not read, and folders among records that hold none")
    func closingLine() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write("", to: "Evaluations/empty/evidence/a.txt")
        try folder.write("format: scenario/1", to: "Criteria/inner/note.txt")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/Evaluations/linked.yaml", withDestinationPath: "nowhere.yaml")
        for arguments in [["check", "Evaluations"], ["check", "."], ["check"]] {
            let run = CommandRun.running(arguments, in: folder.path)
            let closing = run.output.split(separator: "\n").last { $0.contains("checked: ") } ?? ""
            #expect(closing.contains("not read: Evaluations/linked.yaml"), "\(closing)")
            #expect(closing.hasSuffix("no evaluation.yaml in Evaluations/empty"), "\(closing)")
        }
        let one = CommandRun("check", "Evaluations/scrc-algeria-2016-2019", in: folder.path).output
        #expect(one.contains("checked: ") && !one.contains("no evaluation.yaml"))
    }
}
