import Documents
import Foundation
import TestSupport
import Testing
import Words

/// What judgements, scores, roundings, shares assessed and missing totals are told where they do not fit.
@Suite struct JudgementAndTotalTests {
    /// a is judged by choices, b by a number.
    private func told(
        a: String = "{finding: {choices: [{id: low, score: 0}, {id: high, score: 4}]}}", criterion: String = "",
        b: String = "{finding: {number: {from: 0, to: 3}}}", gates: String = "[]", total: String = "{combine: sum}",
        maximum: String = "maximum: 7", rating: String = ""
    ) -> [String] {
        let text = """
            format: methodology/1
            id: judged
            status: draft
            provenance: illustrative
            conventions: [basel]
            \(maximum)
            readings: {whole: {question: How?, answer: So.}}
            selections: {all: {of: activity, reading: whole}}
            criteria:
              - {id: a, maximum: 4, measure: \(a)}
              - {id: b, maximum: 3, measure: \(b)}
              - {id: c, status: untranscribed}
              - id: d
                maximum: 0
                \(criterion)
                indicators: [{id: x, measure: {count: all}, bands: [{from: 0, score: 0}]}]
            gates: \(gates)
            total: \(total)
            \(rating)
            """
        return Sample.methodology.check(text).diagnostics.filter { $0.code != .N4 }
            .map { "\($0.code): \($0.message.inWords)" }
    }

    private func gate(_ require: String, _ otherwise: String = "needs_review") -> String {
        "[{id: g, require: {\(require)}, otherwise: \(otherwise)}]"
    }

    @Test func soundOnes() {
        #expect(told() == [])
        #expect(told(gates: gate("finding: a, one_of: [high]", "[{cap: {criterion: b, at: 1}}, needs_review]")) == [])
        #expect(told(gates: gate("finding: b, at_least: 1")) == [])
        #expect(told(gates: gate("score: a, at_least: 4", "{cap_total: 3}")) == [])
        #expect(told(total: "none", maximum: "") == [])
        #expect(told(criterion: "rounded: {to: 0.5, half: up, reading: whole}") == [])
    }

    @Test(arguments: [
        ("finding: z, one_of: [high]", "needs_review", "N1: there is no judged indicator `z`"),
        ("finding: a, one_of: [higher]", "needs_review", "T3: `higher` is not a choice of this finding"),
        ("finding: a, at_least: 1", "needs_review", "T4: `a` is judged by choices, not by a number"),
        ("finding: b, one_of: [high]", "needs_review", "T4: `b` is judged by a number, not by choices"),
        ("finding: b, one_of: [high], at_least: 1", "needs_review", "Y3: `at_least` and `one_of` exclude each other"),
        ("finding: b, at_least: 4", "needs_review", "G1: the gate always trips: no record can meet it"),
        ("finding: {choices: []}, at_least: 1", "needs_review", "T4: `finding` cannot stand here"),
        ("score: z, at_least: 1", "needs_review", "N1: there is no criterion `z`"),
        ("score: a, at_most: 1", "needs_review", "Y2: `at_most` does not go with `score`"),
        ("score: a, at_least: 5", "needs_review", "G1: the gate always trips: no record can meet it"),
        (
            "score: a, at_least: 1", "{not_assessed: [a]}",
            "N3: the gate waits for the score of `a`, which waits for the gate"
        ),
        (
            "finding: b, at_least: 1", "{not_assessed: [c]}",
            "G1: the gate has no effect on `c`, whose text is not at hand"
        ),
    ])
    func wrongGates(require: String, otherwise: String, expected: String) {
        let told = told(gates: gate(require, otherwise))
        #expect(told.contains(expected), "\(told)")
    }

