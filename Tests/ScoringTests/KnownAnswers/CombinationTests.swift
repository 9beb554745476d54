import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// Averages, what is added to the lowest, weights within a criterion, and ladders of combined scores.
struct CombinationTests {
    /// Two counts that score 0, 1 or 3, and a share that scores 0 or 3 and may not be assessed.
    private static let indicators = """
        [{id: n, measure: {count: done}, bands: \(SmallCase.risingBands)},
         {id: p, measure: {count: planned}, bands: \(SmallCase.risingBands)},
         {id: r, measure: \(TotalTests.share), bands: [{from: 0%, score: 0}, {from: 50%, score: 3}]}]
        """

    private func criterion(
        _ rule: String, maximum: String = "3", indicators: String = CombinationTests.indicators, _ record: String
    ) throws -> CriterionResult {
        let assessment = try SmallCase(
            selections: RatioTests.selections,
            criteria: """
                [{id: a, status: illustrative, maximum: \(maximum), \(rule), indicators: \(indicators)}]
                """,
            maximum: maximum, record: record
        ).assessment()
        return try #require(assessment.criteria.first)
    }

    /// Four completed, two of them workshops: n 3; p 1; r 4/2 scores 3.
    private let busy = SmallCase.activities(
        "kind: workshop, status: completed", "kind: workshop, status: completed", "kind: study, status: completed",
        "kind: study, status: completed")

    @Test func anAverageIsOfTheIndicatorsAssessed() throws {
        // (3 + 1 + 3) / 3
        #expect(try criterion("combine: average", busy).score == Rational(7, over: 3))
        // Without a workshop the share has nothing below its line: (0 + 0) / 2, out of 3.
        let idle = try criterion("combine: average", SmallCase.activities("kind: study, status: planned"))
        #expect(idle.indicators.map(\.score) == [0, 0, nil])
        #expect(idle.score == 0)
        #expect(idle.achievable == 3)
    }

    @Test func theRangeOfAnAverageCoversWhatMayLeave() throws {
        // Four studies completed and an activity of which nothing is known: n 3, p 0. r is out, (3 + 0) / 2 = 3/2; or it
        // is 4/1 or 5/1 and scores 3, (3 + 0 + 3) / 3 = 2.
        let criterion = try criterion(
            "combine: average",
            SmallCase.activities(
                "kind: study, status: completed", "kind: study, status: completed", "kind: study, status: completed",
                "kind: study, status: completed", "conventions: [basel]"))
        #expect(criterion.score == Rational(3, over: 2))
        #expect(criterion.range?.words == "3/2 to 2")
    }

    @Test func plusIsAddedWhereAnotherIsHigher() throws {
        // The lowest of 3, 1 and 3 is 1; another is higher.
        #expect(try criterion("combine: lowest, plus: 0.5", busy).score == Rational(3, over: 2))
        let alike = SmallCase.activities("kind: study, status: completed", "kind: study, status: planned")
        // 0 and 0, the share out: none is higher.
        #expect(try criterion("combine: lowest, plus: 0.5", alike).score == 0)
    }

    @Test func weightedIndicatorsMakeUpTheMaximum() throws {
        // 10 × (1/4 × 3/3 + 2/4 × 1/3 + 1/4 × 3/3) = 2.5 + 10/6 + 2.5 = 20/3
        let rule = "combine: weighted_sum, weights: {n: 1, p: 2, r: 1}"
        let whole = try criterion(rule, maximum: "10", busy)
        #expect(whole.score == Rational(20, over: 3))
        #expect(whole.indicators.map(\.weight) == [Rational(1, over: 4), Rational(1, over: 2), Rational(1, over: 4)])
        // The share leaves and takes its quarter out of what is achievable: 7.5.
        let idle = try criterion(rule, maximum: "10", SmallCase.activities("kind: study, status: planned"))
        #expect(idle.achievable == Rational(15, over: 2))
    }

    @Test func aWeightOfZeroIsAsIfTheIndicatorWereNotThere() throws {
        // Only the share has a weight and it is not assessed.
        let criterion = try criterion(
            "combine: weighted_sum, weights: {n: 0%, p: 0%, r: 100%}",
            SmallCase.activities("kind: study, status: planned"))
        #expect(criterion.score == nil)
        #expect(criterion.achievable == nil)
    }

