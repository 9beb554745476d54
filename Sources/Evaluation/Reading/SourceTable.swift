internal import Documents
internal import Methodology

/// The keys of a source.
enum SourceTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The source's id, by which evidence names it")
    static let kind = Key("kind", Shape<String>.word, "What it is, such as activity_report or attendance_list")
    static let title = Key("title", .localizedText, "The document's title")
    static let author = Key("author", .localizedText, "Who wrote it, where that is not the centre")
    static let file = Key("file", Shape<String>.text.located, "The file in the evaluation's folder")
    static let sha256 = Key("sha256", Shape<String>.digest.located, "The SHA-256 of the file's bytes")
    static let url = Key("url", Shape<String>.webAddress, "Where it can be read, if it is no file")
    static let read = Key("read", Shape<Day>.day, "The day on which the address was read")
    static let date = Key("date", .partialDate, "The document's date")
    static let strength = Key(
        "strength", Shape<EvidenceStrength>.choice(of: EvidenceStrength.self, words: Phrase("values.strength")),
        "How far it can be trusted")
    static let notes = Key("notes", .localizedText, "Remarks for reviewers")

    static let table = RecordTable(
        "source", "A document that evidence points into",
        keys: [id, kind, title, author, file, sha256, url, read, date, strength, notes])

    static let source = Shape<EvidenceSource>.named("source", table) { record in
        if record.has(url) { record.reportMissing(read) }
        if record.has(sha256) { record.reportMissing(file) }
        record.reportExcluding(file, url, because: Phrase("Y3.excluding_keys.file_or_address"))
        return makeSource(record)
    }

    /// All keys are read even where the id is missing, so that every mistake is told.
    private static func makeSource(_ record: RecordReader) -> EvidenceSource? {
        let known = record(id)
        let source = EvidenceSource(
            id: known ?? Located("", at: record.firstKeySpan), kind: record(kind), title: record(title),
            author: record(author), file: record(file), sha256: record(sha256), url: record(url), read: record(read),
            date: record(date),
            strength: record(strength), notes: record(notes), span: record.node.span, firstKey: record.firstKeySpan)
        return known == nil ? nil : source
    }
}
