import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import TestSupport
import Testing

/// What dated values and windows mean for a score: what holds on the last day of the period.
struct DatedValueTests {
    private static let values = """
        values:
          top: {title: {en: Top band, fr: Palier supérieur}, unit: activities, history: [{from: 2013-05-10, value: 4, cite: d#row}, {from: 2017-01-01, value: 6, cite: d#row}]}
          enough: {unit: "%", status: illustrative, history: [{from: 2010-01-01, value: 50%}, {from: 2016-07-01, value: 75%}]}
          group: {status: illustrative, history: [{from: 2010-01-01, value: 10}]}
        references: {d: {symbol: D, parts: {row: {at: row}}}}
        windows:
          first: {title: First year, first_years: 1}
          last: {last_years: 1}
          long: {first_years: 40}
          fixed: {from: 2014-12-01, to: 2015-02-28}
        """

    private func assessment(
        _ period: String, where condition: String = "kind: workshop", activities: [String]
    ) throws -> Assessment {
        try Reading.methodology(
            """
            format: methodology/1
            id: dated
            status: draft
            provenance: transcribed
            conventions: [basel]
            maximum: 3
            \(Self.values)
            selections: {s: {of: activity, status: illustrative, where: {\(condition)}}}
            criteria: [{id: c, status: illustrative, maximum: 3, measure: {count: s, where: {participants: {at_least: $group}}}, bands: [{from: 0, score: 0}, {from: 1, score: 1}, {from: $top, score: 3}]}]
            total: {combine: sum}
            rating: {status: illustrative, of: share_of_maximum, classes: [{id: low, from: 0%}, {id: high, from: $enough}]}
            """
        ).assess(
            Reading.evaluation(
                """
                format: evaluation/1
                id: record
                methodologies: [dated]
                period: \(period)
                centre: {id: centre, conventions: [basel]}
                activities: [\(activities.enumerated().map { "{id: a\($0), title: A, participants: 12, \($1)}" }.joined(separator: ", "))]
                """))
    }

