import Results
import Scoring
import Testing

/// What an evaluator judges.
struct FindingTests {
    private func finding(_ findings: String) throws -> IndicatorResult {
        let choices = "[{id: good, score: 3}, {id: poor, score: 1}, {id: fair, score: 2}]"
        let indicator = "{id: quality, title: Q, measure: {finding: {choices: \(choices)}}}"
        return try SmallCase(
            criteria: "[{id: c, title: C, status: illustrative, maximum: 3, indicators: [\(indicator)]}]",
            record: findings
        ).indicator()
    }

    @Test func unjudgedItScoresItsLowestChoiceAndReachesTheHighest() throws {
        let trace = try finding("")
        #expect(trace.measured == nil)
        #expect(trace.outcome == "1 in 1 to 3")
        #expect(trace.missing == ["c.quality: finding"])
        #expect(trace.undecided.map(\.treatment) == [.leftOut])
        #expect(trace.choices?.contains { $0.hit == true } == false)
        #expect(trace.judgement == nil)
    }

    @Test func judgedItScoresTheChoice() throws {
        let trace = try finding(
            "findings: [{indicator: c.quality, choice: fair, because: As the audit says, evidence: [{source: audit}]}]")
        #expect(trace.measured == .choice("fair"))
        #expect(trace.outcome == "2 in 2 to 2")
        #expect(trace.choices?.map(\.hit) == [nil, nil, true])
        #expect(trace.judgement?.evidence.map(\.source) == ["audit"])
        #expect(trace.allItems.isEmpty)
    }

    @Test func aFindingHasNoBandsAndNoRangeOfWhatIsMeasured() throws {
        let trace = try finding("")
        #expect(trace.bands.isEmpty)
        #expect(trace.measuredRange == nil)
        #expect(trace.next == nil)
        #expect(trace.below == nil)
        #expect(trace.parts.isEmpty)
    }

    @Test func aFindingForAnotherMethodologyIsNone() throws {
        let other = "{indicator: c.quality, choice: good, because: B, evidence: [{source: audit}], under: another}"
        let own = "{indicator: c.quality, choice: fair, because: B, evidence: [{source: audit}], under: small}"
        #expect(try finding("findings: [\(other)]").outcome == "1 in 1 to 3")
        #expect(try finding("findings: [\(other), \(own)]").outcome == "2 in 2 to 2")
    }
}
