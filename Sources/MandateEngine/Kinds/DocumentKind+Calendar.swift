internal import Documents
internal import Evaluation

extension DocumentKind {
    /// The meetings that a centre can be expected to attend.
    static let calendar = DocumentKind(
        .calendar, table: CalendarTable.table, schema: { CalendarTable.schema() },
        page: Page(
            says: "which meetings were held that a centre can be expected to attend",
            introduction: """
                The calendar lists the meetings that a centre can be expected to attend. Activities name a meeting by `event`,
                and a methodology can measure the meetings attended of those held. It stands in `Criteria/calendar.yaml`.
                """,
            example: """
                # yaml-language-server: $schema=../Docs/schemas/calendar-1.json
                format: calendar/1
                id: meetings
                title: {en: Meetings under the Basel Convention, fr: Réunions au titre de la Convention de Bâle}

                events:
                  - id: basel-cop-13
                    title: {en: Thirteenth meeting of the COP, fr: Treizième réunion de la Conférence des Parties}
                    kind: cop
                    conventions: [basel]
                    began: 2017-04-24
                    ended: 2017-05-05
                    place: {city: Geneva, country: CHE}
                """),
        check: { project, checked throws(Refusal) in
            _ = CalendarReader.read(checked.document, of: checked.file, into: checked.diagnostics)
        })
}
