import Results
import Testing

/// Numbers and dates of which only bounds are known.
struct BoundsTests {
    private func people(_ fields: String..., treatment: String = "leave_out") throws -> IndicatorResult {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return try SmallCase(
            selections:
                "s: {of: activity, status: illustrative, where: {kind: workshop}, once_per: project, when_undecided: \(treatment)}",
            measure: "{sum: participants, in: s}", bands: "[{from: 0, score: 0}, {from: 50, score: 3}]",
            record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
    }

    @Test func boundsAddTheirEnds() throws {
        let trace = try people(
            "kind: workshop, participants: 20",
            "kind: workshop, participants: {at_least: 30, at_most: 50, as: about 40}")
        #expect(trace.measurement == "50 in 50 to 70")
        #expect(trace.countedItems == ["a1"])
        #expect(trace.missing == ["a2: participants"])
        #expect(trace.undecided.map(\.treatment) == [.counted])
    }

    @Test func anOpenEndHasNoLimit() throws {
        let trace = try people("kind: workshop, participants: {at_least: 31, as: more than 30}")
        #expect(trace.measurement == "31 in 31 to no limit")
    }

    @Test func wordsAloneAddNothing() throws {
        let trace = try people("kind: workshop, participants: {as: several}")
        #expect(trace.measurement == "0 in 0 to no limit")
        #expect(trace.undecided.map(\.treatment) == [.leftOut])
    }

    @Test func perhapsSelectedTheyAddAtTheHighEndAlone() throws {
        let bounds = "participants: {at_least: 30, at_most: 50, as: about 40}"
        #expect(try people(bounds).measurement == "0 in 0 to 50")
        #expect(try people(bounds, treatment: "count").measurement == "30 in 0 to 50")
    }

    @Test func ofOneKeyTheLargestBoundsHold() throws {
        let trace = try people(
            "kind: workshop, project: p, participants: 40",
            "kind: workshop, project: p, participants: {at_least: 30, at_most: 50, as: about 40}")
        #expect(trace.measurement == "40 in 40 to 50")
    }

    private func counted(_ condition: String, _ fields: String) throws -> String {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {\(condition)}}", measure: "{count: s}",
            record: SmallCase.activities(fields)
        ).indicator()
        return trace.undecided.isEmpty ? (trace.counted.isEmpty ? "no" : "yes") : "undecided"
    }

    @Test(
        "a comparison holds for all numbers within the bounds, for none, or is open",
        arguments: [
            ("{at_least: 30}", "yes"), ("{at_least: 31}", "undecided"), ("{at_least: 51}", "no"),
            ("{more_than: 50}", "no"), ("{less_than: 30}", "no"), ("{at_most: 50}", "yes"),
            ("{between: [20, 60]}", "yes"), ("{equals: 40}", "undecided"), ("{equals: 60}", "no"),
        ])
    func comparisons(condition: String, answer: String) throws {
        let field = "participants: {at_least: 30, at_most: 50, as: about 40}"
        #expect(try counted("participants: \(condition)", field) == answer)
        let opposite = ["yes": "no", "no": "yes"][answer] ?? answer
        #expect(try counted("not: {participants: \(condition)}", field) == opposite)
    }

    @Test(
        "amounts have the unit of their bounds",
        arguments: [
            ("{at_least: 10 t}", "yes"), ("{at_least: 20 t}", "undecided"), ("{at_most: 5 t}", "no"),
            ("{at_least: 1 kg}", "no"),
        ])
    func amounts(condition: String, answer: String) throws {
        let field = "budget: {at_least: 12 t, as: more than 12 t}"
        #expect(try counted("budget: \(condition)", field) == answer)
        #expect(try counted("budget: \(condition)", "budget: {as: some tonnes}") == "undecided")
    }

    @Test(
        "a date is any day between its bounds",
        arguments: [
            ("{from: 2015-03-01, to: 2015-05-31, as: spring 2015}", "yes"),
            ("{from: 2016-11, to: 2017-02, as: winter}", "undecided"), ("{from: 2018, as: not before 2018}", "no"),
            ("{to: 2014-12-31, as: before 2015}", "no"), ("{from: 2016, as: not before 2016}", "undecided"),
            ("{as: \"Dec 2-3\"}", "undecided"),
        ])
    func dates(date: String, answer: String) throws {
        #expect(try counted("ended: {within: evaluation_period}", "ended: \(date)") == answer)
    }

    @Test func aDistinctCountTakesNoBounds() throws {
        let trace = try SmallCase(
            selections: "s: {of: activity, status: illustrative}", measure: "{count_distinct: participants, in: s}",
            record: SmallCase.activities("participants: 40", "participants: {at_least: 30, at_most: 50, as: about 40}")
        ).indicator()
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.missing == ["a2: participants"])
    }
}
