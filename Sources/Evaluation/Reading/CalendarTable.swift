package import Documents
internal import Methodology

/// The keys of a calendar of meetings.
package enum CalendarTable {
    static let format = Key("format", .required, .format(.calendar), "What the file is, and which version of it")
    static let id = Key("id", Shape<String>.id, "The calendar's id")
    static let title = Key("title", .localizedText, "The calendar's title")
    static let references = Key("references", ReferenceTable.references, "The documents that the dates are taken from")
    static let eventList = Key(
        "events", .required, Shape<YAMLNode>.deferred("event") { events.table }.list(), "The meetings, in any order")

    /// The table of the whole document.
    package static let table = RecordTable(
        "calendar", "The meetings of the Conventions' bodies", keys: [format, id, title, references, eventList])

    /// The JSON Schema of a calendar.
    package static func schema() -> JSONValue { table.documentSchema(title: "Mandate calendar, version 1") }

    static let cite = Key("cite", Shape<Citation>.citation.located.oneOrMore(), "The document that the dates are from")
    static let note = Key("note", .localizedText, "What is not sure, or worth knowing")
    static let events = ItemTable.of(.event)
}
