import Analysis
import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// Scores step by step.
@Suite struct SweepTests {
    private func sweep(_ vary: String, changes: String = "") throws -> Sweep {
        let base = try Shipped.base(text: Small.methodology)
        let head = "format: scenario/1\nid: try\nextends: small\nextends_digest: sha256:\(base.file.sha256)\n"
        let file = DocumentFile(path: "scenario.yaml", text: head + changes + vary)
        let diagnostics = DiagnosticCollector()
        let document = try #require(file.parse(into: diagnostics)?.document)
        let scenario = try #require(ScenarioReader.read(document, of: file, into: diagnostics))
        let fitted = try #require(FittedScenario(scenario, to: base, on: nil, into: diagnostics))
        let variations = try #require(fitted.variations(on: nil, into: diagnostics))
        let evaluation = try Shipped.evaluation(text: Small.record)
        return Sweep(evaluation, calendar: .none, under: SweptRules(fitted, varying: variations))
    }

    @Test("one row per step, exact, the last one not passed, with marks where something changes")
    func steps() throws {
        let sweep = try sweep("vary: [{path: rating.classes.good.from, from: 40%, to: 61%, step: 3.5%}]\n")
        #expect(sweep.rows.map(\.values) == [["40%"], ["43.5%"], ["47%"], ["50.5%"], ["54%"], ["57.5%"], ["61%"]])
        #expect(sweep.rows.map { $0.score?.class } == ["good", "good", "good", "weak", "weak", "weak", "weak"])
        #expect(sweep.rows.map(\.classChanges) == [false, false, false, true, false, false, false])
        #expect(sweep.rows.allSatisfy { !$0.scoreChanges && !$0.isBase })
        #expect(sweep.scenario.id == "try")
        #expect(!sweep.official)
    }

    @Test("a step that gives no valid methodology is a row that says so")
    func invalidStep() throws {
        let sweep = try sweep("vary: [{path: criteria.meetings.bands.2.from, from: 1, to: 3, step: 1}]\n")
        #expect(sweep.rows.map { $0.problem?.code } == ["B3", nil, nil])
        #expect(sweep.rows.map { $0.score?.total } == [nil, 47, 44])
        #expect(sweep.rows.map(\.isBase) == [false, true, false])
        #expect(sweep.rows.map(\.scoreChanges) == [false, false, true])
        #expect(sweep.rows[1].score == sweep.baseline)
    }

    @Test("every combination, the last place fastest; what is varied overrides what is changed")
    func grid() throws {
        let sweep = try sweep(
            """
            vary:
              - {path: criteria.meetings.bands.2.score, from: 6, to: 7, step: 1}
              - {path: criteria.studies.bands.1.score, from: 1, to: 3, step: 1}

            """, changes: "changes: [{set: criteria.studies.bands.1.score, was: 1, to: 4}]\n")
        #expect(
            sweep.rows.map(\.values) == [["6", "1"], ["6", "2"], ["6", "3"], ["7", "1"], ["7", "2"], ["7", "3"]])
        #expect(sweep.rows.map { $0.score?.total } == [47, 48, 49, 48, 49, 50])
        // Each row is compared with the one before along either place.
        #expect(sweep.rows.map(\.scoreChanges) == [false, true, true, true, true, true])
    }
}
