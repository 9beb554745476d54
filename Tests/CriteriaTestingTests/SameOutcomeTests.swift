import CriteriaTesting
import Documents
import Foundation
import Testing

/// Edges between which nothing can lie are told from those that some judgement reaches.
@Suite struct SameOutcomeTests {
    /// Two grades of 2 to 4 under an average, so that 2, 2.5, 3, 3.5 and 4 are looked up; without the tests that see them.
    private static let rules = """
        format: methodology/1
        id: edges
        status: draft
        provenance: illustrative
        conventions: [basel]
        scales: {grade: {choices: [{id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}, {id: na, score: not_assessed}]}}
        ratings: {grade: {of: total, rated_from: 50%, classes: [{id: low, from: 2}, {id: high, from: 3}]}}
        criteria:
          - id: one
            maximum: 4
            combine: average
            rating: grade
            bands: [{from: 2, score: 2}, {from: 2.7, score: 3}, {from: 3.5, score: 4}]
            indicators:
              - {id: x, measure: {finding: {scale: grade}}}
              - {id: y, measure: {finding: {scale: grade}}}
        gates: []
        total: none
        tests:
          - {id: least, period: 2016-01-01..2019-12-31, expect: {one: {score: 2}}}
        """

    private func fates(_ rules: String) throws -> [String: String] {
        let mutation = Mutation(of: try TestedText(methodology: rules).suite().run())
        let edges = mutation.mutants.filter { [.edge, .classes, .ratedFrom].contains($0.change.kind) }
        return Dictionary(
            edges.map { ("\($0.change.was) > \($0.change.becomes ?? "-")", $0.outcome.kind.rawValue) },
            uniquingKeysWith: { first, other in first == other ? first : "\(first), \(other)" })
    }

    @Test func edgesBetweenWhichNothingLies() throws {
        let fates = try fates(Self.rules)
        #expect(fates["from: 2.7 > from: 2.6"] == "equivalent")
        #expect(fates["from: 2.7 > from: 2.8"] == "equivalent")
        #expect(fates["from: 3.5 > from: 3.4"] == "equivalent")
        #expect(fates["from: 3.5 > from: 3.6"] == "survived")
        #expect(fates["from: 3 > from: 4"] == "survived")
        #expect(fates["rated_from: 50% > rated_from: 49%"] == "equivalent")
        #expect(fates["rated_from: 50% > rated_from: 51%"] == "survived")
    }

    /// A limit of a gate can be a score that no judgement gives.
    @Test func gateBetweenTheEdges() throws {
        let gate =
            "gates: [{id: g, require: {finding: one.x, one_of: [a]}, otherwise: {cap: {criterion: one, at: 2.9}}}]"
        let rules = Self.rules.replacing("gates: []", with: gate)
        let fates = try fates(rules.replacing("{id: high, from: 3}", with: "{id: high, from: 3.0}"))
        #expect(fates["from: 3.0 > from: 2.9"] == "survived")
    }
}
