import Results
import Scoring
import Testing

/// A distinct count and what missing values can add to it.
struct DistinctCountTests {
    private func distinct(_ measure: String, bands: String = SmallCase.risingBands, _ fields: String...) throws
        -> IndicatorResult
    {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}, once_per: project}",
            measure: "{count_distinct: \(measure), in: s}", bands: bands,
            record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
    }

    private let twoBands = "[{from: 0, score: 0}, {from: 2, score: 3}]"

    @Test func equalValuesCountOnceAndNothingIsMerged() throws {
        let trace = try distinct(
            "parties", "kind: workshop, project: p, parties: [DZA]", "kind: workshop, project: p, parties: [MAR, DZA]")
        #expect(trace.measurement == "2 in 2 to 2")
        #expect(trace.merged.isEmpty)
        #expect(trace.counted.map(\.keys) == [["DZA"], ["MAR", "DZA"]])
    }

    @Test func otherPartiesAreIgnoredAndTheItemStaysCounted() throws {
        let trace = try distinct(
            "parties, among: served", "kind: workshop, parties: [KEN, DZA]", "kind: workshop, parties: [KEN]",
            "parties: [DZA, MAR]")
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.counted.map(\.keys) == [["DZA"], []])
    }

    @Test func partiesOfAnyKindHaveNoLimit() throws {
        let trace = try distinct("parties", "kind: workshop, parties: [DZA]", "kind: workshop")
        #expect(trace.measurement == "1 in 1 to no limit")
        #expect(trace.outcome == "0 in 0 to 3")
        #expect(trace.missing == ["a2: parties"])
    }

    @Test func partiesServedAreLimitedByTheCentresList() throws {
        let trace = try distinct("parties, among: served", "kind: workshop, parties: [DZA]", "kind: workshop")
        #expect(trace.measurement == "1 in 1 to 3")
    }

    @Test func aClosedSetIsLimitedByItsList() throws {
        let trace = try distinct("areas", bands: twoBands, "kind: workshop, areas: [identify]", "kind: workshop")
        #expect(trace.measurement == "1 in 1 to 3")
    }

    @Test func aMissingSingleValueAddsOneAtMost() throws {
        let trace = try distinct(
            "reported_in", "kind: workshop, reported_in: report", "kind: workshop", "kind: workshop")
        #expect(trace.measurement == "1 in 1 to 3")
    }

    @Test func missingChoicesAddNoMoreThanTheirListHas() throws {
        let trace = try distinct(
            "format", bands: twoBands, "kind: workshop, format: online", "kind: workshop", "kind: workshop",
            "kind: workshop")
        #expect(trace.measurement == "1 in 1 to 3")
    }

    @Test func anItemWithoutTheFieldIsUndecidedAndAddsNothing() throws {
        let trace = try distinct("articles", "kind: workshop", "articles: [6]", "kind: study")
        #expect(trace.measurement == "0 in 0 to no limit")
        #expect(trace.missing == ["a1: articles", "a2: kind"])
        #expect(trace.notCounted.map(\.item) == ["a3"])
    }

    @Test func anEmptySetIsDecided() throws {
        let trace = try distinct("parties", "kind: workshop, parties: []")
        #expect(trace.measurement == "0 in 0 to 0")
        #expect(trace.counted.map(\.keys) == [[]])
    }

    @Test func theCountryOfAPlaceMayBeCounted() throws {
        let trace = try distinct(
            "place.country", "kind: workshop, place: {country: DZA}", "kind: workshop, place: {city: Algiers}",
            "kind: workshop, place: {country: DZA}")
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.missing == ["a2: place.country"])
    }
}
