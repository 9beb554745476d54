import Analysis
import Diagnostics
import Documents
import ExactNumbers
import Methodology
import Scoring
import Testing

/// Scores step by step.
@Suite struct SweepTests {
    private func sweep(_ vary: String, changes: String = "") throws -> Sweep {
        let base = try Shipped.base("activity-areas")
        let head = "format: scenario/1\nid: try\nextends: activity-areas\nextends_digest: sha256:\(base.file.sha256)\n"
        let file = DocumentFile(path: "scenario.yaml", text: head + changes + vary)
        let diagnostics = DiagnosticCollector()
        let document = try #require(file.parse(into: diagnostics)?.document)
        let scenario = try #require(ScenarioReader.read(document, of: file, into: diagnostics))
        let fitted = try #require(FittedScenario(scenario, to: base, on: nil, into: diagnostics))
        let variations = try #require(fitted.variations(on: nil, into: diagnostics))
        let evaluation = try Shipped.evaluation("scrc-algeria-2016-2019")
        return Sweep(evaluation, calendar: Shipped.calendar, under: fitted, varying: variations)
    }

    @Test("one row per step, exact, the last one not passed")
    func steps() throws {
        let sweep = try sweep(
            "vary: [{path: criteria.cop-participation.bands.50%.from, from: 30%, to: 75%, step: 12.5%}]\n")
        #expect(sweep.rows.map(\.values) == [["30%"], ["42.5%"], ["55%"], ["67.5%"]])
        #expect(sweep.rows.map(\.scoreChanges) == [false, false, true, false])
        #expect(sweep.rows.allSatisfy { !$0.isBase })
        #expect(sweep.scenario.id == "try")
        #expect(!sweep.official)
    }

    @Test("a step that gives no valid methodology is a row that says so")
    func invalidStep() throws {
        let sweep = try sweep(
            "vary: [{path: criteria.cop-participation.bands.50%.from, from: 25%, to: 50%, step: 25%}]\n")
        #expect(sweep.rows.map { $0.problem?.code } == ["B3", nil])
        #expect(sweep.rows.map { $0.score == nil } == [true, false])
        #expect(sweep.rows[1].isBase)
        #expect(sweep.rows[1].score == sweep.baseline)
    }

    @Test("several places are varied in every combination, the last fastest; what is varied overrides what is changed")
    func grid() throws {
        let sweep = try sweep(
            """
            vary:
              - {path: criteria.cop-participation.bands.50%.score, from: 6, to: 7, step: 1}
              - {path: criteria.follow-up.bands.5%.score, from: 1, to: 3, step: 1}

            """, changes: "changes: [{set: criteria.follow-up.bands.5%.score, was: 1, to: 4}]\n")
        #expect(
            sweep.rows.map(\.values) == [["6", "1"], ["6", "2"], ["6", "3"], ["7", "1"], ["7", "2"], ["7", "3"]])
        #expect(sweep.rows.map { $0.score?.total } == [20, 21, 22, 21, 22, 23])
        #expect(sweep.rows.map(\.scoreChanges) == [false, true, true, false, true, true])
    }
}
