import Results
import Scoring
import Testing

/// `once_per` makes items with one key one; what is undecided is never merged.
struct MergingTests {
    private func count(_ further: String, _ record: String) throws -> any Trace {
        try indicator(further, record)
    }

    private func indicator(_ further: String, _ record: String) throws -> IndicatorResult {
        try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}, \(further)}",
            measure: "{count: s}", record: record
        ).indicator()
    }

    private let items = SmallCase.activities(
        "project: p, kind: workshop", "project: p", "project: q", "kind: workshop", "project: p, kind: workshop",
        "kind: workshop", "project: q")

    @Test func aCountKeepsTheFirstOfEachKey() throws {
        let trace = try count("once_per: project", items)
        #expect(trace.countedItems == ["a1", "a4", "a6"])
        #expect(trace.mergedItems == ["a5 into a1 by project p"])
    }

    @Test func anItemWithoutTheFieldCountsOnItsOwn() throws {
        let trace = try count("once_per: project", SmallCase.activities("kind: workshop", "kind: workshop"))
        #expect(trace.countedItems == ["a1", "a2"])
    }

    @Test func whatIsUndecidedIsNeverMerged() throws {
        let trace = try count("once_per: project", items)
        #expect(trace.missing == ["a2: kind", "a3: kind", "a7: kind"])
    }

    /// Decided: p and two items of their own; undecided: one more of p, and q twice.
    @Test func rangesCountKeys() throws {
        let trace = try indicator("once_per: project", items)
        #expect(trace.measurement == "3 in 3 to 4")
        #expect(trace.outcome == "1 in 1 to 3")
    }

    @Test func countingTheUndecidedMovesTheScoreNotTheRange() throws {
        let trace = try indicator("once_per: project, when_undecided: count", items)
        #expect(trace.measurement == "4 in 3 to 4")
        #expect(trace.outcome == "3 in 1 to 3")
        #expect(trace.undecided.map(\.treatment) == [.counted, .counted, .counted])
        #expect(trace.countedItems == ["a1", "a4", "a6"])
    }

    @Test func leavingOutIsTheDefault() throws {
        let trace = try indicator("once_per: project", items)
        #expect(trace.undecided.map(\.treatment) == [.leftOut, .leftOut, .leftOut])
    }

    @Test func aConditionOnTheMeasureNarrowsBeforeAnythingIsMerged() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}, once_per: project}",
            measure: "{count: s, where: {format: online}}",
            record: SmallCase.activities(
                "kind: workshop, project: p, format: in_person", "kind: workshop, project: p, format: online")
        ).indicator()
        #expect(trace.countedItems == ["a2"])
        #expect(trace.merged.isEmpty)
        #expect(trace.reasons == ["a1: format is in_person, required {is: online}"])
    }

    @Test(arguments: [
        ("category", "category: networking"), ("place.country", "place: {country: DZA}"),
        ("participants", "participants: 12"),
    ])
    func itemsMayBeOneByAChoiceAPartyOrANumber(field: String, written: String) throws {
        let trace = try count(
            "once_per: \(field)",
            SmallCase.activities("kind: workshop, \(written)", "kind: workshop, \(written)", "kind: workshop"))
        #expect(trace.countedItems == ["a1", "a3"])
        #expect(trace.merged.map(\.oncePer) == [field])
    }

    @Test func resultsMayBeOnePerActivity() throws {
        let trace = try SmallCase(
            selections: "s: {of: result, status: illustrative, once_per: activity}", measure: "{count: s}",
            record: SmallCase.activities(
                "results: [{id: q1, title: Q}, {id: q2, title: Q}]", "results: [{id: q1, title: Q}]")
        ).indicator()
        #expect(trace.mergedItems == ["a1.q2 into a1.q1 by activity a1"])
        #expect(trace.measurement == "2 in 2 to 2")
    }

    @Test func everyItemCountsWhereNothingIsAsked() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative}", measure: "{count: s}",
            record: SmallCase.activities("kind: study", "project: p", "project: p")
        ).indicator()
        #expect(trace.measurement == "3 in 3 to 3")
    }
}
