import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

@testable import Analysis

/// Steps that help together alone: of unlike kinds for one score, for one item, and of two indicators.
@Suite struct MixedStepsTests {
    private static let head = """
        format: methodology/1
        id: mixed
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 4
        selections:
          shown: {of: activity, where: {status: completed, ended: {within: evaluation_period}, evidence: {at_least: 1}}}
          dated: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}
          proved: {of: activity, where: {status: completed, evidence: {at_least: 1}}}

        """

    private static func counting(from least: Int) -> String {
        """
        criteria: [{id: a, maximum: 4, measure: {count: shown}, bands: [{from: 0, score: 0}, {from: \(least), score: 4}]}]
        total: {combine: sum}

        """
    }

    private func steps(_ criteria: String, _ activities: [String]) throws -> [NextStep] {
        let record = """
            format: evaluation/1
            id: record
            methodologies: [mixed]
            period: 2016-07-01..2019-06-30
            centre: {id: centre, country: NOR}
            sources: [{id: s, title: S}]
            activities: [\(activities.map { "{\($0)}" }.joined(separator: ", "))]

            """
        let rules = CompiledMethodology(try Shipped.base(text: Self.head + criteria).methodology)
        let evaluation = try Shipped.evaluation(text: record)
        let assessment = rules.assess(evaluation, calendar: .none)
        return NextSteps(assessment, of: evaluation, calendar: .none, under: rules).all
    }

    /// What is asked of which item, and the total then.
    private func told(_ steps: [NextStep]) -> [String] {
        steps.map { step in
            let asked = step.tried.map { "\($0.field) of \($0.item ?? "-")" }.joined(separator: ", ")
            return "\(step.kind.rawValue): \(asked) -> \(step.gives.total?.description ?? "-")"
        }
    }

    private static let undated = "id: undated, title: U, status: completed, evidence: [{source: s}]"
    private static let unproved = "id: unproved, title: P, status: completed, ended: 2018-01-01"
    private static let neither = "id: neither, title: N, status: completed"

    @Test func aDocumentForOneAndADateForAnother() throws {
        let found = try steps(Self.counting(from: 2), [Self.undated, Self.unproved])
        #expect(told(found) == ["field: evidence of unproved, ended of undated -> 4"])
        #expect(found.first?.field == nil)
        // One is enough: each is told by itself.
        let each = try steps(Self.counting(from: 1), [Self.undated, Self.unproved])
        #expect(told(each) == ["attach: evidence of unproved -> 4", "date: ended of undated -> 4"])
        // Three would be needed, and nothing makes three.
        #expect(try steps(Self.counting(from: 3), [Self.undated, Self.unproved]).isEmpty)
    }

    @Test func anItemThatLacksBoth() throws {
        #expect(
            told(try steps(Self.counting(from: 1), [Self.neither]))
                == ["field: evidence of neither, ended of neither -> 4"])
        #expect(
            told(try steps(Self.counting(from: 2), [Self.neither, Self.unproved]))
                == ["field: evidence of unproved, evidence of neither, ended of neither -> 4"])
        // What was called off counts with nothing.
        #expect(try steps(Self.counting(from: 1), ["id: off, title: O, status: cancelled"]).isEmpty)
    }

    @Test func entriesOfAChecklist() throws {
        let entries = """
            criteria:
              - id: a
                maximum: 4
                measure:
                  checklist:
                    - {id: dated, met_when: {count: dated, at_least: 1}}
                    - {id: proved, met_when: {count: proved, at_least: 1}}
                bands: [{from: 0, score: 0}, {from: 2, score: 4}]
            total: {combine: sum}

            """
        let found = try steps(entries, [Self.neither])
        #expect(told(found) == ["field: ended of neither, evidence of neither -> 4"])
        #expect(found.first?.parts == ["dated", "proved"])
    }

    /// The lowest counts, so that neither indicator helps alone.
    @Test func indicatorsOfOneCriterion() throws {
        let lowest = { (way: String) in
            """
            criteria:
              - id: a
                maximum: 4
                combine: \(way)
                indicators:
                  - {id: x, measure: {count: dated}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
                  - {id: y, measure: {count: proved}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
            total: {combine: sum}

            """
        }
        #expect(
            told(try steps(lowest("lowest"), [Self.neither]))
                == ["field: ended of neither, evidence of neither -> 4"])
        #expect(
            told(try steps(lowest("highest"), [Self.neither]))
                == ["date: ended of neither -> 4", "attach: evidence of neither -> 4"])
    }
}
