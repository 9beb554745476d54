import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// Rounding that a scheme prescribes, classes that need enough assessed, and methodologies that add nothing up.
struct RoundingAndSharesTests {
    private static let choices =
        "{choices: [{id: one, score: 1}, {id: two, score: 2}, {id: four, score: 4}, {id: none, score: not_assessed}]}"

    /// a averages two judgements worth up to 4, b is one.
    private func assessment(
        _ judged: [String: String], criterion: String = "", total: String = "{combine: sum}", maximum: String = "8",
        rating: String = ""
    ) throws -> Assessment {
        let findings = judged.sorted { $0.key < $1.key }.map { indicator, choice in
            "{indicator: \(indicator), choice: \(choice), because: So, evidence: [{source: report}]}"
        }
        var small = SmallCase(
            criteria: """
                [{id: a, status: illustrative, maximum: 4, combine: average, \(criterion) indicators:
                  [{id: x, measure: {finding: \(Self.choices)}}, {id: y, measure: {finding: \(Self.choices)}}]},
                 {id: b, status: illustrative, maximum: 4, measure: {finding: \(Self.choices)}}]
                readings: {whole: {question: How?, answer: So.}}
                """,
            maximum: maximum, record: "findings: [\(findings.joined(separator: ", "))]")
        small.total = total
        small.rating = rating
        return try small.assessment()
    }

    private static let rounded = "rounded: {to: 1, half: up, reading: whole},"
    private static let all = ["a.x": "one", "a.y": "two", "b": "four"]

    private static func rating(_ keys: String) -> String {
        "rating: {status: illustrative, of: share_of_maximum, \(keys) classes: [{id: low, from: 0%}, {id: high, from: 70%}]}"
    }

    @Test func halvesGoUp() throws {
        // (1 + 2) / 2 = 1.5 counts as 2.
        #expect(try assessment(Self.all, criterion: Self.rounded).criteria[0].score == 2)
        // A third of the way stays below: 4/3 to the nearest half is 1.5.
        let half = "rounded: {to: 0.5, half: up, reading: whole},"
        #expect(try assessment(["a.x": "one", "a.y": "one", "b": "four"], criterion: half).criteria[0].score == 1)
    }

    @Test func aTotalIsRoundedBeforeItIsShared() throws {
        // 1.5 + 4 = 5.5 counts as 6 of 8: 75 %, which is high; unrounded it would be 68.75 %, which is low.
        let assessment = try assessment(
            Self.all, total: "{combine: sum, rounded: {to: 1, half: up, reading: whole}}", rating: Self.rating(""))
        #expect(assessment.total?.score == 6)
        #expect(assessment.rating?.class == "high")
        #expect(assessment.rating?.roundedFrom?.wrappedValue == Rational(11, over: 16))
    }

    @Test func whatIsClassedMayBeRoundedAlone() throws {
        // 5.5 of 8 is 68.75 %, which counts as 70 % where a class is looked up, and stays 68.75 % everywhere else.
        let assessment = try assessment(
            Self.all, rating: Self.rating("rounded: {to: 5%, half: up, reading: whole},"))
        #expect(assessment.total?.score == Rational(11, over: 2))
        #expect(assessment.rating?.class == "high")
        #expect(assessment.rating?.share == Rational(11, over: 16))
        #expect(assessment.rating?.roundedFrom?.wrappedValue == Rational(11, over: 16))
    }

    @Test func aClassNeedsEnoughAssessed() throws {
        // a makes up half and x half of that: b and x are three quarters, b alone one half.
        let rating = Self.rating("rated_from: 75%,")
        let enough = try assessment(["a.x": "four", "a.y": "none", "b": "four"], rating: rating)
        #expect(enough.rating?.class == "high" && enough.rating?.assessed == Rational(3, over: 4))
        #expect(enough.rating?.reason == .some(.init(wrappedValue: nil)))
        let little = try assessment(["a.x": "none", "a.y": "none", "b": "four"], rating: rating)
        #expect(little.rating?.class == nil && little.rating?.reason?.wrappedValue == .tooLittleAssessed)
        #expect(little.rating?.share == 1)
        #expect(little.rating?.classes == [nil])
    }

    @Test func whatMayLeaveMayTakeTheClass() throws {
        // y is open: 4 of 4 and b, so high; or it leaves and three quarters stay, which is enough; x is judged.
        let rating = Self.rating("rated_from: 80%,")
        let open = try assessment(["a.x": "four", "b": "four"], rating: rating)
        // All is assessed for now, y at its least: (4 + 1) / 2 + 4 of 8.
        #expect(open.rating?.class == "high" && open.rating?.share == Rational(13, over: 16))
        #expect(open.rating?.classes == ["high", "high", nil])
    }

    @Test func withoutATotalEachCriterionStandsForItself() throws {
        let assessment = try assessment(Self.all, total: "none")
        #expect(assessment.total == nil && assessment.rating == nil)
        #expect(assessment.criteria.map(\.score) == [Rational(3, over: 2), 4])
    }
}
