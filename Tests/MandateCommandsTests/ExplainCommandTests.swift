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
                error: there is no criterion or indicator b.activitys
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
}
