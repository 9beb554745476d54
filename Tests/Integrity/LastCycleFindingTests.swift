import Evaluation
import ExactNumbers
import Foundation
import Integrity
import Methodology
import Results
import Scoring
import Testing

/// left_out: a last cycle that is not named, gives nothing, is short or lacks something, and what a record does not say of
/// its centre; each with what would follow, beside a record that only looks so.
@Suite struct LastCycleFindingTests {
    /// One criterion divides by the last cycle; the other counts, undecided or not, what was abroad for Parties served.
    private static let rules = """
        format: methodology/1
        id: cycles
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 20
        selections:
          done: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}
          abroad:
            of: activity
            where: {place: {country: {none_of: host}}, parties: {includes_any: served}}
            when_undecided: count
        criteria:
          - id: a
            maximum: 10
            measure: {ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: not_assessed}
            bands: [{from: 0%, score: 0}, {from: 50%, score: 5}, {from: 100%, score: 10}]
          - id: b
            maximum: 10
            measure: {count: abroad}
            bands: [{from: 0, score: 0}, {from: 1, score: 4}, {from: 2, score: 8}, {from: 3, score: 10}]
        total: {combine: sum}
        """

    private static let country = ", country: KEN"
    private static let serves = ", serves: {basel: [KEN, UGA]}"

    private static func record(
        _ id: String, _ period: String, _ activities: [String], centre: String = country + serves
    ) -> String {
        """
        format: evaluation/1
        id: \(id)
        methodologies: [cycles]
        period: \(period)
        centre: {id: c, name: C, conventions: [basel]\(centre)}
        activities: [\(activities.joined(separator: ", "))]
        """
    }

    private static let now = [
        "{id: one, title: Oil sampling, status: completed, ended: 2021, parties: [UGA], place: {country: UGA}}",
        "{id: two, title: Lead batteries, status: ongoing, parties: [UGA], place: {country: KEN}}",
        "{id: three, title: Asbestos removal, status: ongoing, parties: [CHE], place: {country: CHE}}",
    ]
    private static let then = ["oil", "mercury", "tyres"].map {
        "{id: \($0), title: Then \($0) and \($0)s, status: completed, ended: 2017}"
    }

