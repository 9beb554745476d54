import Documents
import Foundation
import Testing
import Words

/// What does not apply leaves its combination: whatever else that does is told before a centre is judged by it.
@Suite struct WhatMayLeaveTests {
    private static func told(_ rest: String) -> [String] {
        let head = """
            format: methodology/1
            id: leaving
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 8
            readings: {half-up: {question: Halves?, answer: Up.}}
            scales:
              s: {choices: [{id: d, score: 1}, {id: c, score: 2}, {id: a, score: 4}, {id: na, score: not_assessed}]}
              sure: {choices: [{id: d, score: 1}, {id: c, score: 2}, {id: a, score: 4}]}

            """
        // Not every scale and reading is used in each.
        return Sample.methodology.check(head + rest).diagnostics.filter { $0.code != .N4 }.inWords.map {
            ["\($0.code): \($0.message)", $0.help.map { "> \($0)" }, $0.context.map { "in \($0)" }].compactMap(\.self)
                .joined(separator: " ")
        }
    }

    private static func rules(gate: String, x: String = "s", rounded: String = "", of: String = "share_of_maximum")
        -> String
    {
        let edges = of == "total" ? ("0", "2.5") : ("0%", "60%")
        return """
            criteria:
              - {id: x, maximum: 4, measure: {finding: {scale: \(x)}}}
              - {id: y, maximum: 4, measure: {finding: {scale: sure}}}
            gates: [{id: g, require: \(gate), otherwise: {rating_at_most: low}}]
            total: {combine: sum\(rounded)}
            rating: {of: \(of), rated_from: 50%, classes: [{id: low, from: \(edges.0)}, {id: high, from: \(edges.1)}]}
            """
    }

    @Test func gatesOnJudgements() {
        let found =
            "G1: `na`, which says that this does not apply, is not enough here"
            + " > add `na` to `one_of` if nothing is to follow then in gate g"
        #expect(Self.told(Self.rules(gate: "{finding: x, one_of: [c, a]}")) == [found])
        #expect(Self.told(Self.rules(gate: "{finding: x, one_of: [c, a, na]}")) == [])
        #expect(Self.told(Self.rules(gate: "{finding: y, one_of: [c, a]}")) == [])
    }

    @Test func gatesOnScores() {
        let found = "G1: the gate is not met where `x` is not assessed"
        let told = Self.told(Self.rules(gate: "{score: x, at_least: 2}"))
        #expect(told.count == 1 && told[0].hasPrefix(found), "\(told)")
        #expect(Self.told(Self.rules(gate: "{score: y, at_least: 2}")) == [])
        #expect(Self.told(Self.rules(gate: "{score: x, at_least: 2}", x: "sure")) == [])
    }

    @Test func entriesOfChecklists() {
        let told = Self.told(
            """
            criteria:
              - {id: x, maximum: 4, measure: {finding: {scale: s}}}
              - id: y
                maximum: 4
                measure: {checklist: [{id: good, met_when: {finding: x, one_of: [a]}}]}
                bands: [{from: 0, score: 0}, {from: 1, score: 4}]
            total: {combine: sum}
            """)
        #expect(told.count == 1 && told[0].hasPrefix("G1: `na`, which says that this does not apply"), "\(told)")
    }

    @Test func roundedTotals() {
        let gate = "{score: y, at_least: 2}"
        let rounded = ", rounded: {to: 1, half: up, reading: half-up}"
        let told = Self.told(Self.rules(gate: gate, rounded: rounded))
        #expect(
            told.count == 1 && told[0].hasPrefix("S4: where something is not assessed, rounding the total"), "\(told)")
        #expect(told.allSatisfy { $0.hasSuffix("in total") })
        #expect(Self.told(Self.rules(gate: gate, x: "sure", rounded: rounded)) == [])
    }

    private static func ladder(_ ladder: String, scale: String = "s") -> String {
        """
        criteria:
          - id: x
            maximum: 8
            \(ladder)
            indicators:
              - {id: one, measure: {finding: {scale: \(scale)}}}
              - {id: two, measure: {finding: {scale: \(scale)}}}
        total: {combine: sum}
        """
    }

    private static let both = "2: [{from: 2, score: 2}, {from: 8, score: 8}]"

    @Test func forgottenLadders() {
        let found =
            "S4: with 1 of 2 indicators assessed there is no ladder, and the criterion is not assessed"
            + " > add `1: […]`, or leave it out if the scheme gives no score then in criterion x"
        #expect(Self.told(Self.ladder("ladders: {\(Self.both)}")) == [found])
        #expect(Self.told(Self.ladder("ladders: {\(Self.both), 1: [{from: 1, score: 1}, {from: 4, score: 4}]}")) == [])
        #expect(Self.told(Self.ladder("ladders: {\(Self.both)}", scale: "sure")) == [])
    }

    /// One ladder for all numbers would be looked up with what is left of a sum.
    @Test func bandsInThePlaceOfLadders() {
        let bands = "bands: [{from: 2, score: 2}, {from: 8, score: 8}]"
        let told = Self.told(Self.ladder(bands))
        #expect(
            told.count == 1
                && told[0].hasPrefix(
                    "B1: the first band begins at 2, not at 1 > write `ladders:` with one for each number of indicators"
                ),
            "\(told)")
        let lowest = Self.told(Self.ladder("combine: lowest\n    " + bands.replacing("from: 8", with: "from: 4")))
        #expect(lowest.count == 1 && lowest[0].contains("> add a band `{from: 1, score: 0}` before it"), "\(lowest)")
        #expect(Self.told(Self.ladder(bands, scale: "sure")) == [])
    }

    /// Edges of points become shares; what no percentage says is rounded down, so that nobody misses the class.
    @Test(arguments: [
        ("4", "2.5", "`0%` and `62.5%` in criterion x"),
        ("6", "2.5", "`0%` and `41.66%`; what no percentage says exactly is rounded down in criterion x"),
    ])
    func edgesInShares(maximum: String, edge: String, shares: String) {
        let top = maximum == "4" ? "4" : "6"
        let told = Self.told(
            """
            ratings:
              words: {of: total, rated_from: 50%, classes: [{id: low, from: 0}, {id: high, from: \(edge)}]}
            criteria:
              - id: x
                maximum: \(maximum)
                rating: words
                combine: weighted_sum
                weights: {one: 1, two: 1}
                indicators:
                  - {id: one, measure: {finding: {choices: [{id: d, score: 1}, {id: a, score: \(top)}, {id: na, score: not_assessed}]}}}
                  - {id: two, measure: {finding: {choices: [{id: d, score: 1}, {id: a, score: \(top)}]}}}
            total: none
            """)
        let mistakes = told.filter { $0.hasPrefix("S4: a class of points") }
        #expect(
            mistakes.count == 1 && mistakes[0].hasSuffix("> write `of: share_of_maximum`, with `from:` \(shares)"),
            "\(told)")
    }
}