    @Test(arguments: [
        ("2013-01-01..2015-12-31", "4", "3", "1/2"), ("2016-01-01..2016-12-31", "4", "3", "3/4"),
        ("2016-01-01..2017-01-01", "6", "1", "3/4"), ("2018-01-01..2019-12-31", "6", "1", "3/4"),
    ])
    func theLastDayDecides(period: String, top: String, score: String, enough: String) throws {
        let assessment = try assessment(period, activities: Array(repeating: "kind: workshop", count: 5))
        let indicator = assessment.criteria[0].indicators[0]
        #expect(indicator.bands.last?.from.description == top)
        #expect(indicator.score?.description == score)
        #expect(indicator.values.map { "\($0.id) \($0.value)" } == ["top \(top)", "group 10"])
        #expect(assessment.rating?.scale.last?.from.description == enough)
        #expect(
            assessment.methodology.values.map { "\($0.id) \($0.value)" } == [
                "top \(top)", "enough \(enough)", "group 10",
            ])
        let value = try #require(indicator.values.first)
        #expect(value.from == (top == "4" ? "2013-05-10" : "2017-01-01"))
        #expect(value.unit == "activities" && value.cites.map(\.part) == ["row"] && value.status == .transcribed)
    }

    @Test(arguments: [
        ("first", "2015-01-01", "2015-12-31"), ("last", "2017-01-01", "2017-12-31"),
        ("long", "2015-01-01", "2017-12-31"), ("fixed", "2014-12-01", "2015-02-28"),
    ])
    func windowsHaveDaysInAPeriod(window: String, first: String, last: String) throws {
        let inside = [first, last]
        let days = try [first, last].map { try #require(PartialDate($0)).first }
        let outside = [Day(number: days[0].number - 1), Day(number: days[1].number + 1)].map(\.description)
        let assessment = try assessment(
            "2015-01-01..2017-12-31", where: "ended: {within: \(window)}",
            activities: (inside + outside).map { "ended: \($0)" })
        #expect(assessment.criteria[0].indicators[0].counted.map(\.item) == ["a0", "a1"])
        let rule = try #require(assessment.methodology.windows.first { $0.id == window })
        #expect([rule.from, rule.to] == [first, last])
    }

    /// A question about the records of a list is answered while a record is packed: with the number in force.
    @Test(arguments: [("2015", Rational(1)), ("2018", Rational(0))])
    func recordsArePackedWithTheNumbersInForce(year: String, score: Rational) throws {
        let rules = CompiledMethodology(
            try Reading.methodology(
                """
                format: methodology/1
                id: packed
                status: draft
                provenance: transcribed
                conventions: [basel]
                maximum: 1
                values: {much: {unit: t, status: illustrative, history: [{from: 2010-01-01, value: 2}, {from: 2017-01-01, value: 5}]}}
                selections: {s: {of: activity, status: illustrative, where: {results: {any: {amount: {at_least: $much}}}}}}
                criteria: [{id: c, status: illustrative, maximum: 1, measure: {count: s}, bands: [{from: 0, score: 0}, {from: 1, score: 1}]}]
                total: {combine: sum}
                """))
        let record = try Reading.evaluation(
            """
            format: evaluation/1
            id: record
            methodologies: [packed]
            period: \(year)-01-01..\(year)-12-31
            centre: {id: centre, conventions: [basel]}
            activities: [{id: a, title: A, results: [{id: r, title: R, amount: 3 t}]}]
            """)
        #expect(rules.assess(record, calendar: .none).total?.score == score)
        #expect(rules.score(rules.pack(record, calendar: .none)).total == score)
    }

    /// The 29th of February becomes the 28th.
    @Test func leapDays() throws {
        let leap = try assessment("2016-02-29..2020-02-29", activities: [])
        let windows = leap.methodology.windows.map { "\($0.id) \($0.from) \($0.to)" }
        #expect(windows[0] == "first 2016-02-29 2017-02-27")
        #expect(windows[1] == "last 2019-03-01 2020-02-29")
    }

    /// Ladders with values score as the same ladders with the numbers written out, for any history before and after.
    @Test(arguments: 0..<40) func namedNumbersAreThoseNumbers(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let thresholds = (1...9).shuffled(using: &random).prefix(3).sorted()
        let scores = (0..<3).map { _ in Int.random(in: 0...5, using: &random) } + [5]
        func bands(_ name: (Int) -> String) -> String {
            let upper = thresholds.indices.map { "{from: \(name($0)), score: \(name($0 + 3))}" }
            return "[{from: 0, score: 0}, \(upper.joined(separator: ", "))]"
        }
        let numbers = thresholds + scores.suffix(3)
        let begins = "\(1990 + Int.random(in: 0...20, using: &random))-03-01"
        let values = numbers.enumerated().map { index, number in
            let other = index < 3 ? 20 + index : 5
            let history =
                "{from: 1980-01-01, value: \(other)}, {from: \(begins), value: \(number)}, {from: 2017-01-01, value: \(other)}"
            return "v\(index): {status: illustrative, history: [\(history)]}"
        }
        let activities = (0..<Int.random(in: 0...12, using: &random)).map { "{id: a\($0), title: A}" }
        func small(_ bands: String) -> SmallCase {
            var small = SmallCase(
                selections: "s: {of: activity, status: illustrative}",
                criteria: "[{id: c, status: illustrative, maximum: 5, measure: {count: s}, bands: \(bands)}]",
                maximum: "5", record: "activities: [\(activities.joined(separator: ", "))]")
            small.values = "values: {\(values.joined(separator: ", "))}"
            return small
        }
        let named = try small(bands { "$v\($0)" }).indicator()
        var written = try small(bands { "\(numbers[$0])" }).indicator()
        #expect(named.values.count == 6 && written.values.isEmpty)
        written.values = named.values
        #expect(named == written)
    }
}
