import Documents
import Evaluation
import Foundation
import Integrity
import Results
import Testing

/// Findings that no collected record is about, each with a near miss; answers; what is listed and counted.
struct SeldomFindingTests {
    private static let workshop = """
          - id: workshop
            title: Workshop on PCB
            category: capacity_building
            kind: workshop
            status: completed
            began: 2017-04-04
            ended: 2017-04-06
            place: {city: Nairobi, country: KEN}
            conventions: [stockholm]
            parties: [KEN, UGA]
            recommendations: [{id: r1, text: Meet again}]
            evidence: [{source: report, at: page 4}]
        """

    /// A record with one workshop, with something replaced.
    private func record(_ changes: [(String, String)] = [], more: String = "") throws -> AuditedRecord {
        var text = """
            format: evaluation/1
            id: seldom
            methodologies: [stockholm-sc-6-16, activity-areas]
            period: 2016-01-01..2019-12-31
            stage: draft
            centre:
              id: invented
              country: KEN
              conventions: [stockholm]
              serves: {stockholm: [KEN, UGA, TZA]}
              endorsed: [{decision: SC-6/16, from: 2016-01-01, to: 2019-12-31}]
            sources: [{id: report, kind: activity_report, strength: self_reported}]
            activities:

            """ + Self.workshop + more
        for (old, new) in changes {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        return try AuditedRecord(text)
    }

    private func found(_ record: AuditedRecord, under id: String = "stockholm-sc-6-16") throws -> [String] {
        try record.assessment(under: id).integrity.map {
            "\($0.finding.rawValue) \($0.case.rawValue) \($0.severity.rawValue)"
        }
    }

    @Test func nothingIsAskedOfAPlainRecord() throws {
        #expect(try found(record()).isEmpty)
    }

    @Test func aPeriodBeyondTheMandate() throws {
        let longer = try record([("to: 2019-12-31", "to: 2018-12-31")])
        #expect(try found(longer) == ["period_differs beyond_endorsements medium"])
    }

    @Test(arguments: [
        "", "[]", "[{decision: SC-6/16}]", "[{decision: SC-6/16, from: 2016-01-01}]",
        "[{decision: SC-6/16, to: 2019-12-31}]",
        "[{decision: SC-6/16, to: 2019-12-31}, {decision: SC-6/16, from: 2016-01-01}]",
    ])
    func aPeriodThatNoMandateIsWrittenFor(endorsed: String) throws {
        let written = "[{decision: SC-6/16, from: 2016-01-01, to: 2019-12-31}]"
        let undated = try record([endorsed.isEmpty ? ("endorsed: " + written, "city: Nairobi") : (written, endorsed)])
        #expect(try found(undated) == ["period_differs without_endorsements low"])
    }

    @Test func mandatesThatFollowEachOtherCoverAPeriod() throws {
        let two =
            "[{decision: SC-6/16, from: 2012-01-01, to: 2017-12-31}, {decision: SC-6/16, from: 2018-01-01, to: 2020-01-01}]"
        let covered = try record([("[{decision: SC-6/16, from: 2016-01-01, to: 2019-12-31}]", two)])
        #expect(try found(covered).isEmpty)
    }

    /// A source beside the report, called independent, on which the workshop rests.
    private func independent(_ fields: String, centre: String = "id: invented") throws -> [String] {
        let source =
            "{id: other, \(fields), strength: independent, url: \"https://a.example\", read: 2019-12-31, date: 2017-05-01}"
        return try found(
            record([
                ("strength: self_reported}]", "strength: self_reported}, \(source)]"), ("report, at: page 4", "other"),
                ("id: invented", centre),
            ]))
    }

    @Test(arguments: [
        ("kind: letter, author: Ministry of Health of Uganda", nil),
        ("kind: letter, author: J. Okello", nil),
        ("kind: audit_report, title: Audit", nil),
        ("kind: press, title: Workshop opened", nil),
        ("kind: letter, author: Invented Centre", "own_author_independent medium"),
        (
            "kind: letter, author: {en: The director of the centre, fr: Le directeur du centre}",
            "author_may_be_own medium"
        ),
        ("kind: audit_report, author: the team of the Invented Centre", "own_author_independent medium"),
        ("kind: letter, author: '-'", "no_other_author medium"),
        ("kind: letter", "no_other_author medium"),
        ("title: Findings", "no_other_author medium"),
        ("kind: attendance_list, title: Those present", "author_not_written low"),
        ("kind: letter, title: Letter of the Ministry of Health", "author_not_written low"),
        ("kind: letter, notes: A copy went to the university", "author_not_written low"),
        ("kind: certificate, title: Certificate", "author_not_written low"),
    ])
    func whoWroteWhatIsCalledIndependent(fields: String, expected: String?) throws {
        let centre = "id: invented\n  name: Invented Centre\n  host: Ministry of Environment"
        #expect(
            try independent(fields, centre: centre)
                == [expected].compactMap { $0.map { "strength_not_possible \($0)" } })
    }

