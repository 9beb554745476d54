import TestSupport
import Testing

@Suite struct SweepCommandTests {
    @Test("a row per step in three forms, with those that give no methodology", arguments: ["text", "csv", "json"])
    func sweep(format: String) throws {
        let folder = try ScenarioFolder()
        try folder.write(ScenarioFolder.changes)
        let run = folder.run("sweep", "two", "--scenario", "Criteria/scenarios/try.yaml", "--format", format)
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        // The digest of the record is in the JSON; its text is the test's own.
        try expectSnapshot(run.output, named: "sweep.\(format)")
    }

    @Test("a scenario that varies nothing cannot be swept")
    func nothingVaried() throws {
        let folder = try ScenarioFolder()
        try folder.write("changes: [{set: maximum, was: 10, to: 10}]")
        let run = folder.run("sweep", "two", "--scenario", "Criteria/scenarios/try.yaml")
        #expect(run.status == 1)
        #expect(run.errorOutput.contains("varies nothing"))
    }
}
