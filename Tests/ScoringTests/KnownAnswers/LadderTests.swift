import Documents
import ExactNumbers
import Results
import Scoring
import Testing

/// Bands, the hit, and the distances to the neighbours.
struct LadderTests {
    private func count(_ number: Int, bands: String = SmallCase.risingBands, undecided: Int = 0) throws
        -> IndicatorResult
    {
        let decided = (0..<number).map { "{id: a\($0), title: A, kind: workshop}" }
        let open = (0..<undecided).map { "{id: u\($0), title: U}" }
        return try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}}", measure: "{count: s}",
            bands: bands, record: "activities: [\((decided + open).joined(separator: ", "))]"
        ).indicator()
    }

    @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (9, 2)])
    func theHitIsTheLastBandThatBeginsAtTheValueOrBelow(number: Int, band: Int) throws {
        #expect(try count(number).bands.map { $0.hit == true } == (0..<3).map { $0 == band })
    }

    @Test func nextIsTheNearestBandAboveWithAHigherScore() throws {
        #expect(try count(0).nextStep == "1 short by 2")
        #expect(try count(3).nextStep == "3 short by 1")
        #expect(try count(4).nextStep == nil)
    }

    @Test func belowIsTheNearestLowerScoreWithTheMarginUntilIt() throws {
        #expect(try count(1).lowerStep == nil)
        #expect(try count(2).lowerStep == "0 with margin 1")
        #expect(try count(6).lowerStep == "1 with margin 3")
    }

    @Test func bandsOfEqualScoreAreOneStep() throws {
        let bands = "[{from: 0, score: 0}, {from: 1, score: 1}, {from: 3, score: 1}, {from: 5, score: 3}]"
        #expect(try count(1, bands: bands).nextStep == "3 short by 4")
        #expect(try count(4, bands: bands).lowerStep == "0 with margin 4")
    }

    @Test func aFallingLadderHasItsStepsWhereTheScoreDiffers() throws {
        let bands = "[{from: 0, score: 1}, {from: 1, score: 3}, {from: 3, score: 0}, {from: 5, score: 2}]"
        #expect(try count(3, bands: bands).nextStep == "2 short by 2")
        #expect(try count(3, bands: bands).lowerStep == nil)
        #expect(try count(5, bands: bands).lowerStep == "0 with margin 1")
        #expect(try count(1, bands: bands).nextStep == nil)
    }

    @Test func theRangeOfAFallingLadderHoldsEveryBandThatTheMeasureTouches() throws {
        let bands = "[{from: 0, score: 1}, {from: 1, score: 3}, {from: 3, score: 0}, {from: 5, score: 2}]"
        #expect(try count(0, bands: bands, undecided: 4).outcome == "1 in 0 to 3")
        #expect(try count(3, bands: bands, undecided: 2).outcome == "0 in 0 to 2")
    }

    @Test func theWholeLadderIsShown() throws {
        let bands = "[{from: 0, to: 1, score: 0, label: none}, {from: 2, score: 3}]"
        let shown = try count(2, bands: bands).bands
        #expect(shown.map(\.to) == [1, nil])
        #expect(shown.map { $0.label?.plain } == ["none", nil])
        #expect(shown.map(\.score) == [0, 3])
    }
}
