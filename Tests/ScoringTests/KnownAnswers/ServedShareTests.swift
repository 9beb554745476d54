import ExactNumbers
import Results
import Scoring
import Testing

/// Shares of the Parties served, worked out by hand. The centre serves three.
struct ServedShareTests {
    private func share(centre: String = SmallCase.centre, _ fields: String...) throws -> IndicatorResult {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        var small = SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}}",
            measure: "{ratio: {of: {count_distinct: parties, in: s, among: served}, over: served}}",
            bands: "[{from: 0%, score: 0}, {from: 50%, score: 1}, {from: 100%, score: 3}]",
            record: "activities: [\(items.joined(separator: ", "))]")
        small.centre = centre
        return try small.indicator()
    }

    /// Two of three; Kenya is not served under the methodology's Convention. One more Party reaches all.
    @Test func twoOfThree() throws {
        let trace = try share("kind: workshop, parties: [DZA, KEN]", "kind: workshop, parties: [MAR]")
        #expect(trace.measurement == "2/3 in 2/3 to 2/3")
        #expect(trace.score == 1)
        #expect(trace.parts.map(\.measured) == [.number(2), .number(3)])
        #expect(trace.next?.items == 1)
    }

    /// Who lacks the Parties may have reached all, and not more than all.
    @Test func aMissingListReachesAll() throws {
        let trace = try share("kind: workshop, parties: [DZA]", "kind: workshop")
        #expect(trace.measurement == "1/3 in 1/3 to 1")
    }

    /// Nothing is known of a share of Parties that nobody has listed.
    @Test func anUnknownListLeavesEverythingOpen() throws {
        let trace = try share(
            centre: "{id: centre, conventions: [basel]}", "kind: workshop, parties: [DZA]")
        #expect(trace.measurement == "0 in 0 to 1")
        let over = trace.parts[1]
        #expect(over.measured == .number(0))
        #expect(over.measuredRange?.words == "0 to no limit")
        #expect(over.undecided == [UndecidedItem(item: nil, missing: ["centre.serves"], treatment: .leftOut)])
    }
}
