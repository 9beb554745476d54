import Documents
import Foundation
import Testing
import Words

/// What is easily missed in a methodology: ids that tests cannot name, roundings that leave one result, classes that begin
/// above what a gate makes possible, and choices by which silence would gain.
@Suite struct MissedMistakeTests {
    private func found(
        a: String = "a", group: String = "one", rounded: String = "", total: String = "{combine: sum}",
        gates: String = "[]", rating: String = "", least: Int = 1, quiet: String = "score: 0"
    ) -> [Diagnostic] {
        let text = """
            format: methodology/1
            id: missed
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 12
            readings: {whole: {question: How?, answer: So.}}
            selections: {all: {of: activity, reading: whole}}
            criteria:
              - {id: \(a), maximum: 8, measure: {count: all}, bands: [{from: 0, score: \(least)}, {from: 1, score: 8}]\(rounded)}
              - id: quality
                maximum: 4
                measure:
                  finding: {choices: [{id: bad, score: 0}, {id: quiet, \(quiet)}, {id: good, score: 4}]}
            groups: [{id: \(group), criteria: [\(a), quality]}]
            gates: \(gates)
            total: \(total)
            \(rating)
            """
        return Sample.methodology.check(text).diagnostics
    }

    private func told(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.code) \($0.severity): \($0.message.inWords)" }
    }

    @Test func soundOnes() {
        #expect(told(found()) == [])
        #expect(told(found(quiet: "score: 0, no_evidence: true")) == [])
        #expect(told(found(total: "{combine: sum, rounded: {to: 24, half: up, reading: whole}}")) == [])
        #expect(told(found(gates: "[{id: g, require: {score: a, at_least: 2}, otherwise: needs_review}]")) == [])
    }

    @Test(arguments: [
        ("quality", "N2 warning: the group `quality` has the id of a criterion"),
        ("total", "N2 warning: the id `total` has a meaning of its own where results are named"),
        ("gates", "N2 warning: the id `gates` has a meaning of its own where results are named"),
    ])
    func idsThatTestsCannotName(id: String, message: String) { #expect(told(found(group: id)) == [message]) }

    @Test func criterionWithAWordForItsID() {
        #expect(
            told(found(a: "rating"))
                == ["N2 warning: the id `rating` has a meaning of its own where results are named"])
    }

    @Test func roundingThatLeavesOneResult() {
        #expect(
            told(found(rounded: ", rounded: {to: 1000, half: up, reading: whole}"))
                == ["S1 warning: every score is rounded to 0: the maximum, 8, is less than half of 1000"])
        #expect(
            told(found(total: "{combine: sum, rounded: {to: 25, half: up, reading: whole}}"))
                == ["S1 warning: every score is rounded to 0: the maximum, 12, is less than half of 25"])
    }

    /// A criterion that always has a score always has 0 or more; one that a gate may leave without one does not.
    @Test func scoreOfAtLeastNothing() {
        let asked = "{id: g, require: {score: a, at_least: 0}, otherwise: {cap_total: 6}}"
        #expect(told(found(gates: "[\(asked)]")) == ["G1 warning: the gate can never trip: every record meets it"])
        let other = "{id: h, require: {count: all, at_least: 1}, otherwise: {not_assessed: [a]}}"
        #expect(told(found(gates: "[\(asked), \(other)]")) == [])
    }

    @Test(arguments: [
        ("{not_assessed: [a]}", "0"), ("{cap: {criterion: a, at: 0}}", "0"), ("{cap_total: 0}", "0"),
    ])
    func gateThatMakesTheLeastPossible(consequence: String, least: String) throws {
        let rating = "rating: {of: total, classes: [{id: low, from: 1}, {id: high, from: 6}]}"
        #expect(told(found(rating: rating)) == [])
        let gates = "[{id: g, require: {count: all, at_least: 1}, otherwise: \(consequence)}]"
        let found = found(gates: gates, rating: rating)
        #expect(told(found) == ["R1 error: the lowest class begins at 1, not at \(least)"])
        let notes = try #require(found.inWords.first).notes
        #expect(notes.map(\.message) == ["this gate makes \(least) possible"])
        #expect(found.first?.notes.first?.span.text == "g")
    }

    @Test(arguments: ["score: 1, no_evidence: true", "score: not_assessed, no_evidence: true"])
    func silenceThatGains(quiet: String) {
        let found = found(quiet: quiet)
        #expect(told(found) == ["T5 error: `quiet` says that there is no evidence, but does not score the lowest"])
        #expect(found.inWords.map(\.help) == ["write `score: 0`"])
        #expect(found.first.map { $0.span.text == "1" || $0.span.text == "not_assessed" } ?? false)
    }

    /// PEFA's table is of sums: under an average all of it but its beginning would be out of reach, which is told once.
    @Test func ladderOfSumsUnderAnAverage() {
        func told(
            _ combine: String, two: String = "[{from: 2, score: 1}, {from: 5, score: 2.5}, {from: 8, score: 4}]"
        ) -> [String] {
            let text = """
                format: methodology/1
                id: ladders
                status: draft
                provenance: illustrative
                conventions: [basel]
                maximum: 4
                scales: {grade: {choices: [{id: d, score: 1}, {id: a, score: 4}, {id: na, score: not_assessed}]}}
                criteria:
                  - id: pi
                    maximum: 4
                    combine: \(combine)
                    ladders:
                      2: \(two)
                      1: [{from: 1, score: 1}, {from: 4, score: 4}]
                    indicators:
                      - {id: one, measure: {finding: {scale: grade}}}
                      - {id: two, measure: {finding: {scale: grade}}}
                total: {combine: sum}
                """
            return self.told(Sample.methodology.check(text).diagnostics)
        }
        #expect(told("sum") == [])
        #expect(told("average") == ["B4 error: the ladder looks up a sum, but `average` gives at most 4"])
        #expect(told("lowest") == ["B4 error: the ladder looks up a sum, but `lowest` gives at most 4"])
        // Of averages where the least sum of two is 2.
        let averages = "[{from: 1, score: 1}, {from: 1.5, score: 1.5}, {from: 2, score: 2}, {from: 4, score: 4}]"
        #expect(told("average", two: averages) == [])
        #expect(
            told("sum", two: averages) == [
                "B4 error: the band cannot be reached: the measure gives at least 2, and the next band begins at 1.5",
                "B4 error: the band cannot be reached: the measure gives at least 2, and the next band begins at 2",
            ])
    }

    /// Under a cap the least and the greatest that are looked up are those that the cap leaves.
    @Test func bandsOfWhatACapLeaves() {
        func told(_ bands: String) -> [String] {
            let text = """
                format: methodology/1
                id: capped
                status: draft
                provenance: illustrative
                conventions: [basel]
                maximum: 4
                scales: {grade: {choices: [{id: d, score: 2}, {id: a, score: 4}]}}
                criteria:
                  - id: pi
                    maximum: 4
                    combine: sum
                    bands: \(bands)
                    caps: [{id: together, of: [one, two], at: 3}]
                    indicators:
                      - {id: one, measure: {finding: {scale: grade}}}
                      - {id: two, measure: {finding: {scale: grade}}}
                total: {combine: sum}
                """
            return self.told(Sample.methodology.check(text).diagnostics)
        }
        #expect(told("[{from: 0, score: 0}, {from: 3.5, score: 4}]").contains { $0.contains("gives at most 3") })
        #expect(
            told("[{from: 0, score: 0}, {from: 3, score: 4}]") == [
                "B4 error: the band cannot be reached: the measure gives at least 3, and the next band begins at 3"
            ])
    }

    /// A scale that two criteria share is wrong in one place.
    @Test func whatIsWrongInASharedScaleIsToldOnce() {
        let text = """
            format: methodology/1
            id: shared
            status: draft
            provenance: illustrative
            conventions: [basel]
            total: none
            ratings: {grades: {of: total, classes: [{id: low, from: 0}, {id: high, from: 7}]}}
            selections: {all: {of: activity}}
            criteria:
              - {id: a, maximum: 4, rating: grades, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
              - {id: b, maximum: 4, rating: grades, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 2, score: 4}]}
            """
        #expect(told(Sample.methodology.check(text).diagnostics).filter { $0.contains("R1") }.count == 1)
        let ended = text.replacingOccurrences(of: "from: 7", with: "from: 3, to: 4")
        let found = Sample.methodology.check(ended).diagnostics.inWords.filter { $0.code == .Y2 }
        #expect(found.map(\.help) == ["a class ends where the next one begins: leave `to` out"])
    }

    /// What weights that make less leave out of reach is not told as well.
    @Test func weightsThatMakeLess() {
        let total = "{combine: weighted_sum, weights: {a: 50%, quality: 40%}}"
        let rating = "rating: {of: total, classes: [{id: low, from: 0}, {id: high, from: 12}]}"
        #expect(told(found(total: total, rating: rating)) == ["S2 error: the weights make 90%, not 100%"])
    }

    /// A scale's id alone, and a word in place of a score: both say what was probably meant.
    @Test(arguments: [
        ("{finding: grade}", "score: 0", "write it as `{scale: grade}`"),
        ("{finding: {scale: grade}}", "score: na", "write a number, or `not_assessed` for what does not apply"),
    ])
    func judgementsWrittenShort(measure: String, score: String, help: String) {
        let text = """
            format: methodology/1
            id: short
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 4
            scales: {grade: {choices: [{id: d, \(score)}, {id: a, score: 4}]}}
            criteria: [{id: pi, maximum: 4, measure: \(measure)}]
            total: {combine: sum}
            """
        let found = Sample.methodology.check(text).diagnostics.filter { $0.code != .N4 }
        #expect(found.inWords.map(\.help) == [help])
    }
}
