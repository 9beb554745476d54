import Documents
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

    @Test("a rounded total stays on its side of where the row's classes begin", arguments: ["text", "csv"])
    func edges(format: String) throws {
        let folder = try TemporaryFolder()
        let rules = """
            format: methodology/1
            id: thirds
            title: Thirds
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 100
            selections:
              done: {of: activity, where: {status: completed}}
            criteria:
              - {id: a, title: A, maximum: 3, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 5, score: 3}]}
            total: {combine: weighted_sum, weights: {a: 100%}}
            rating: {of: total, classes: [{id: low, title: Low, from: 0}, {id: high, title: High, from: 50}]}

            """
        try folder.write(rules, to: "Criteria/thirds.yaml")
        try folder.write(
            """
            format: evaluation/1
            id: one
            methodologies: [thirds]
            period: 2016-01-01..2019-12-31
            centre: {id: centre, country: KEN}
            activities: [{id: a, title: A, status: completed}]

            """, to: "Evaluations/one/evaluation.yaml")
        try folder.write(
            """
            format: scenario/1
            id: edge
            extends: thirds
            extends_digest: sha256:\(DocumentFile(path: "", text: rules).sha256)
            because: To see.
            vary: [{path: rating.classes.high.from, from: \(format == "csv" ? "66.666667" : "66.7"), to: 67, step: 0.3}]

            """, to: "edge.yaml")
        let run = CommandRun("sweep", "one", "--scenario", "edge.yaml", "--format", format, in: folder.path)
        #expect(run.status == 0)
        let row = try #require(
            run.output.split(separator: "\n").first { $0.contains("66.7") || $0.contains("66.666667") })
        #expect(row.contains(format == "csv" ? ",66.666666," : "≈ 66.6 "), "\(run.output)")
        if format == "text" { #expect(row.contains("Low (illustrative)")) }
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
