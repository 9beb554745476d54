import Foundation
import MandateEngine
import Testing

/// Measures of the last cycle, worked out by hand, and what keeps a record from being looked back at.
@Suite struct PreviousRecordTests {
    private static let rules = """
        format: methodology/1
        id: growth
        title: Growth
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 4
        selections: {done: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}}
        criteria:
          - id: c
            title: C
            maximum: 4
            measure: {ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: zero}
            bands: [{from: 0%, score: 0}, {from: 100%, score: 2}, {from: 150%, score: 4}]
        total: {combine: sum}
        """

    private static func record(_ id: String, _ period: String, centre: String = "c", _ rest: String) -> String {
        """
        format: evaluation/1
        id: \(id)
        methodologies: [growth]
        period: \(period)
        centre: {id: \(centre), conventions: [basel]}
        \(rest)
        """
    }

    private static func activities(_ dates: String...) -> String {
        let items = dates.enumerated().map { "{id: a\($0), title: A, status: completed, ended: \($1)}" }
        return "activities: [\(items.joined(separator: ", "))]"
    }

    private static let earlier = record(
        "before", "2012-01-01..2015-12-31", activities("2013-01-01", "2014", "2016-01-01"))
    private static let later = record(
        "now", "2016-01-01..2019-12-31", "previous: before\n" + activities("2016-01-01", "2017-01-01", "2018-01-01"))

    private static func project(_ now: String = later, before: String? = earlier) -> Project {
        var documents = ["Criteria/growth.yaml": rules, "Evaluations/now/evaluation.yaml": now]
        documents["Evaluations/before/evaluation.yaml"] = before
        return Project(documents: documents)
    }

    /// Three in this period, over the two that ended in the period of the last one: one and a half.
    @Test func `the last cycle is measured with its own period`() throws {
        let indicator = try #require(try Self.project().assess("now").first?.indicator("c"))
        #expect(indicator.measured == "3/2")
        #expect(indicator.score?.description == "4")
        #expect(indicator.counted == ["a0", "a1", "a2"])
    }

    /// Without a record it may be anything from one on: a share of three at most, and 0 now.
    @Test func `without a last cycle it may be anything`() throws {
        let now = Self.later.replacing("previous: before\n", with: "")
        let indicator = try #require(try Self.project(now).assess("now").first?.indicator("c"))
        #expect(indicator.measured == "0")
        #expect(indicator.range?.description == "0 to 4")
    }

    @Test(
        "a record of the last cycle that is not named is found beside, and is asked about",
        arguments: [
            (earlier, true), (record("before", "2012-01-01..2015-12-31", centre: "another", ""), false),
            (record("before", "2020-01-01..2023-12-31", ""), false), (record("before", "2012-01-01", ""), false),
        ])
    func notNamed(before: String, isAsked: Bool) throws {
        let rules = Self.rules.replacing(
            "{ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: zero}",
            with: "{count: done}"
        ).replacing(
            "[{from: 0%, score: 0}, {from: 100%, score: 2}, {from: 150%, score: 4}]",
            with: "[{from: 0, score: 0}, {from: 1, score: 4}]")
        let project = Project(documents: [
            "Criteria/growth.yaml": rules, "Evaluations/before/evaluation.yaml": before,
            "Evaluations/now/evaluation.yaml": Self.later.replacing("previous: before\n", with: ""),
        ])
        let json = String(decoding: try #require(try project.assess("now").first).json, as: UTF8.self)
        #expect(json.contains("untold_previous") == isAsked)
    }

    @Test(arguments: [
        (Self.later, nil, "there is no record of the last cycle `before`"),
        (
            Self.later, record("another", "2012-01-01..2015-12-31", ""),
            "the folder `before` holds another record, `another`"
        ),
        (Self.later, "format: evaluation/1\n", "the record of the last cycle, `before`, has errors"),
        (
            Self.later, record("before", "2012-01-01..2015-12-31", centre: "d", ""),
            "`before` is a record of the centre `d`, this one of `c`"
        ),
        (
            Self.later, record("before", "2012-01-01..2016-01-01", ""),
            "the period of `before` ends on 2016-01-01, not before this one begins"
        ),
    ])
    func `what cannot be looked back at is told`(now: String, before: String?, message: String) throws {
        let problems = Self.project(now, before: before).check(["Evaluations/now/evaluation.yaml"])
        #expect(problems.all.map(\.message).contains(message), "\(problems)")
        #expect(throws: Problems.self) { try Self.project(now, before: before).assess("now") }
    }

    /// Two records that each name the other: the later is not before the earlier, and what names a record with an error has one.
    @Test func `a circle is told of both records`() throws {
        let before = Self.earlier.replacing("activities:", with: "previous: now\nactivities:")
        let project = Self.project(before: before)
        let messages = { (id: String) in project.check(["Evaluations/\(id)/evaluation.yaml"]).all.map(\.message) }
        #expect(messages("before") == ["the period of `now` ends on 2019-12-31, not before this one begins"])
        #expect(messages("now") == ["the record of the last cycle, `before`, has errors"])
    }

    @Test func `results name the file that was looked back at`() throws {
        let assessment = try #require(try Self.project().assess("now").first)
        let json = try #require(JSONSerialization.jsonObject(with: Data(assessment.json)) as? [String: Any])
        let evaluation = try #require(json["evaluation"] as? [String: Any])
        let previous = try #require(evaluation["previous"] as? [String: Any])
        #expect(previous["id"] as? String == "before")
        #expect(previous["file"] as? String == "Evaluations/before/evaluation.yaml")
        #expect(previous["period"] as? [String] == ["2012-01-01", "2015-12-31"])
        #expect((previous["sha256"] as? String)?.count == 64)
    }
}
