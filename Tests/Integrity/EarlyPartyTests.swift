import Evaluation
import Results
import Testing

/// party_unknown: Parties that a Convention did not have on the days, by lists of Parties that are invented.
@Suite struct EarlyPartyTests {
    /// Uganda joined in the middle of the period; Zambia left before it; Tanzania is on no list.
    private static let parties = """
        format: parties/1
        lists:
          - convention: stockholm
            as_of: 2020-06-30
            source: Invented
            url: https://example.org
            read: 2020-07-01
            parties:
              - {party: KEN, from: 2005-01-01}
              - {party: UGA, from: 2017-06-01}
              - {party: ZMB, from: 2005-01-01, to: 2015-12-31}
          - {convention: basel, as_of: 2020-06-30, source: Invented, url: "https://example.org", read: 2020-07-01,
             parties: [{party: KEN, from: 2005-01-01}, {party: UGA, from: 2005-01-01}]}
        """

    private func asked(
        _ dates: String, _ named: String, conventions: String = "[stockholm]", serves: String = "[KEN, UGA]",
        period: String = "2016-01-01..2019-12-31", parties: String = parties
    ) throws -> [String] {
        let record = try AuditedRecord(
            """
            format: evaluation/1
            id: early
            methodologies: [stockholm-sc-6-16]
            period: \(period)
            stage: draft
            centre:
              {id: invented, country: KEN, conventions: [stockholm], serves: {stockholm: \(serves)},
               endorsed: [{decision: SC-6/16, from: 2012-01-01, to: 2029-12-31}]}
            sources: [{id: report, kind: activity_report, strength: self_reported}]
            activities:
              - {id: course, title: Course on oils, category: capacity_building, kind: workshop, status: completed,
                 \(dates), place: {city: Nairobi, country: KEN}, conventions: \(conventions), parties: \(named),
                 evidence: [{source: report, at: page 4}]}
            """
        ).beside(parties: parties)
        return try record.assessment(under: "stockholm-sc-6-16").integrity.filter { $0.finding == .partyUnknown }.map {
            "\($0.case.rawValue) \($0.severity.rawValue) \($0.details["parties"] ?? "")"
        }
    }

    @Test(arguments: [
        ("began: 2017-05-29, ended: 2017-05-31", ["not_party medium UGA"]),
        ("ended: 2017-05", ["not_party medium UGA"]),
        ("began: 2016, ended: 2017-03", ["not_party medium UGA"]),
        // It joined on one of the days, or may have.
        ("began: 2017-05-31, ended: 2017-06-02", []),
        ("ended: 2017", []),
        ("began: 2018-02-01, ended: 2018-02-03", []),
    ])
    func joinedInThePeriod(dates: String, expected: [String]) throws {
        #expect(try asked(dates, "[KEN, UGA]") == expected)
    }

    @Test func left() throws {
        let served = "[KEN, UGA, ZMB]"
        #expect(
            try asked("ended: 2018-02-03", "[ZMB]", serves: served)
                == ["not_party medium ZMB", "served_not_party medium ZMB"])
    }

    @Test func neverJoined() throws {
        #expect(
            try asked("ended: 2018-02-03", "[KEN, TZA]", serves: "[KEN, TZA]")
                == ["not_party medium TZA", "served_not_party medium TZA"])
    }

    /// Of days after the list's last, and of Conventions without a list, nothing is known.
    @Test func whatTheListsDoNotSay() throws {
        let older = Self.parties.replacing("2020-06-30", with: "2018-02-02")
        #expect(try asked("ended: 2018-02-03", "[KEN, TZA]", serves: "[KEN, TZA]", parties: older) == [])
        #expect(
            try asked("ended: 2018-02-02", "[KEN, TZA]", serves: "[KEN, TZA]", parties: older)
                == ["not_party medium TZA"])
        let other = Self.parties.replacing("convention: stockholm", with: "convention: rotterdam")
        #expect(try asked("ended: 2018-02-03", "[KEN, TZA]", serves: "[KEN, TZA]", parties: other) == [])
    }

    /// Only the Conventions for which the methodology evaluates are looked at: Uganda was long a Party to the other.
    @Test func ofTwoConventions() throws {
        #expect(
            try asked("ended: 2017-05-02", "[UGA]", conventions: "[basel, stockholm]") == ["not_party medium UGA"])
    }

    @Test func whatWouldFollow() throws {
        let sample = CollectedRecordTests.Sample(folder: "Tests/Integrity/Cheats/party-before-its-day")
        let assessments = try AuditedRecord(folder: sample.folder).assessments
        let found = try #require(assessments.flatMap(\.integrity).first { $0.case == .notParty })
        #expect(found.details == ["parties": "UGA, RWA", "conventions": "basel"])
        #expect(found.ifSo?.total != assessments.first?.total?.score)
    }
}
