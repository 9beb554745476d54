import Results
import Scoring
import Testing

/// Counting by the calendar years of dates, worked out by hand.
struct CalendarYearTests {
    private func measured(_ selection: String, _ measure: String, _ fields: String...) throws -> IndicatorResult {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return try SmallCase(
            selections: "s: {of: activity, status: illustrative\(selection)}", measure: measure,
            record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
    }

    /// 2015 twice, once known to the month, and 2016: two years; a4 may add one, and so may a5, of which it is not known
    /// on which side of the turn of the year it was.
    @Test func yearsAreCountedOnce() throws {
        let trace = try measured(
            "", "{count_distinct: ended.year, in: s}", "ended: 2015-03-02", "ended: 2015-07", "ended: 2016",
            "kind: visit",
            "ended: {from: 2015-12, to: 2016-01, as: around the new year}")
        #expect(trace.measurement == "2 in 2 to 4")
        #expect(trace.counted.map(\.keys) == [["2015"], ["2015"], ["2016"]])
        #expect(trace.missing == ["a4: ended", "a5: ended"])
    }

    /// One of each year counts; what has no date counts on its own.
    @Test func oneOfEachYearCounts() throws {
        let trace = try measured(
            ", once_per: began.year", "{count: s}", "began: 2015-03-02", "began: 2015-07", "began: 2016-01-01",
            "kind: visit")
        #expect(trace.measurement == "3 in 3 to 3")
        #expect(
            trace.merged.map { "\($0.item) into \($0.into) by \($0.oncePer) \($0.key)" } == [
                "a2 into a1 by began.year 2015"
            ])
    }

    /// The years of the activities that recommended something.
    @Test func theYearOfAnotherItem() throws {
        let trace = try SmallCase(
            selections: "s: {of: recommendation, status: illustrative}",
            measure: "{count_distinct: activity.ended.year, in: s}",
            record: """
                activities: [{id: a, title: A, ended: 2015-02-03, recommendations: [{id: r1, text: R}, {id: r2, text: R}]},
                {id: b, title: B, recommendations: [{id: r1, text: R}]}]
                """
        ).indicator()
        #expect(trace.measurement == "1 in 1 to 2")
        #expect(trace.missing == ["b.r1: activity.ended"])
    }
}
