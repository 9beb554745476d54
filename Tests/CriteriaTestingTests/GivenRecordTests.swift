import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import Testing

/// What a test need not write is made up.
@Suite struct GivenRecordTests {
    private func record(_ given: String) throws -> GivenRecord {
        var text = try TestedText.sample()
        text.tests = """
            format: tests/1
            tests:
            - id: t
              period: 2013-01-01..2014-12-31
              \(given.replacing("\n", with: "\n  "))
              expect: {total: {score: 0}}
            """
        let test = try #require(try text.suite().tests.first)
        guard case .record(let found) = test.content else { throw UnreadableText(description: "no record") }
        return found.record
    }

    @Test("items without an id are numbered by kind, around the ids that are written")
    func names() throws {
        let record = try record(
            """
            given:
            - {activity: {kind: study}}
            - {repeat: 2, activity: {kind: study}}
            - {activity: {id: activity-2}}
            - {repeat: 2, output: {id: guide}}
            - {output: {kind: film}}
            """)
        #expect(
            record.evaluation.items(.activity).map(\.id) == ["activity-1", "activity-3", "activity-4", "activity-2"])
        #expect(record.evaluation.items(.output).map(\.id) == ["guide-1", "guide-2", "output-1"])
        #expect(record.copies == ["guide": ["guide-1", "guide-2"]])
        #expect(record.evaluation.items(.output)[2].title?.plain == "output-1")
    }

    @Test("items inside an item are copied with it and belong to their own copy")
    func innerItems() throws {
        let record = try record(
            """
            given:
            - {repeat: 2, activity: {id: w, recommendations: [{}, {id: own}], results: [{amount: 1 t}]}}
            """)
        let recommendations = record.evaluation.items(.recommendation)
        #expect(
            recommendations.map(\.id) == ["w-1.recommendation-1", "w-1.own", "w-2.recommendation-1", "w-2.own"])
        #expect(recommendations.map(\.holder) == [0, 0, 1, 1])
        #expect(record.evaluation.items(.result).map(\.id) == ["w-1.result-1", "w-2.result-1"])
    }

    @Test("sources that evidence names are made up, without a strength unless it is declared")
    func sources() throws {
        let record = try record(
            """
            sources: [{id: audit, strength: independent}]
            given:
            - {activity: {evidence: [{source: audit}, {source: report}], reported_in: letter}}
            - {output: {evidence: [{source: report}]}}
            """)
        #expect(record.evaluation.sources.map(\.id.value) == ["audit", "report", "letter"])
        #expect(record.evaluation.sources.map(\.strength) == [.independent, nil, nil])
    }

    @Test("a test knows no meetings but its own")
    func events() throws {
        #expect(try record("given: []").calendar.events.isEmpty)
        let events = "events: [{kind: cop, conventions: [basel], began: 2013, ended: 2013}]\ngiven: []"
        #expect(try record(events).calendar.events.map(\.id) == ["event-1"])
    }
}