    /// What the row `left_out` asks: which way, how much that weighs, and the points of those achievable that would be left.
    private func leftOut(
        _ own: [String] = now, centre: String = country + serves, after previous: [String]? = then,
        in period: String = "2016-01-01..2019-12-31", _ changes: [(String, String)] = []
    ) throws -> [String] {
        let rules = CompiledMethodology(
            try AuditedRecord.read(changes.reduce(Self.rules) { $0.replacing($1.0, with: $1.1) }, "cycles.yaml") {
                MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2)
            })
        let calendar = try AuditedRecord.calendar.get()
        var evaluation = try AuditedRecord(Self.record("now", "2020-01-01..2023-12-31", own, centre: centre)).evaluation
        evaluation.previous = try previous.map {
            PreviousRecord(try AuditedRecord(Self.record("then", period, $0)).evaluation)
        }
        let assessment = rules.assess(evaluation, calendar: calendar)
        let audited = RecordAudit(assessment, of: evaluation, calendar: calendar, under: rules).audited
        return audited.integrity.filter { $0.finding == .leftOut }.map { finding in
            let then = finding.ifSo.map { ": \($0.total?.description ?? "-") of \($0.achievable?.description ?? "-")" }
            return "\(finding.case.rawValue) \(finding.severity.rawValue)\(then ?? "")"
        }
    }

    @Test func wholeCycles() throws { #expect(try leftOut() == []) }

    /// Without a last cycle the row is not assessed, and 4 of 10 stand where 4 of 20 would.
    @Test func unnamed() throws {
        #expect(try leftOut(after: nil) == ["unnamed_last_cycle medium: 4 of 20"])
        // Where a ratio over nothing is zero, silence gains nothing.
        #expect(try leftOut(after: nil, [("when_over_is_zero: not_assessed", "when_over_is_zero: zero")]) == [])
        // A centre whose mandate begins with this cycle may have had none.
        let first = ", endorsed: [{decision: BC-12, from: 2020-01-01, to: 2023-12-31}]"
        #expect(
            try leftOut(centre: Self.country + Self.serves + first, after: nil)
                == ["unnamed_last_cycle low: 4 of 20"])
    }

    @Test func emptied() throws {
        #expect(try leftOut(after: []) == ["empty_last_cycle medium: 4 of 20"])
        let undone = ["{id: oil, title: Then oil, status: cancelled, ended: 2017}"]
        #expect(try leftOut(after: undone) == ["empty_last_cycle medium: 4 of 20"])
    }

    /// One activity of one year is as many as four of four years: 25 % and no points, not 100 % and ten.
    @Test func short() throws {
        let one = [Self.then[0]]
        #expect(
            try leftOut(after: one, in: "2017-01-01..2017-12-31")
                == ["shorter_last_cycle medium: 4 of 20", "gap_after_last_cycle medium: 4 of 20"])
        #expect(try leftOut(after: one) == [])
        // A year of which there were as many as now has nothing to hide.
        #expect(try leftOut(after: Self.then, in: "2017-01-01..2017-12-31") == [])
    }

    /// A cycle between the two may have been skipped for one that gave less; a mandate that is renewed late is no gap.
    @Test func gap() throws {
        let one = [Self.then[0]]
        let earlier = [Self.then[0].replacing("2017", with: "2014")]
        #expect(
            try leftOut(after: earlier, in: "2012-01-01..2015-12-31") == ["gap_after_last_cycle medium: 4 of 20"])
        #expect(try leftOut(after: one, in: "2015-10-01..2019-09-30") == [])
        // What gives no more than it would anyway has nothing to hide.
        let many = Self.then.map { $0.replacing("2017", with: "2014") }
        #expect(try leftOut(after: many, in: "2012-01-01..2015-12-31") == [])
    }

    /// What is told here and lay in the last cycle: with it, one of two is 50 % and five points.
    @Test func cut() throws {
        let old =
            "{id: mercury, title: Then mercury and mercurys, status: completed, ended: 2017-05-03, parties: [KEN], "
            + "place: {country: KEN}}"
        let cut = [Self.then[0]]
        #expect(try leftOut(Self.now + [old], after: cut) == ["missing_in_last_cycle medium: 9 of 20"])
        // Known there by an alike title, or by its id.
        for known in [Self.then[1].replacing("id: mercury", with: "id: other"), old] {
            #expect(try leftOut(Self.now + [old], after: cut + [known]) == [])
        }
        // Of neither cycle for sure.
        let undated = old.replacing("2017-05-03", with: "{from: 2019-12, to: 2020-01, as: around the new year}")
        #expect(try leftOut(Self.now + [undated], after: cut) == [])
    }

    /// What was open at the end of the last cycle and is not told of any more; no number follows.
    @Test func leftOpen() throws {
        let planned = "{id: dioxins, title: Dioxin inventory course, status: planned}"
        let advised = Self.then[2].replacing(
            "title:", with: "recommendations: [{id: r, text: Repeat the tyre survey}], title:")
        #expect(try leftOut(after: Self.then + [planned]) == ["open_in_last_cycle medium"])
        #expect(try leftOut(after: Array(Self.then.prefix(2)) + [advised]) == ["open_in_last_cycle medium"])
        let told = planned.replacing("planned", with: "cancelled")
        #expect(try leftOut(Self.now + [told], after: Self.then + [planned]) == [])
        let alike = "{id: survey, title: Repeat of the tyre survey, status: cancelled}"
        #expect(try leftOut(Self.now + [alike], after: Array(Self.then.prefix(2)) + [advised]) == [])
    }

    /// Neither country nor list is written, and all three activities count: with a list on which none stands, none.
    @Test func unwritten() throws {
        #expect(
            try leftOut(centre: "")
                == ["unwritten_list medium: 0 of 20", "unwritten_country medium: 8 of 20"])
        #expect(try leftOut(centre: Self.country) == ["unwritten_list medium: 0 of 20"])
        #expect(try leftOut(centre: Self.serves) == ["unwritten_country medium: 4 of 20"])
        // What is undecided is left out unless the rules say otherwise.
        #expect(try leftOut(centre: "", [("    when_undecided: count\n", "")]) == [])
    }
}