    @Test func aGateThatWaitsForACircleIsNotInIt() {
        let gates = """
            [{id: one, require: {score: a, at_least: 1}, otherwise: {cap: {criterion: b, at: 1}}},
             {id: two, require: {score: b, at_least: 1}, otherwise: {cap: {criterion: a, at: 1}}},
             {id: three, require: {score: b, at_least: 1}, otherwise: {cap_total: 1}}]
            """
        #expect(told(gates: gates).count { $0.hasPrefix("N3") } == 2)
    }

    @Test(arguments: [
        ("{finding: {number: {from: 3, to: 3}}}", "T5: `to` does not lie above `from`"),
        (
            "{finding: {number: {from: 0, to: 3}, choices: [{id: low, score: 0}]}}",
            "Y3: `choices` and `number` exclude each other"
        ),
        ("{finding: b}", "T4: keys with values is expected here, not a single value"),
    ])
    func wrongNumbers(measure: String, expected: String) {
        let told = told(b: measure)
        #expect(told.contains { $0.hasPrefix(expected.prefix(3)) }, "\(told)")
        if !expected.hasPrefix("T4") { #expect(told.contains(expected), "\(told)") }
    }

    @Test(arguments: [
        ("rounded: {to: 0, half: up, reading: whole}", "T5: nothing can be rounded to multiples of 0"),
        ("rounded: {to: 1, half: up}", "Y3: the rounding does not say where it comes from"),
        ("rounded: {to: 1, half: down, reading: whole}", "T3: `down`"),
        ("rounded: {to: 1%, half: up, reading: whole}", "U1:"),
    ])
    func wrongRoundings(rounded: String, expected: String) {
        let told = told(criterion: rounded)
        #expect(told.contains { $0.hasPrefix(expected) }, "\(told)")
    }

    private static let classes = "classes: [{id: low, from: 0%}, {id: high, from: 50%}]"

    @Test func classesAndWhatIsAssessed() {
        let mayLeave =
            "{finding: {choices: [{id: low, score: 0}, {id: high, score: 4}, {id: no, score: not_assessed}]}}"
        let rating = "rating: {of: share_of_maximum, \(Self.classes)}"
        #expect(told(a: mayLeave, rating: rating) == ["S4: a class is given however little is assessed"])
        #expect(told(rating: rating) == [])
        let enough = "rating: {of: share_of_maximum, rated_from: 75%, \(Self.classes)}"
        #expect(told(a: mayLeave, rating: enough) == [])
        #expect(
            told(rating: enough.replacingOccurrences(of: "75%", with: "0%"))
                == ["T5: the share that must be assessed lies above 0% and is at most 100%"])
        #expect(
            told(rating: "rating: {of: share_of_maximum, rounded: {to: 1, half: up, reading: whole}, \(Self.classes)}")
                .contains { $0.hasPrefix("U1") })
    }

    @Test func withoutATotal() {
        #expect(told(total: "none") == ["Y3: `maximum` cannot stand beside `total: none`"])
        let rating = "rating: {of: total, classes: [{id: low, from: 0}]}"
        #expect(told(total: "none", maximum: "", rating: rating) == ["Y3: `rating` cannot stand beside `total: none`"])
        #expect(
            told(gates: gate("finding: b, at_least: 1", "{cap_total: 1}"), total: "none", maximum: "")
                == ["Y3: a gate cannot lower the total or its class beside `total: none`"])
        #expect(told(maximum: "").contains { $0.hasPrefix("Y3: a methodology needs the key `maximum`") })
        #expect(told(total: "nothing", maximum: "").contains { $0.hasPrefix("T4") })
    }

    @Test func nothingIsAddedToTheLowestOfNumbers() {
        let criterion = "combine: lowest\n    plus: 0.5"
        let text = told(criterion: criterion)
        #expect(!text.contains { $0.contains("`plus` cannot stand") })
        let numbers = """
            combine: lowest
                plus: 0.5
                measure: {finding: {number: {from: 0, to: 3}}}
            """
        #expect(told(criterion: numbers).contains { $0.hasPrefix("Y3") })
    }
}
