package import Documents
internal import ExactNumbers

/// The keys of a reference and of its parts.
package enum ReferenceTable {
    static let instrument = Key("instrument", Shape<String>.word, "What kind of document it is: decision, convention")
    static let symbol = Key("symbol", .required, .localizedText, "The document's symbol or short name")
    static let title = Key("title", .localizedText, "The document's title")
    static let body = Key("body", .localizedText, "Who adopted or issued it")
    static let year = Key("year", Shape<Rational>.wholeNumber, "The year of adoption or issue")
    static let url = Key("url", .webAddress, "Where it can be read")
    static let parts = Key(
        "parts", part.readableOrNot.byID("part", words: Phrase("values.parts")), "The parts that rules cite, by id")

    static let place = Key("at", .required, .localizedText, "Where in the document the part stands")

    static let partTable = RecordTable(
        "part of a reference", "One citable part of a document", keys: [place], layout: .line)
    static let table = RecordTable(
        "reference", "A document that rules are taken from",
        keys: [instrument, symbol, title, body, year, url, parts])

    private static let part = Shape<LocalizedText>.record(partTable) { $0(place) }

    /// References by id.
    package static let references = Shape<Reference>.record(table) { reference($0) }
        .readableOrNot.byID("reference", words: Phrase("values.references"))
        .map { entries in entries.map { $0.value?.named($0.id) ?? .unread($0.id) } }

    /// A reference that does not know its id yet.
    private static func reference(_ record: RecordReader) -> Reference {
        let written = record(parts)
        let parts = (written ?? []).map { Reference.Part(id: $0.id, place: $0.value ?? LocalizedText("")) }
        return Reference(
            id: Located("", at: record.firstKeySpan), instrument: record(instrument),
            symbol: record(symbol) ?? LocalizedText(""), title: record(title), body: record(body),
            year: record(year)?.wholeValue, url: record(url), parts: parts,
            arePartsRead: written != nil || !record.has(Self.parts))
    }
}

extension Reference {
    fileprivate func named(_ id: Located<String>) -> Reference {
        var reference = self
        reference.id = id
        return reference
    }

    /// What stands in for a reference that cannot be read.
    fileprivate static func unread(_ id: Located<String>) -> Reference {
        Reference(
            id: id, instrument: nil, symbol: LocalizedText(""), title: nil, body: nil, year: nil, url: nil, parts: [],
            arePartsRead: false)
    }
}