    @Test func aCombinedScoreIsLookedUp() throws {
        // 3 + 1 + 3 = 7 lies in the band from 6 on; 2 more reach the next one, a loss of more than 1 the lower one.
        let bands = "[{from: 0, score: 0}, {from: 6, score: 2}, {from: 9, score: 4}]"
        let criterion = try criterion("combine: sum, bands: \(bands)", maximum: "4", busy)
        #expect(criterion.combined == 7)
        #expect(criterion.score == 2)
        #expect(criterion.bands.map { $0.hit ?? false } == [false, true, false])
        #expect(criterion.next?.shortBy == 2)
        #expect(criterion.next?.score == 4)
        #expect(criterion.below?.margin == 1)
    }

    @Test func aLadderReachesWhatTheIndicatorsAssessedCanCombineTo() throws {
        // Without the share 3 + 3 = 6 can be reached, and with it the band of 2.
        let bands = "[{from: 0, score: 0}, {from: 6, score: 2}, {from: 9, score: 4}]"
        let idle = SmallCase.activities("kind: study, status: planned")
        let criterion = try criterion("combine: sum, bands: \(bands)", maximum: "4", idle)
        #expect(criterion.score == 0)
        #expect(criterion.achievable == 2)
    }

    private let ladders =
        "ladders: {3: [{from: 0, score: 1}, {from: 7, score: 4}], 2: [{from: 0, score: 2}, {from: 6, score: 3}]}"

    @Test func eachNumberOfIndicatorsHasItsLadder() throws {
        // All three: 7 is in the band of 4. Two of them, 0 + 0: the ladder for two, which reaches 3.
        #expect(try criterion("combine: sum, \(ladders)", maximum: "4", busy).score == 4)
        let two = try criterion(
            "combine: sum, \(ladders)", maximum: "4", SmallCase.activities("kind: study, status: planned"))
        #expect(two.score == 2)
        #expect(two.achievable == 3)
        #expect(two.bands.map(\.score) == [2, 3])
    }

    @Test func aNumberWithoutALadderIsNotAssessed() throws {
        let ladders = "ladders: {3: [{from: 0, score: 1}, {from: 7, score: 4}]}"
        let criterion = try criterion(
            "combine: sum, \(ladders)", maximum: "4", SmallCase.activities("kind: study, status: planned"))
        #expect(criterion.score == nil)
        #expect(criterion.range == nil)
        #expect(criterion.combined == nil)
    }

    /// Two judgements: one out of ten that may not apply, one out of four. What the first alone reaches is 4; what the
    /// second alone reaches, 0.
    private static let judged = """
        [{id: big, measure: {finding: {choices: [{id: no, score: 0}, {id: yes, score: 10}, {id: na, score: not_assessed}]}}},
         {id: small, measure: {finding: {choices: [{id: no, score: 0}, {id: yes, score: 4}]}}}]
        """
    private static let reaching = """
        ladders: {2: [{from: 0, score: 0}, {from: 3, score: 2}, {from: 5, score: 4}], 1: [{from: 0, score: 0}, {from: 5, score: 4}]}
        """

    private func reached(by findings: String, total: String, groups: String = "") throws -> Assessment {
        var small = SmallCase(
            criteria: """
                [{id: a, status: illustrative, maximum: 4, combine: highest, \(Self.reaching), indicators: \(Self.judged)}]
                """,
            maximum: "4", record: "findings: [\(findings)]")
        small.values = "readings: {half: {question: To what, answer: To halves.}}"
        small.total = total
        small.rating = groups
        return try small.assessment()
    }

    @Test func whatIsAssessedAndReachesNothingIsAssessedAllTheSame() throws {
        let small = "{indicator: a.small, choice: yes, because: seen, evidence: [{source: audit}]}"
        let open = try reached(by: small, total: "{combine: sum, rounded: {to: 0.5, half: up, reading: half}}")
        // The first is open: with `yes` 10 gives 4, with `no` 4 gives 2, and where it does not apply 4 of 4 reaches 0.
        #expect(open.total?.range == Interval(low: 0, high: 4))
        let left = "\(small), {indicator: a.big, choice: na, because: seen, evidence: [{source: audit}]}"
        let groups = try reached(
            by: left, total: "{of: groups, combine: sum}", groups: "groups: [{id: g, criteria: [a], combine: sum}]")
        #expect(groups.groups.first?.score == 0)
        #expect(groups.groups.first?.range == Interval(low: 0, high: 0))
        #expect(groups.total?.range == Interval(low: 0, high: 0))
    }
}
