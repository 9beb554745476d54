internal import Documents

/// The keys of a place in a source.
enum EvidenceTable {
    static let source = Key("source", .required, Shape<String>.id.located, "The id of the source")
    static let place = Key("at", .localizedText, "The place in the source, such as a page or section")
    static let table = RecordTable(
        "place in a source", "A place in a source that shows something", keys: [source, place],
        derived: ["strength": Phrase("Y2.derived_key.strength_of_source")], layout: .line)

    private static let entry = Shape<Evidence>.record(table) { record in
        let place = record(place)
        return record(source).map { Evidence(source: $0, at: place) }
    }

    static let key = Key("evidence", entry.list(), "The places in sources that show it")
    static let mandatory = Key("evidence", .required, entry.list(minimum: 1), "The places in sources that show it")
}
