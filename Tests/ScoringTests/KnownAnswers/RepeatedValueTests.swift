import Results
import Scoring
import Testing

/// Distinct counts of what several items name, worked out by hand.
struct RepeatedValueTests {
    private func repeated(_ measure: String, oncePer: String = "", _ fields: String...) throws -> IndicatorResult {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}\(oncePer)}",
            measure: "{count_distinct: \(measure), in: s, each_at_least: 2}",
            record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
    }

    /// Algeria is named twice, Morocco and Kenya once. a4, if it is a workshop, would be Morocco's second.
    @Test func onlyWhatTwoItemsNameCounts() throws {
        let trace = try repeated(
            "parties", "kind: workshop, parties: [DZA, MAR]", "kind: workshop, parties: [DZA]",
            "kind: workshop, parties: [KEN]", "parties: [MAR]")
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.counted.map(\.keys) == [["DZA", "MAR"], ["DZA"], ["KEN"]])
    }

    /// a1 and a2 are one project, which names Algeria once; a3 names it again. What is merged names what it names.
    @Test func keysNameAValueOnce() throws {
        let trace = try repeated(
            "parties", oncePer: ", once_per: project", "kind: workshop, project: p, parties: [DZA, MAR]",
            "kind: workshop, project: p, parties: [DZA, TUN]", "kind: workshop, project: q, parties: [DZA, TUN]")
        #expect(trace.measurement == "2 in 2 to 2")
        #expect(trace.counted.map(\.item) == ["a1", "a3"])
        #expect(trace.merged.map(\.item) == ["a2"])
    }

    /// One item that lacks the Parties may make each that is named once a second time, and no others.
    @Test func oneItemThatLacksTheFieldReachesWhatIsNamed() throws {
        let trace = try repeated("parties", "kind: workshop, parties: [DZA, MAR]", "kind: workshop")
        #expect(trace.measurement == "0 in 0 to 2")
    }

    /// Two may both name any Party.
    @Test func twoHaveNoLimit() throws {
        let trace = try repeated("parties", "kind: workshop", "kind: workshop")
        #expect(trace.measurement == "0 in 0 to no limit")
    }

    /// Three that say no source: two of them may name one more, and report is within reach of any.
    @Test func aSingleValueTakesTwoOfThemEach() throws {
        let trace = try repeated(
            "reported_in", "kind: workshop, reported_in: report", "kind: workshop", "kind: workshop", "kind: workshop")
        #expect(trace.measurement == "0 in 0 to 2")
    }

    /// Without a1 nobody but a2 names Algeria; without a3 nothing is lost.
    @Test func whatHangsOnAnItem() throws {
        let items = [
            "{id: a1, title: A, kind: workshop, parties: [DZA]}", "{id: a2, title: A, kind: workshop, parties: [DZA]}",
            "{id: a3, title: A, kind: workshop, parties: [MAR]}",
        ]
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative}",
            measure: "{count_distinct: parties, in: s, each_at_least: 2}",
            bands: "[{from: 0, score: 0}, {from: 1, score: 3}]",
            record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
        #expect(trace.hangsOn.map(\.item) == ["a1", "a2"])
    }
}
