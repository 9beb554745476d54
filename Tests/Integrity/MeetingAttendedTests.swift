import Results
import Testing

/// Whether an activity that names no meeting was at one, by its place and its days.
struct MeetingAttendedTests {
    private func isAsked(
        place: String = "{city: Geneva, country: CHE}", began: String = "2017-04-24", ended: String = "2017-05-05",
        conventions: String = "[stockholm]"
    ) throws -> Bool {
        let record = try AuditedRecord(
            """
            format: evaluation/1
            id: meeting
            methodologies: [stockholm-sc-6-16]
            period: 2016-01-01..2019-12-31
            stage: draft
            centre: {id: invented, country: KEN, conventions: [stockholm], serves: {stockholm: [KEN, UGA, TZA]}}
            sources: [{id: report, kind: activity_report, strength: self_reported}]
            activities:
              - id: talks
                title: Talks
                kind: meeting
                status: completed
                began: \(began)
                ended: \(ended)
                place: \(place)
                conventions: \(conventions)
                evidence: [{source: report, at: page 4}]
            """)
        return try record.assessment(under: "stockholm-sc-6-16").integrity.contains { $0.case == .unnamedMeeting }
    }

    @Test func whatWasWhereAndWhenAMeetingWasIsAskedAbout() throws {
        #expect(try isAsked())
        #expect(try isAsked(began: "2017-04-22", ended: "2017-05-03"))
        #expect(try isAsked(place: "{city: {fr: Genève, en: GENEVA}, country: CHE}"))
        #expect(try isAsked(conventions: "[basel, stockholm]"))
    }

    @Test func whatWasElsewhereOrAtAnotherTimeIsNot() throws {
        #expect(try !isAsked(place: "{city: Geneva, country: USA}"))
        #expect(try !isAsked(place: "{city: Geneva}"))
        #expect(try !isAsked(place: "{city: Bern, country: CHE}"))
        #expect(try !isAsked(began: "2017-04-21"))
        #expect(try !isAsked(ended: "2017-05"))
    }
}
