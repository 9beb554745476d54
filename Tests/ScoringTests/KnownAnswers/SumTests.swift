import Results
import Scoring
import Testing

/// Sums of amounts in one unit, and of whole numbers.
struct SumTests {
    private func sum(_ results: String, further: String = "") throws -> IndicatorResult {
        try SmallCase(
            selections: "s: {of: result, status: illustrative, where: {stage: secured}, once_per: substance\(further)}",
            measure: "{sum: amount, in: s, unit: t}", bands: "[{from: 0 t, score: 0}, {from: 10, score: 3}]",
            record: "activities: [{id: a1, title: A, results: [\(results)]}]"
        ).indicator()
    }

    private let fourResults = """
        {id: q1, title: Q, stage: secured, substance: pcb, amount: 2.5 t},
        {id: q2, title: Q, stage: secured, substance: pcb, amount: 4 t},
        {id: q3, title: Q, substance: pcb, amount: 6 t}, {id: q4, title: Q, stage: secured, amount: 1 t}
        """

    @Test func ofOneKeyTheLargestAmountAdds() throws {
        let trace = try sum(fourResults)
        #expect(trace.measurement == "5 in 5 to 7")
        #expect(trace.unit == "t")
        #expect(trace.countedItems == ["a1.q2", "a1.q4"])
        #expect(trace.counted.map { $0.amount?.description } == ["4 t", "1 t"])
        #expect(trace.mergedItems == ["a1.q1 into a1.q2 by substance pcb"])
    }

    @Test func countingTheUndecidedTakesTheirLargerAmount() throws {
        let trace = try sum(fourResults, further: ", when_undecided: count")
        #expect(trace.measurement == "7 in 5 to 7")
    }

    @Test func ofEqualAmountsTheFirstIsKept() throws {
        let trace = try sum(
            """
            {id: q1, title: Q, stage: secured, substance: pcb, amount: 4 t},
            {id: q2, title: Q, stage: secured, substance: pcb, amount: 4.0 t}
            """)
        #expect(trace.mergedItems == ["a1.q2 into a1.q1 by substance pcb"])
    }

    @Test func nothingIsConvertedAndAnotherUnitSaysSo() throws {
        let trace = try sum("{id: q1, title: Q, stage: secured, amount: 300 kg}")
        #expect(trace.reasons == ["a1.q1: amount is 300 kg, required {unit: t}"])
        #expect(trace.measurement == "0 in 0 to 0")
    }

    @Test func anotherUnitIsToldBesideOtherReasons() throws {
        let trace = try sum("{id: q1, title: Q, stage: exported, amount: 12.5 kg}")
        #expect(
            trace.reasons == [
                "a1.q1: stage is exported, required {is: secured}; amount is 25/2 kg, required {unit: t}"
            ])
    }

    @Test func aMissingAmountHasNoLimit() throws {
        let trace = try sum("{id: q1, title: Q, stage: secured}")
        #expect(trace.measurement == "0 in 0 to no limit")
        #expect(trace.outcome == "0 in 0 to 3")
        #expect(trace.missing == ["a1.q1: amount"])
    }

    @Test func amountsAreExactWhateverTheirLength() throws {
        let trace = try sum(
            """
            {id: q1, title: Q, stage: secured, amount: 0.1 t}, {id: q2, title: Q, stage: secured, amount: 0.2 t},
            {id: q3, title: Q, stage: secured, amount: 9007199254740993000000000000000000000000 t}
            """)
        #expect(trace.measured?.words == "90071992547409930000000000000000000000003/10")
    }

    @Test func wholeNumbersAddWithoutAUnit() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative}", measure: "{sum: participants, in: s}",
            bands: "[{from: 0, to: 99, score: 0}, {from: 100, score: 3}]",
            record: SmallCase.activities("participants: 40", "participants: 60", "kind: study")
        ).indicator()
        #expect(trace.measurement == "100 in 100 to no limit")
        #expect(trace.unit == nil)
        #expect(trace.counted.map { $0.amount?.description } == ["40", "60"])
        #expect(trace.lowerStep == "0 with margin 1")
    }

    @Test func daysMayBeAdded() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative}", measure: "{sum: days, in: s}",
            record: SmallCase.activities("began: 2015-01-01, ended: 2015-01-03", "began: 2015-01-01")
        ).indicator()
        #expect(trace.measurement == "3 in 3 to no limit")
        #expect(trace.missing == ["a2: ended"])
    }

    @Test func aConditionOnAnAmountInAnotherUnitFails() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {budget: {at_least: 5 USD}}}",
            measure: "{count: s}", record: SmallCase.activities("budget: 5 USD", "budget: 900 EUR", "kind: study")
        ).indicator()
        #expect(trace.countedItems == ["a1"])
        #expect(trace.reasons == ["a2: budget is 900 EUR, required {at_least: 5 USD}"])
        #expect(trace.missing == ["a3: budget"])
    }
}
