internal import Diagnostics
public import Documents
internal import ExactNumbers

/// The keys of a reference and of its parts.
public enum ReferenceTable {
    static let instrument = Key("instrument", Shape<String>.word, "What kind of document it is: decision, convention")
    static let symbol = Key("symbol", .required, .localizedText, "The document's symbol or short name")
    static let title = Key("title", .localizedText, "The document's title")
    static let body = Key("body", .localizedText, "Who adopted or issued it")
    static let year = Key("year", Shape<Rational>.wholeNumber, "The year of adoption or issue")
    static let url = Key("url", .webAddress, "Where it can be read")
    static let parts = Key("parts", part.byID(words: "parts by id"), "The parts that rules cite, by id")

    static let place = Key("at", .required, .localizedText, "Where in the document the part stands")

    static let partTable = RecordTable("part of a reference", "One citable part of a document", keys: [place])
    static let table = RecordTable(
        "reference", "A document that rules are taken from",
        keys: [instrument, symbol, title, body, year, url, parts])

    private static let part = Shape<LocalizedText>.record(partTable) { $0(place) }

    /// References by id.
    public static let references = Shape<WrittenReference>.record(table) { WrittenReference($0) }
        .byID(words: "references by id")
        .map { $0.map { $0.value.reference(id: $0.id) } }
}

/// A reference before it has its id.
public struct WrittenReference: Sendable {
    private let make: @Sendable (Located<String>) -> Reference

    init(_ record: RecordReader) {
        let instrument = record(ReferenceTable.instrument)
        let symbol = record(ReferenceTable.symbol) ?? LocalizedText("")
        let title = record(ReferenceTable.title)
        let body = record(ReferenceTable.body)
        let year = record(ReferenceTable.year)?.wholeValue
        let url = record(ReferenceTable.url)
        let parts = (record(ReferenceTable.parts) ?? []).map { Reference.Part(id: $0.id, place: $0.value) }
        make = { id in
            Reference(
                id: id, instrument: instrument, symbol: symbol, title: title, body: body, year: year, url: url,
                parts: parts)
        }
    }

    func reference(id: Located<String>) -> Reference { make(id) }
}
