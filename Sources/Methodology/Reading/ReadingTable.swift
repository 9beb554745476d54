internal import Documents

/// The keys of a reading.
enum ReadingTable {
    static let question = Key("question", .required, .localizedText, "What the source leaves open")
    static let answer = Key("answer", .required, .localizedText, "How it is read")
    static let cite = Key("cite", citations, "The part of a reference that leaves it open")
    static let decidedBy = Key("decided_by", .localizedText, "Who decided, or is to confirm it")
    static let status = Key("status", .readingStatus, "Where it comes from")

    static let table = RecordTable(
        "reading", "A decision where the source is silent", keys: [question, answer, cite, decidedBy, status])

    static let citations = Shape<Citation>.citation.located.oneOrMore()
}
