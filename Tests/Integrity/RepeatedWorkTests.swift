import Evaluation
import Integrity
import Methodology
import Results
import Scoring
import Testing

/// Work that the last cycle tells already, and words that are spelled in two ways; each beside a record that only looks so.
@Suite struct RepeatedWorkTests {
    private static let rules = """
        format: methodology/1
        id: counts
        status: draft
        provenance: illustrative
        conventions: [stockholm]
        maximum: 8
        selections:
          done: {of: activity, where: {status: completed}, once_per: project}
          results: {of: result}
        criteria:
          - {id: a, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2, score: 4}]}
          - id: b
            maximum: 4
            measure: {count_distinct: substance, in: results}
            bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2, score: 4}]
        total: {combine: sum}
        """
    private static let bytes = String(repeating: "ab", count: 32)

    private static func record(_ id: String, _ period: String, _ activities: [String], digest: String) -> String {
        """
        format: evaluation/1
        id: \(id)
        methodologies: [counts]
        period: \(period)
        centre: {id: c, name: C, country: KEN, conventions: [stockholm], serves: {stockholm: [KEN]}}
        sources:
          - {id: paper, kind: minutes, file: evidence/a.txt, sha256: \(digest), strength: documented}
          - {id: own, kind: activity_report, file: evidence/b.txt, sha256: \(String(digest.reversed())), strength: self_reported}
        activities: [\(activities.joined(separator: ", "))]
        """
    }

    private func asked(
        _ own: [String], after previous: [String]? = nil, digest: String = bytes, then: String = bytes
    ) throws -> [String] {
        let rules = CompiledMethodology(
            try AuditedRecord.read(Self.rules, "counts.yaml") {
                MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2)
            })
        let calendar = try AuditedRecord.calendar.get()
        var evaluation = try AuditedRecord(Self.record("now", "2020-01-01..2023-12-31", own, digest: digest)).evaluation
        evaluation.previous = try previous.map {
            PreviousRecord(
                try AuditedRecord(Self.record("then", "2016-01-01..2019-12-31", $0, digest: then)).evaluation)
        }
        let assessment = rules.assess(evaluation, calendar: calendar)
        let audited = RecordAudit(assessment, of: evaluation, calendar: calendar, under: rules).audited
        return audited.integrity.filter { [.toldInLastCycle, .likeWords].contains($0.case) }.map { finding in
            let total = finding.ifSo?.total.map { "\($0)" } ?? "-"
            return "\(finding.case.rawValue) \(finding.severity.rawValue) \(finding.items): \(total)"
        }
    }

    private func activity(
        _ id: String, _ title: String, year: Int, evidence: String = "{source: paper, at: page 4}", more: String = ""
    ) -> String {
        "{id: \(id), title: \(title), status: completed, ended: \(year), evidence: [\(evidence)]\(more)}"
    }

    @Test func toldAgain() throws {
        let now = [activity("course", "Course on sampling of oils", year: 2021)]
        let then = [activity("old", "Sampling of oils course", year: 2017)]
        #expect(try asked(now, after: then) == ["told_in_last_cycle high [\"course\"]: 0"])
        let whole = [activity("old", "Sampling of oils course", year: 2017, evidence: "{source: paper}")]
        #expect(try asked(now, after: whole) == ["told_in_last_cycle medium [\"course\"]: 0"])
    }

    @Test func honest() throws {
        let now = [activity("course", "Course on sampling of oils", year: 2021)]
        let then = activity("old", "Sampling of oils course", year: 2017)
        // A series: another document, or another page of one list.
        #expect(try asked(now, after: [then], then: String(repeating: "cd", count: 32)) == [])
        #expect(try asked(now, after: [then.replacing("page 4", with: "page 5")]) == [])
        // One agreement under two projects, and a project that was under way then.
        #expect(try asked(now, after: [activity("old", "Removal of capacitors", year: 2017)]) == [])
        #expect(try asked(now, after: [then.replacing("completed", with: "ongoing")]) == [])
        // A report of the centre as a whole shows everything and nothing.
        let reported = activity("course", "Course on sampling of oils", year: 2021, evidence: "{source: own}")
        #expect(try asked([reported], after: [then.replacing("source: paper, at: page 4", with: "source: own")]) == [])
        #expect(try asked(now) == [])
    }

    private func asked(ofWords one: String, _ other: String) throws -> [String] {
        try asked([
            activity(
                "course", "Course on sampling", year: 2021,
                more: ", results: [{id: q1, title: One, substance: \(one)}, {id: q2, title: Two, substance: \(other)}]")
        ])
    }

    @Test(arguments: [
        ("pcb", "pcbs"), ("pcb", "p-c-b"), ("endosulfan", "endosulphan"), ("chlordane", "clordane"),
        ("clordane", "chlordane"), ("chlordane", "chlordame"), ("chlordane", "chlordnae"),
    ])
    func doubleWords(one: String, other: String) throws {
        #expect(try asked(ofWords: one, other) == ["like_words medium [\"course.q1\", \"course.q2\"]: 4"])
    }

    @Test(arguments: [
        ("pfos", "pfoa"), ("pcb-1254", "pcb-1248"), ("aldrin", "endrin"), ("pcb", "pcb"), ("chlordane", "clordame"),
    ])
    func twoSubstances(one: String, other: String) throws { #expect(try asked(ofWords: one, other) == []) }

    @Test func projects() throws {
        func told(_ one: String, _ other: String) throws -> [String] {
            try asked([
                activity("x", "Oils", year: 2021, more: ", project: \(one)"),
                activity("y", "Lamps", year: 2022, more: ", project: \(other)"),
            ])
        }
        #expect(try told("oil-project", "oilproject") == ["like_words medium [\"x\", \"y\"]: 2"])
        #expect(try told("phase-a", "phase-b") == [])
        #expect(try told("phase-1", "phase-2") == [])
    }
}
