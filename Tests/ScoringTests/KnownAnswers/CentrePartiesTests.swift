import Documents
import Results
import Scoring
import Testing

/// Conditions on the Parties served and on the host country, worked out by hand.
///
/// The centre stands in Morocco and serves Algeria, Morocco and Tunisia.
struct CentrePartiesTests {
    private static let known = "{id: centre, country: MAR, conventions: [basel], serves: {basel: [DZA, MAR, TUN]}}"
    private static let unknown = "{id: centre, conventions: [basel], serves: {basel: []}}"

    private func counted(_ condition: String, centre: String = known, _ fields: String...) throws -> IndicatorResult {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        var small = SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {\(condition)}}", measure: "{count: s}",
            record: "activities: [\(items.joined(separator: ", "))]")
        small.centre = centre
        return try small.indicator()
    }

    /// a1 names a Party served, a2 only another one, a3 none, and a4 does not say.
    @Test func oneOfTheServedIsEnough() throws {
        let trace = try counted(
            "parties: {includes_any: served}", "parties: [KEN, DZA]", "parties: [KEN]", "parties: []", "kind: visit")
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.counted.map(\.item) == ["a1"])
        #expect(trace.notCounted.map(\.item) == ["a2", "a3"])
        #expect(trace.missing == ["a4: parties"])
    }

    /// All three are named by a1 alone.
    @Test func allOfTheServedAreWanted() throws {
        let trace = try counted(
            "parties: {includes_all: served}", "parties: [TUN, KEN, DZA, MAR]", "parties: [DZA, MAR]")
        #expect(trace.measurement == "1 in 1 to 1")
    }

    @Test func whatFailsSaysTheWord() throws {
        let trace = try counted("not: {parties: {includes_any: served}}", "parties: [DZA]")
        let failed = try #require(trace.notCounted.first?.because.first)
        #expect(failed.required.structure == ["not": ["includes_any": "served"]])
    }

    /// Outside the host country were a2 and, if it was, a3.
    @Test func outsideTheHostCountry() throws {
        let trace = try counted(
            "place: {country: {none_of: host}}", "place: {country: MAR}", "place: {country: DZA}", "place: {city: Fès}")
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.missing == ["a3: place.country"])
    }

    /// Nothing can be told of any item, whatever it says; one that says nothing lacks that, too.
    @Test func anUnknownListLeavesEveryItemUndecided() throws {
        let trace = try counted(
            "parties: {includes_any: served}", centre: Self.unknown, "parties: [DZA]", "parties: []", "kind: visit")
        #expect(trace.measurement == "0 in 0 to 3")
        #expect(trace.missing == ["a1: centre.serves", "a2: centre.serves", "a3: centre.serves, parties"])
    }

    @Test func anUnknownHostCountryToo() throws {
        let trace = try counted("place: {country: {one_of: host}}", centre: Self.unknown, "place: {country: MAR}")
        #expect(trace.missing == ["a1: centre.country"])
    }
}
