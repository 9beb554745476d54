import ExactNumbers
import Results
import Scoring
import Testing

/// Caps within a criterion, worked out by hand.
struct CapTests {
    private static let indicators = """
        indicators: [
          {id: x, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]},
          {id: y, measure: {count: planned}, bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2, score: 4}]},
          {id: s, measure: \(TotalTests.share), bands: [{from: 0%, score: 1}, {from: 50%, score: 2}]}]
        """

    /// Criterion c: x of 3, y of 4 and a share s of 2 that may not be assessed, the last two of 5 at the most.
    private func assess(_ fields: String..., caps: String = "[{id: both, status: illustrative, of: [y, s], at: 5}]")
        throws -> Assessment
    {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        var small = SmallCase(
            selections: RatioTests.selections,
            criteria: "[{id: c, title: C, status: illustrative, maximum: 8, caps: \(caps), \(Self.indicators)}]",
            maximum: "8", record: "activities: [\(items.joined(separator: ", "))]")
        small.rating =
            "rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}, {id: high, from: 80%}]}"
        return try small.assessment()
    }

    /// Two finished workshops: x 3, y 4 and the share of one half or more 2, of which 5 count.
    @Test func indicatorsUnderACapScoreItAtMost() throws {
        let assessment = try assess("kind: workshop, status: completed", "kind: workshop, status: completed")
        let criterion = assessment.criteria[0]
        #expect(criterion.score == 8)
        #expect(criterion.uncapped == 9)
        #expect(criterion.achievable == 8)
        let cap = try #require(criterion.caps.first)
        #expect(cap.of == ["c.y", "c.s"])
        #expect(cap.before == 6)
        #expect(cap.after == 5)
        #expect(assessment.total?.uncapped == nil)
    }

    /// One finished workshop: x 3, y 2 and the share 2.
    @Test func whatStaysBelowItIsNotChanged() throws {
        let criterion = try assess("kind: workshop, status: completed").criteria[0]
        #expect(criterion.score == 7)
        #expect(criterion.uncapped == nil)
        #expect(criterion.caps[0].before == 4)
        #expect(criterion.caps[0].after == 4)
    }

    /// Without a workshop the share is over zero: x 3 of 3, and y alone 0 of 4 under the cap.
    @Test func whatIsNotAssessedCountsNothingTowardsIt() throws {
        let criterion = try assess("kind: study, status: completed").criteria[0]
        #expect(criterion.score == 3)
        #expect(criterion.achievable == 7)
        #expect(criterion.caps[0].before == 0)
    }

    /// The second activity may be a workshop: y 0 to 2, and the share is left out or scores 2. With the share up to
    /// 3 + 2 + 2 of 8, without it 3 of 7 at the least.
    @Test func rangesCoverBothOutcomesUnderACap() throws {
        let assessment = try assess("kind: study, status: completed", "status: planned")
        #expect(assessment.criteria[0].range?.words == "3 to 7")
        #expect(assessment.rating?.share?.description == "3/7")
        #expect(assessment.rating?.range.words == "3/7 to 7/8")
        #expect(assessment.rating?.classes == ["low", "high"])
    }

    /// Both workshops may be finished: y 4 for sure, the share not over zero, x open: 4 + 1 to 3 + 5.
    @Test func bothEndsAreCapped() throws {
        let criterion = try assess("kind: workshop", "kind: workshop").criteria[0]
        #expect(criterion.score == 5)
        #expect(criterion.uncapped == nil)
        #expect(criterion.range?.words == "5 to 8")
    }
}
