import Results
import Scoring
import Testing

/// A checklist counts entries that are met, with a range from those met throughout to those met somewhere.
struct ChecklistTests {
    /// The count is 1, in a range from 1 to 3.
    private func checklist(_ comparisons: String...) throws -> IndicatorResult {
        let entries = comparisons.enumerated().map { "{id: e\($0), title: E, met_when: {count: s, \($1)}}" }
        return try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}}",
            measure: "{checklist: [\(entries.joined(separator: ", "))]}",
            bands: "[{from: 0, score: 0}, {from: 1, score: 3}]",
            record: SmallCase.activities("kind: workshop", "status: planned", "status: planned", "kind: study")
        ).indicator()
    }

    @Test func theRangeCountsWhatHoldsThroughoutAndSomewhere() throws {
        let trace = try checklist(
            "at_least: 1", "at_least: 3", "equals: 2", "at_least: 4", "at_most: 3", "between: [1, 2]")
        #expect(trace.parts.map(\.met) == [true, false, false, false, true, true])
        #expect(
            trace.parts.map(\.metRange) == [
                [true, true], [false, true], [false, true], [false, false], [true, true], [false, true],
            ])
        #expect(trace.measurement == "3 in 2 to 5")
    }

    @Test func severalComparisonsMustAllHold() throws {
        let trace = try checklist("at_least: 1, less_than: 3", "more_than: 1, less_than: 3")
        #expect(trace.parts.map(\.met) == [true, false])
        #expect(trace.parts.map(\.metRange) == [[false, true], [false, true]])
    }

    @Test func theGreatestIntegerIsABoundLikeAnyOther() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative}",
            measure: "{checklist: [{id: e, met_when: {sum: participants, in: s, at_most: 9223372036854775807}}]}",
            bands: "[{from: 0, score: 0}, {from: 1, score: 3}]", record: SmallCase.activities("kind: study")
        ).indicator()
        #expect(trace.parts.map(\.metRange) == [[false, true]])
    }

    @Test func theTracesStandInTheParts() throws {
        let trace = try checklist("at_least: 1", "at_least: 2")
        #expect(trace.allItems.isEmpty)
        #expect(trace.parts.map(\.id) == ["e0", "e1"])
        #expect(trace.parts[1].countedItems == ["a1"])
        #expect(trace.parts[1].missing == ["a2: kind", "a3: kind"])
        #expect(trace.parts[1].reasons == ["a4: kind is study, required {is: workshop}"])
    }

    @Test func theMeasureIsShownWithItsComparison() throws {
        let trace = try checklist("at_least: 1")
        #expect(trace.parts[0].measure.structure.words == "{id: e0, met_when: {at_least: 1, count: s}}")
    }
}
