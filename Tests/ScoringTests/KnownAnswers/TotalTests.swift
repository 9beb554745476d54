import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// Criteria, weights and what is achievable.
///
/// Criterion a is a share that may not be assessed, b a count, c is untranscribed.
struct TotalTests {
    static let share = "{ratio: {of: {count: done}, over: {count: planned}}, when_over_is_zero: not_assessed}"
    static let criteria = """
        [{id: a, title: A, status: illustrative, maximum: 3, measure: \(share), bands: \(RatioTests.bands)},
         {id: b, title: B, status: illustrative, maximum: 4, measure: {count: done},
          bands: [{from: 0, score: 0}, {from: 1, score: 4}]},
         {id: c, title: C, status: untranscribed, cite: d#row}]
        """
    private static let reference =
        "complete: false\nreferences: {d: {instrument: decision, symbol: D, parts: {row: {at: row}}}}"

    private func assess(_ fields: String..., weights: String? = nil, rating: String = "") throws -> Assessment {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        var small = SmallCase(
            selections: RatioTests.selections, criteria: Self.criteria, maximum: weights == nil ? "7" : "100",
            record: "activities: [\(items.joined(separator: ", "))]")
        small.rating = Self.reference + "\n" + rating
        if let weights { small.total = "{combine: weighted_sum, weights: \(weights)}" }
        return try small.assessment()
    }

    private let weights = "{a: 50%, b: 30%, c: 20%}"

    @Test func aSumAddsWhatIsAssessed() throws {
        let total = try assess("kind: workshop, status: completed").total
        #expect(total?.score == 7)
        #expect(total?.achievable == 7)
        #expect(total?.declaredMaximum == 7)
    }

    @Test func aWeightedCriterionAddsItsPartOfTheMaximum() throws {
        let assessment = try assess(
            "kind: workshop, status: completed", "kind: workshop, status: planned", weights: weights)
        // a: 1/2 scores 2 of 3, of 50 points; b: 4 of 4, of 30 points.
        #expect(assessment.total?.score.description == "190/3")
        #expect(assessment.total?.achievable == 80)
        #expect(assessment.criteria.map { $0.weight?.description } == ["1/2", "3/10", "1/5"])
    }

    @Test func whatIsNotAssessedLeavesTheTotalAndWhatIsAchievable() throws {
        let assessment = try assess("kind: study, status: completed", weights: weights)
        #expect(assessment.total?.score == 30)
        #expect(assessment.total?.achievable == 30)
        #expect(assessment.total?.range?.words == "30 to 30")
        #expect(assessment.criteria[0].score == nil)
        #expect(assessment.criteria[0].range == nil)
        #expect(assessment.criteria[0].achievable == nil)
    }

    @Test func untranscribedRowsAreListedWithNulls() throws {
        let row = try assess("kind: study").criteria[2]
        #expect(row.status == .untranscribed)
        #expect(row.maximum == nil)
        #expect(row.score == nil)
        #expect(row.range == nil)
        #expect(row.indicators.isEmpty)
    }

    /// Done 1, planned 0 to 2: the share is left out, or scores 2 or 3 of 3.
    @Test func rangesCoverBothOutcomesWhereMissingDataDecideWhatIsAssessed() throws {
        let assessment = try assess(
            "kind: study, status: completed", "status: planned", "status: planned", weights: weights)
        #expect(assessment.criteria[0].range?.words == "2 to 3")
        #expect(assessment.criteria[0].score == nil)
        #expect(assessment.total?.range?.words == "30 to 80")
        #expect(assessment.total?.achievable == 30)
    }

    @Test func nothingScoredIsZeroWithoutARange() throws {
        var small = SmallCase(
            criteria: "[{id: c, title: C, status: untranscribed, cite: d#row}]",
            record: SmallCase.activities("kind: study"))
        small.rating = Self.reference
        let assessment = try small.assessment()
        #expect(assessment.total?.score == 0)
        #expect(assessment.total?.range == nil)
        #expect(assessment.total?.achievable == 0)
        #expect(assessment.rating == nil)
    }

    private static let classes = """
        rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%, title: L}, {id: high, from: 90%, title: H}]}
        """

    /// b alone is 4 of 4; with the share at 2 of 3 it is 6 of 7, with the share at 3 of 3 it is 7 of 7.
    @Test func theRangeOfAShareIsTheHullOverAllOutcomes() throws {
        let rating = try assess(
            "kind: study, status: completed", "status: planned", "status: planned", rating: Self.classes
        ).rating
        #expect(rating?.share == 1)
        #expect(rating?.class == "high")
        #expect(rating?.range.words == "6/7 to 1")
        #expect(rating?.classes == ["low", "high"])
    }

    @Test func aRatingIsDeterminedWhereBothEndsFallInOneClass() throws {
        let rating = try assess("kind: workshop, status: completed", rating: Self.classes).rating
        #expect(rating?.range.words == "1 to 1")
        #expect(rating?.classes == ["high", "high"])
    }

    @Test func aRatingOfTheTotalHasNoShare() throws {
        let classes = "[{id: low, from: 0, title: L}, {id: fair, from: 3.5, title: F}, {id: high, from: 7, title: H}]"
        let rating = try assess(
            "kind: study, status: completed", "status: planned",
            rating: "rating: {of: total, status: illustrative, classes: \(classes)}"
        ).rating
        #expect(rating?.share == nil)
        #expect(rating?.class == "fair")
        #expect(rating?.range.words == "4 to 7")
        #expect(rating?.classes == ["fair", "high"])
        #expect(rating?.scale.map(\.from.description) == ["0", "7/2", "7"])
    }
}
