import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// How indicators become the score of a criterion.
struct CriterionTests {
    private func criterion(
        combine: String, maximum: String, first: Int = 8, _ record: String
    ) throws -> CriterionResult {
        let indicators = """
            [{id: n, title: N, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: \(first)}]},
             {id: p, title: P, measure: {count: planned}, bands: [{from: 0, score: 1}, {from: 1, score: 2}, {from: 2, score: 3}]},
             {id: r, title: R, measure: \(TotalTests.share), bands: \(RatioTests.bands)}]
            """
        let assessment = try SmallCase(
            selections: RatioTests.selections,
            criteria: """
                [{id: a, title: A, status: illustrative, maximum: \(maximum), combine: \(combine), indicators: \(indicators)}]
                """,
            maximum: maximum, record: record
        ).assessment()
        return try #require(assessment.criteria.first)
    }

    private let everything = SmallCase.activities("kind: workshop, status: completed", "status: planned")

    @Test func aSumAddsLowsWithLowsAndHighsWithHighs() throws {
        let criterion = try criterion(combine: "sum", maximum: "14", everything)
        #expect(criterion.score == 13)
        #expect(criterion.range?.words == "12 to 14")
        #expect(criterion.achievable == 14)
    }

    @Test func theLowestIsTakenOfWhatIsAssessed() throws {
        let criterion = try criterion(
            combine: "lowest", maximum: "3", first: 3, SmallCase.activities("kind: study, status: completed"))
        #expect(criterion.indicators.map { $0.score?.description } == ["3", "1", nil])
        #expect(criterion.score == 1)
        #expect(criterion.achievable == 3)
    }

    @Test func theHighestIsTakenOfWhatIsAssessed() throws {
        let criterion = try criterion(combine: "highest", maximum: "8", everything)
        #expect(criterion.score == 8)
        #expect(criterion.range?.words == "8 to 8")
    }

    @Test func anIndicatorWrittenOnItsCriterionBearsTheCriterionsID() throws {
        let assessment = try SmallCase(
            selections: "s: {of: activity, status: illustrative}", measure: "{count: s}",
            record: SmallCase.activities("kind: study")
        ).assessment()
        #expect(assessment.criteria[0].indicators.map(\.id) == ["c"])
    }

    @Test func indicatorsAreNamedBehindTheirCriterion() throws {
        let criterion = try criterion(combine: "highest", maximum: "8", everything)
        #expect(criterion.indicators.map(\.id) == ["a.n", "a.p", "a.r"])
    }

    @Test func anIndicatorWithoutAStatusHasItsCriterions() throws {
        let criterion = try criterion(combine: "highest", maximum: "8", everything)
        #expect(criterion.indicators.map(\.status) == [.illustrative, .illustrative, .illustrative])
    }

    @Test func aCriterionWithoutAStatusIsTranscribedAndItsIndicatorMayDiffer() throws {
        let bands = "[{from: 0, score: 0}, {from: 1, score: 3}]"
        var small = SmallCase(
            selections: "s: {of: activity, status: illustrative}",
            criteria: """
                [{id: c, title: C, cite: d#row, maximum: 3, combine: highest, indicators: [
                  {id: one, title: I, measure: {count: s}, bands: \(bands)},
                  {id: two, title: I, status: illustrative, measure: {count: s}, bands: \(bands)}]}]
                """)
        small.rating = "references: {d: {instrument: decision, symbol: D, parts: {row: {at: row}}}}"
        let criterion = try small.assessment().criteria[0]
        #expect(criterion.status == .transcribed)
        #expect(criterion.indicators.map(\.status) == [.transcribed, .illustrative])
    }
}
