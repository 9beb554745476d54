import ExactNumbers
import Results
import Scoring
import Testing

/// One measure over another, exactly, and what happens at zero.
struct RatioTests {
    static let selections = """
        planned: {of: activity, status: illustrative, where: {kind: workshop}},
        done: {of: activity, status: illustrative, where: {status: completed}}
        """
    static let bands = "[{from: 0%, score: 0}, {from: 50%, score: 2}, {from: 100%, score: 3}]"

    private func ratio(
        zero treatment: String, of: String = "{count: done}", over: String = "{count: planned}", _ fields: String...
    ) throws -> IndicatorResult {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return try SmallCase(
            selections: Self.selections,
            measure: "{ratio: {of: \(of), over: \(over)}, when_over_is_zero: \(treatment)}",
            bands: Self.bands, record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
    }

    @Test func aShareIsExact() throws {
        let trace = try ratio(
            zero: "zero", "kind: workshop, status: completed", "kind: workshop, status: planned",
            "kind: workshop, status: planned")
        #expect(trace.measurement == "1/3 in 1/3 to 1/3")
        #expect(trace.outcome == "0 in 0 to 0")
    }

    @Test func theStepNamesTheFewestFurtherItems() throws {
        let trace = try ratio(
            zero: "zero", "kind: workshop, status: completed", "kind: workshop, status: planned",
            "kind: workshop, status: planned")
        #expect(trace.nextStep == "2 short by 1/6, 1 items")
    }

    @Test func theTracesStandInTheParts() throws {
        let trace = try ratio(zero: "zero", "kind: workshop, status: completed", "kind: study, status: planned")
        #expect(trace.allItems.isEmpty)
        #expect(trace.parts.map(\.id) == ["of", "over"])
        #expect(trace.parts.map(\.countedItems) == [["a1"], ["a1"]])
        #expect(trace.parts[0].reasons == ["a2: status is planned, required {is: completed}"])
        #expect(trace.parts.map(\.met) == [nil, nil])
    }

    /// Done: 1 to 2. Planned: 1 to 3.
    @Test func theRangeTakesTheEndsOfBothSides() throws {
        let trace = try ratio(
            zero: "zero", "kind: workshop, status: completed", "kind: study", "status: planned", "status: cancelled")
        #expect(trace.measurement == "1 in 1/3 to 2")
    }

    /// Sums of one selection and field where one narrows the other: never above 1, however missing amounts turn out; those
    /// of two fields are no part of each other.
    @Test func aSumThatNarrowsAnotherIsAtMostAllOfIt() throws {
        let sum = { (field: String, narrowing: String) in "{sum: \(field), in: done\(narrowing)}" }
        let narrow = ", where: {kind: workshop}"
        let items = ["kind: workshop, status: completed, participants: 10", "kind: workshop, status: completed"]
        let part = try ratio(
            zero: "zero", of: sum("participants", narrow), over: sum("participants", ""), items[0], items[1])
        #expect(part.measurement == "1 in 0 to 1")
        let counts = try ratio(
            zero: "zero", of: "{count: done, where: {kind: workshop}}", over: "{count: done}",
            "kind: workshop, status: completed", "status: completed")
        #expect(counts.measurement == "1/2 in 1/2 to 1")
    }

    /// Done: 1. Planned: 0 to 2.
    @Test func aDenominatorThatMayBeZeroEntersWithItsLeastPositiveValue() throws {
        let trace = try ratio(zero: "zero", "kind: study, status: completed", "status: planned", "status: planned")
        #expect(trace.measurement == "0 in 0 to 1")
        #expect(trace.outcome == "0 in 0 to 3")
    }

    @Test func notAssessedAtZeroHasNoScoreButARange() throws {
        let trace = try ratio(
            zero: "not_assessed", "kind: study, status: completed", "status: planned", "status: planned")
        #expect(trace.measurement == "nothing in 1/2 to 1")
        #expect(trace.outcome == "nothing in 2 to 3")
        #expect(trace.nextStep == nil)
        #expect(trace.lowerStep == nil)
        #expect(trace.bands.allSatisfy { $0.hit == nil })
    }

    @Test func aDenominatorThatIsZeroForSure() throws {
        #expect(try ratio(zero: "zero", "kind: study").outcome == "0 in 0 to 0")
        let leftOut = try ratio(zero: "not_assessed", "kind: study")
        #expect(leftOut.measurement == "nothing in no range")
        #expect(leftOut.outcome == "nothing in no range")
    }

    @Test func theLeastPositiveDistinctCountIsWhatOneItemCanGive() throws {
        let trace = try ratio(
            zero: "not_assessed", over: "{count_distinct: parties, in: planned}", "kind: study, status: completed",
            "parties: [DZA, MAR, TUN], status: planned", "parties: [DZA, MAR], status: planned")
        #expect(trace.measurement == "nothing in 1/3 to 1/2")
    }

    @Test func aMissingAmountBelowTheLineLeavesNoLimit() throws {
        let trace = try ratio(
            zero: "not_assessed", of: "{sum: budget, in: done, unit: USD}",
            over: "{sum: budget, in: planned, unit: USD}",
            "kind: study, status: completed, budget: 5 USD", "kind: workshop, status: planned")
        #expect(trace.measurement == "nothing in 0 to no limit")
        #expect(trace.nextStep == nil)
    }

    @Test func aRatioOfSumsTellsNoNumberOfItems() throws {
        let trace = try ratio(
            zero: "zero", of: "{sum: budget, in: done, unit: USD}", over: "{sum: budget, in: planned, unit: USD}",
            "kind: study, status: completed, budget: 5 USD", "kind: workshop, status: planned, budget: 20 USD")
        #expect(trace.measurement == "1/4 in 1/4 to 1/4")
        #expect(trace.nextStep == "2 short by 1/4")
    }

    @Test func theMarginOfAShareReachesToTheEdge() throws {
        let trace = try ratio(
            zero: "zero", "kind: workshop, status: completed", "kind: workshop, status: planned")
        #expect(trace.outcome == "2 in 2 to 2")
        #expect(trace.lowerStep == "0 with margin 0")
    }
}
