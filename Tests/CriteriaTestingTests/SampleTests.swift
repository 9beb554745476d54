import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import TestSupport
import Testing

@Suite struct SampleTests {
    @Test("the sample's tests, which use every key, pass")
    func samplePasses() throws {
        let result = try TestedText.sample().suite().run()
        #expect(result.results.count == 4)
        #expect(result.failures.isEmpty)
    }

    /// Each expectation of the sample, made wrong: the text that is replaced, and what must then be told.
    @Test(arguments: [
        ("50 t: 4}", "50 t: 3}", "edges: b.removed at 50 t: expected 3, got 4"),
        ("shown: 3}", "shown: 2}", "choices: c at shown: expected 2, got 3"),
        ("b.activities: {measured: 2,", "b.activities: {measured: 3,", "b.activities: measured: expected 3, got 2"),
        (
            "measured_range: [2, 3]", "measured_range: [2, no_limit]",
            "measured_range: expected [2, no_limit], got [2, 3]"
        ),
        ("score: 1, range: 1", "score: not_assessed, range: 1", "b.activities: score: expected not_assessed, got 1"),
        ("score: 1, range: 1", "score: 1, range: [1, 2]", "b.activities: range: expected [1, 2], got [1, 1]"),
        ("short_by: 4", "short_by: none", "b.activities: short_by: expected none, got 4"),
        ("next_score: 2", "next_score: 8", "b.activities: next_score: expected 8, got 2"),
        ("merged: 0", "merged: [late]", "b.activities: merged: expected [late], got []"),
        ("counted: [training]", "counted: 3", "b.activities: counted: expected 3, got 2"),
        (
            "counted: [training]", "counted: [training-1, late]",
            "expected [training-1, late], got [training-1, training-2]"
        ),
        (
            "{activity-1: [ended]}", "{activity-1: [status]}",
            "undecided: expected {activity-1: [status]}, got {activity-1: [ended]}"
        ),
        ("{activity-1: [ended]}", "2", "b.activities: undecided: expected 2, got 1"),
        (
            "{late: [ended]}}", "{late: [status, ended]}}",
            "not_counted: expected {late: [status, ended]}, got {late: [ended]}"
        ),
        ("measured: 60 t", "measured: 59.5 t", "b.removed: measured: expected 59.5 t, got 60 t"),
        ("measured: 0%", "measured: 1/3", "b.meetings: measured: expected 1/3, got 0%"),
        ("of: {undecided: 3}", "of: {undecided: 2}", "b.meetings, of: undecided: expected 2, got 3"),
        ("over: {measured: 1,", "over: {measured: 2,", "b.meetings, over: measured: expected 2, got 1"),
        ("met: [identify]", "met: [identify, online]", "a.areas: met: expected [identify, online], got [identify]"),
        ("measured: shown", "measured: not_judged", "c: measured: expected not_judged, got shown"),
        ("a: {score: 2,", "a: {score: 2.5,", "a: score: expected 2.5, got 2"),
        ("achievable: 4}", "achievable: 5}", "a: achievable: expected 5, got 4"),
        ("total: {score: 10}", "total: {score: 10, range: 10}", "total: range: expected [10, 10], got [10, 30]"),
        ("class: weak", "class: good", "rating: class: expected good, got weak"),
        ("classes: [weak, good]", "classes: [good, good]", "rating: classes: expected [good, good], got [weak, good]"),
        (
            "not_counted: [late-seat]", "not_counted: [activity-1]",
            "not_counted: activity-1: expected counts nowhere, got in a.areas it is undecided: [areas, ended] missing"
        ),
        ("not_counted: [late-seat]", "not_counted: [training]", "expected counts nowhere, got in a.areas it counts"),
    ])
    func wrongExpectations(old: String, new: String, told: String) throws {
        var text = try TestedText.sample()
        #expect(text.tests.components(separatedBy: old).count == 2, "`\(old)` stands once")
        text.tests = text.tests.replacing(old, with: new)
        let failures = try text.suite().run().failures
        #expect(failures.contains { $0.hasSuffix(told) }, "\(failures)")
    }

    @Test("every difference has its place")
    func places() throws {
        var text = try TestedText.sample()
        let marked = MarkedText(text.tests.replacing("score: 1, range: 1,", with: "score: 1️⃣3, range: 1,"))
        text.tests = marked.text
        let result = try text.suite().run()
        let mismatches = result.results.flatMap { result -> [Mismatch] in
            if case .failed(let mismatches) = result.outcome { return mismatches }
            return []
        }
        #expect(mismatches.map(\.span.startOffset) == [marked.offsets["1️⃣"]])
        #expect(mismatches.first?.origin == .indicator("b.activities"))
    }

    @Test("tests inside a methodology run with those beside it")
    func inline() throws {
        var text = try TestedText.sample()
        text.methodology += "\ntests:\n  - {id: inline, measure: d, scores: {2: 0, 3: 11}}\n"
        let result = try text.suite().run()
        #expect(result.results.count == 5)
        #expect(result.failures == ["inline: d at 3: expected 11, got 12"])
    }
}
