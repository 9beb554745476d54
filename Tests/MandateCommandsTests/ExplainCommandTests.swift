import Foundation
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
    @Test("the trace of one indicator")
    func indicator() throws {
        let run = CommandRun("explain", "scrc-algeria-2016-2019", "b.activities")
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "explain-b-activities.txt")
    }

    @Test("the trace of a criterion holds its indicators")
    func criterion() {
        let run = CommandRun("explain", "scrc-algeria-2016-2019", "networking")
        #expect(run.status == 0)
        #expect(run.output.contains("Joint meetings"))
        #expect(run.output.contains("Undecided"))
    }

    @Test("a misspelt indicator gets a suggestion")
    func misspelt() {
        let run = CommandRun("explain", "scrc-algeria-2016-2019", "b.activitys")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(
            run.errorOutput == """
                error: there is no criterion, indicator, group or gate b.activitys
                  help: did you mean b.activities?

                """)
    }

    @Test("json holds the indicators asked for")
    func json() {
        let run = CommandRun("explain", "scrc-algeria-2016-2019", "b.activities", "--format", "json")
        #expect(run.status == 0)
        #expect(run.output.contains("\"id\" : \"b.activities\""))
        #expect(!run.output.contains("\"id\" : \"b.parties\""))
    }

    @Test("the page of a code, however it is written", arguments: ["B2", "b2"])
    func code(word: String) throws {
        let run = CommandRun("explain", word, width: 80)
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "explain-b2.txt")
    }

    @Test("all codes with their titles")
    func codes() throws {
        let run = CommandRun("explain", "--codes", width: 80)
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "explain-codes.txt")
    }

    @Test("a code that does not exist gets those that are like it")
    func unknownCode() {
        let run = CommandRun("explain", "b9")
        #expect(run.status == 2)
        #expect(run.errorOutput == "error: there is no code B9\n  help: codes like it: B1, B2, B3, B4, B5, B6\n")
        #expect(CommandRun("explain", "Q1").errorOutput.contains("mandate explain --codes"))
    }

    @Test("nothing to explain is said to be so")
    func nothing() {
        let run = CommandRun("explain")
        #expect(run.status == 2)
        #expect(run.errorOutput.contains("name an evaluation, or a code such as B2"))
    }

    @Test("an evaluation whose name looks like a code is an evaluation")
    func evaluationLikeACode() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try FileManager.default.moveItem(
            atPath: "\(folder.path)/Evaluations/scrc-algeria-2016-2019", toPath: "\(folder.path)/Evaluations/b2")
        #expect(CommandRun("explain", "b9", in: folder.path).status == 2)
        #expect(CommandRun("explain", "B2", in: folder.path).output.contains("gap or overlap"))
        #expect(CommandRun("explain", "Evaluations/b2", in: folder.path).status == 0)
    }
}
