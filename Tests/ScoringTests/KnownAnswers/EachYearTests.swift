import ExactNumbers
import Results
import Scoring
import Testing

/// What every year of the period must reach, worked out by hand.
///
/// The period has two years and a half: 2015, 2016 and the first half of 2017.
struct EachYearTests {
    private func entry(_ comparison: String, oncePer: String = "", _ fields: String...) throws -> TracePart {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        var small = SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}\(oncePer)}",
            measure: "{checklist: [{id: e, met_when: {count: s, \(comparison)}}]}",
            bands: "[{from: 0, score: 0}, {from: 1, score: 3}]",
            record: "activities: [\(items.joined(separator: ", "))]")
        small.period = "2015-01-01..2017-06-30"
        return try #require(try small.indicator().parts.first)
    }

    private func years(_ part: TracePart) -> [String] {
        (part.eachYear ?? []).map { year in
            "\(year.from)..\(year.to): \(year.measured) in \(year.measuredRange.words), \(year.met) \(year.metRange)"
        }
    }

    private static let everyYear = "each_year: {at_least: 1, by: ended}"

    /// One in each year, the last of which is shorter.
    @Test func everyYearHasOne() throws {
        let part = try entry(
            Self.everyYear, "kind: workshop, ended: 2015-12-31", "kind: workshop, ended: 2016-01-01",
            "kind: workshop, ended: 2017-06-30")
        #expect(part.met == true)
        #expect(part.metRange == [true, true])
        #expect(part.measured == .number(3))
        #expect(
            years(part) == [
                "2015-01-01..2015-12-31: 1 in 1 to 1, true [true, true]",
                "2016-01-01..2016-12-31: 1 in 1 to 1, true [true, true]",
                "2017-01-01..2017-06-30: 1 in 1 to 1, true [true, true]",
            ])
    }

    /// Three in all are not one in each: 2016 has none. The trace is that of all.
    @Test func aYearWithoutOneFails() throws {
        let part = try entry(
            Self.everyYear, "kind: workshop, ended: 2015", "kind: workshop, ended: 2015-02-01",
            "kind: workshop, ended: 2017-01")
        #expect(part.met == false)
        #expect(part.metRange == [false, false])
        #expect(part.counted.map(\.item) == ["a1", "a2", "a3"])
    }

    /// One date may lie in 2016, and what may be a workshop is undecided in its year.
    @Test func missingDataLeaveItOpen() throws {
        let part = try entry(
            Self.everyYear, "kind: workshop, ended: 2015", "kind: workshop", "ended: 2017-03-01")
        #expect(part.met == false)
        #expect(part.metRange == [false, true])
        #expect(
            years(part) == [
                "2015-01-01..2015-12-31: 1 in 1 to 2, true [true, true]",
                "2016-01-01..2016-12-31: 0 in 0 to 1, false [false, true]",
                "2017-01-01..2017-06-30: 0 in 0 to 2, false [false, true]",
            ])
        #expect(part.undecided.map(\.item) == ["a3"])
        for year in part.eachYear ?? [] {
            #expect(year.undecided.map(\.item) == ["a2"])
            #expect(year.undecided.map(\.missing) == [["ended"]])
        }
    }

    /// One project counts in each year in which it has something, and once in the whole period.
    @Test func keysCountOnceInEachYear() throws {
        let part = try entry(
            "each_year: {at_least: 2, by: ended}", oncePer: ", once_per: project",
            "kind: workshop, project: p, ended: 2015-01-01", "kind: workshop, project: p, ended: 2015-02-01",
            "kind: workshop, project: p, ended: 2016-01-01")
        #expect(part.measured == .number(1))
        #expect((part.eachYear ?? []).map(\.measured) == [1, 1, 0])
        #expect(part.met == false)
    }

    /// Whatever else is asked must hold, too.
    @Test func otherComparisonsStandBesideIt() throws {
        let part = try entry(
            "at_least: 4, \(Self.everyYear)", "kind: workshop, ended: 2015", "kind: workshop, ended: 2016",
            "kind: workshop, ended: 2017-01")
        #expect(part.met == false)
        #expect((part.eachYear ?? []).map(\.met) == [true, true, true])
    }

    /// A gate tells its years, and each item alone keeps one of them.
    @Test func aGateAsksOfEveryYear() throws {
        let criteria = """
            [{id: c, title: C, status: illustrative, maximum: 3, measure: {count: s},
              bands: [{from: 0, score: 0}, {from: 1, score: 3}]}]
            """
        let items = ["2015-05-01", "2016-05-01"].enumerated().map { "{id: a\($0), title: A, ended: \($1)}" }
        var small = SmallCase(
            selections: "s: {of: activity, status: illustrative}", criteria: criteria,
            record: "activities: [\(items.joined(separator: ", "))]")
        small.gates =
            "{id: g, status: illustrative, require: {count: s, \(Self.everyYear)}, otherwise: {cap_total: 1}}"
        let assessment = try small.assessment()
        #expect(assessment.gates[0].met)
        #expect(assessment.gates[0].eachYear?.map(\.measured) == [1, 1])
        #expect(assessment.total?.score == 3)
    }
}