    /// What was given beside what the workshop cost, in one currency or in several.
    @Test(arguments: [
        ("budget: 12000 USD, funding: [{donor: GEF, amount: 8000 USD}, {donor: UNEP, amount: 5000 USD}]", true),
        ("budget: 12000 USD, funding: [{donor: GEF, amount: 8000 USD}, {donor: UNEP, amount: 4000 USD}]", false),
        ("budget: 12000 USD, funding: [{donor: GEF, amount: 8000 USD}, {donor: UNEP, amount: 9000 EUR}]", false),
        ("budget: 12000 USD, funding: [{donor: GEF, in_kind: The venue}]", false),
        ("funding: [{donor: GEF, amount: 8000 USD}]", false),
    ])
    func moreThanItCost(fields: String, isAsked: Bool) throws {
        let lines = fields.replacing(", funding", with: "\n    funding")
        let found = try found(record([("kind: workshop", "kind: workshop\n    \(lines)")]))
        #expect(found == (isAsked ? ["amounts_differ funding_above_budget low"] : []))
    }

    /// The quality of trainings is judged: of a record that shows none, and of one that does.
    @Test(arguments: [("technology_transfer", "nothing_to_judge medium"), ("capacity_building", "no_review medium")])
    func judgedAboutNothing(category: String, expected: String) throws {
        let letter =
            "{id: letter, kind: letter, author: Ministry, strength: independent, url: \"https://a.example\", read: 2019-12-31}"
        let judged = try record(
            [
                ("strength: self_reported}]", "strength: self_reported}, \(letter)]"),
                ("category: capacity_building", "category: \(category)"),
            ],
            more: """

                findings:
                  - {indicator: capacity-building.quality, choice: in-use, because: So., evidence: [{source: letter}]}
                """)
        #expect(
            try found(judged, under: "activity-areas").filter { $0.hasPrefix("self_judged") } == [
                "self_judged \(expected)"
            ])
    }

    @Test func whatTheRecordSaysOfItself() throws {
        let said = try record([("stage: draft", "stage: final\nnotice: Approved"), ("SC-6/16", "SC-99/1")])
        #expect(
            try found(said) == ["self_declared stage low", "self_declared notice low", "self_declared endorsement low"])
    }

    /// Two workshops alike in title and city, a day apart: one that names another meeting than the other is another.
    @Test(arguments: [
        (nil, nil, true), ("stockholm-cop-8", nil, true), ("stockholm-cop-8", "stockholm-cop-8", true),
        ("stockholm-cop-8", "stockholm-cop-9", false),
    ])
    func lookAlikesOfTwoMeetings(first: String?, second: String?, areAlike: Bool) throws {
        let named = { (item: String, event: String?) in
            event.map { item.replacing("kind: workshop", with: "kind: workshop\n    event: \($0)") } ?? item
        }
        let later = Self.workshop.replacing("id: workshop", with: "id: second").replacing("page 4", with: "page 5")
            .replacing("2017-04-04", with: "2017-04-07").replacing("2017-04-06", with: "2017-04-09")
        let both = try record([(Self.workshop, named(Self.workshop, first))], more: "\n" + named(later, second))
        #expect(try found(both).contains { $0.hasPrefix("alike ") } == areAlike)
    }

    @Test func partiesThatAreNotServed() throws {
        let one = try record([("[KEN, UGA]", "[KEN, UGA, ZMB]")])
        #expect(try found(one) == ["party_unknown not_served low"])
        let most = try record([("[KEN, UGA]", "[KEN, ZMB, ZAF]")])
        #expect(try found(most) == ["party_unknown not_served medium"])
    }

    @Test func whatWasAttendedCountsAsOwnWork() throws {
        let attended = try record([("    kind: workshop\n", "    kind: workshop\n    role: attended\n")])
        func labels(_ record: AuditedRecord, _ rules: [(String, String)] = []) throws -> [String?] {
            try record.assessment(under: "activity-areas", with: rules).integrity
                .filter { $0.case == .attendedAsOwnWork }.map { $0.details["labels"] }
        }
        #expect(try labels(attended) == ["category"])
        #expect(try labels(record()) == [])
        // Rules that ask for no label of own work take what was attended as it is.
        #expect(try !found(attended).contains { $0.contains("attended_as_own_work") })
        // A rule that asks for the role decides by itself.
        let category = "      category: capacity_building\n"
        #expect(try labels(attended, [(category, category + "      role: present\n")]) == [])
        // By kind alone, by either of two labels, and by neither of them alone.
        #expect(try labels(attended, [(category, "      kind: {one_of: [workshop, training]}\n")]) == ["kind"])
        #expect(try labels(attended, [(category, "      kind: {one_of: [workshop, meeting]}\n")]) == [])
        let either = "      any: [{category: capacity_building}, {category: communication}]\n"
        #expect(try labels(attended, [(category, either)]) == ["category"])
        let neither = "      any: [{category: capacity_building}, {kind: workshop}]\n"
        #expect(try labels(attended, [(category, neither)]) == [])
    }

    @Test func whatSilenceWouldGain() throws {
        let silent = try record([("    recommendations: [{id: r1, text: Meet again}]\n", "")])
        // Under the shipped rules silence gains nothing.
        for told in [try record(), silent] {
            #expect(try !found(told, under: "activity-areas").contains { $0.hasPrefix("left_out") })
        }
        // Under a share of the recommendations it does.
        let measure =
            "{count_distinct: followed_up_by, in: recommendations}\n    bands:"
        let share = """
            {ratio: {of: {count: recommendations, where: {followed_up_by: present}}, over: {count: recommendations}}, \
            when_over_is_zero: not_assessed}
                bands: [{from: 0%, score: 0}, {from: 50%, score: 10}]
            """
        func leftOut(_ record: AuditedRecord) throws -> [String] {
            let text = try String(
                contentsOf: AuditedRecord.root.appending(path: "Criteria/activity-areas.yaml"), encoding: .utf8)
            let ladder = try #require(text.components(separatedBy: measure).last?.components(separatedBy: "\n\n").first)
            let rules = [(measure + ladder, share)]
            return try record.assessment(under: "activity-areas", with: rules).integrity
                .filter { $0.finding == .leftOut }.map { "\($0.case.rawValue) \($0.severity.rawValue)" }
        }
        #expect(try leftOut(record()) == ["below_the_line low"])
        #expect(try leftOut(silent) == ["without_recommendations low"])
    }

    @Test func anAnswerStandsBesideAndLowersNothing() throws {
        let second = Self.workshop.replacing("id: workshop", with: "id: second").replacing("page 4", with: "page 5")
        let plain = try #require(record(more: "\n" + second).assessment(under: "stockholm-sc-6-16").integrity.first)
        #expect(plain.id == "alike:second" && plain.severity == .high && plain.answer == nil)
        let answered = second + "\n    answers: [{finding: alike, because: Two groups}]"
        let own = try #require(record(more: "\n" + answered).assessment(under: "stockholm-sc-6-16").integrity.first)
        #expect(own.severity == .high && own.answer?.plain == "Two groups")
        let whole = second + "\nanswers: [{finding: alike, item: workshop, because: So it was}]\n"
        let byRecord = try #require(record(more: "\n" + whole).assessment(under: "stockholm-sc-6-16").integrity.first)
        #expect(byRecord.answer?.plain == "So it was")
        let other = second + "\nanswers: [{finding: split, item: workshop, because: So it was}]\n"
        let unmatched = try #require(record(more: "\n" + other).assessment(under: "stockholm-sc-6-16").integrity.first)
        #expect(unmatched.answer == nil)
    }

    @Test func anAnswerAboutNothingIsRefused() {
        #expect(throws: UnreadableRecord.self) {
            try record(more: "\nanswers: [{finding: alike, item: wrkshop, because: So it was}]\n")
        }
        #expect(throws: Never.self) {
            try record(more: "\nanswers: [{finding: self_judged, item: follow-up, because: So it was}]\n")
        }
    }

    @Test func ofOneKindTwoHundredAreListedAndTheOthersCounted() throws {
        // Pairs of unlike titles on one day, each in a town of its own.
        let letters = Array("abcdefghijklmnop").map(String.init)
        let pairs = (0..<205).map { number -> String in
            let town = letters[number / 16] + "x" + letters[number % 16]
            return ["water", "soil"].map { subject in
                """

                  - id: \(subject)-\(number)
                    title: Workshop on \(subject)
                    kind: workshop
                    status: completed
                    began: 2018-02-05
                    ended: 2018-02-05
                    place: {city: Town\(town), country: KEN}
                    conventions: [stockholm]
                    evidence: [{source: report, at: page \(subject) \(number)}]
                """
            }.joined()
        }
        let assessment = try record(more: pairs.joined()).assessment(under: "stockholm-sc-6-16")
        let alike = assessment.integrity.filter { $0.finding == .alike }.count
        #expect(alike == RecordAudit.listedOfOneKind)
        #expect((assessment.integrityUnlisted["alike"] ?? 0) > 0)
    }

    @Test("lists of Parties served that differ are asked about, with what would follow of the other")
    func listsDiffer() throws {
        let lists = { (earlier: String) in
            "{stockholm: [{parties: [\(earlier)], on: 2013-05-10}, {parties: [KEN, UGA, TZA], on: 2018-01-01}, "
                + "{parties: [KEN], on: 2020-06-01}]}"
        }
        let found = try record([("{stockholm: [KEN, UGA, TZA]}", lists("KEN, UGA, RWA"))])
            .assessment(under: "stockholm-sc-6-16").integrity.filter { $0.finding == .listsDiffer }
        #expect(found.map(\.severity) == [.low, .low])
        #expect(found.map { $0.details["parties"] } == ["RWA, TZA", "TZA, UGA"])
        let one = "{stockholm: [{parties: [KEN, UGA, TZA], on: 2013-05-10}]}"
        let same = try record([("{stockholm: [KEN, UGA, TZA]}", one)])
        #expect(try same.assessment(under: "stockholm-sc-6-16").integrity.filter { $0.finding == .listsDiffer } == [])
    }
}
