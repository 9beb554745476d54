internal import Documents
internal import Methodology
internal import Scalars

/// The keys of an answer to a finding.
enum AnswerTable {
    static let finding = Key(
        "finding", .required, Shape<IntegrityKind>.choice(of: IntegrityKind.self),
        "The kind of finding that is answered")
    static let item = Key(
        "item", Shape<String>.indicatorID.located, "The id of the item, source or indicator that the finding is about")
    static let because = Key("because", .required, .localizedText, "What the centre says to it")

    static let table = RecordTable(
        "answer", "What the centre says to a finding about its record", keys: [finding, item, because])

    private static let answer = Shape<FindingAnswer>.named("answer", by: "finding", table) { record in
        let finding = record(finding)
        let item = record(item)
        let because = record(because)
        guard let finding, let because else { return nil }
        return FindingAnswer(finding: finding, item: item?.value, written: item, because: because)
    }

    /// The answers on an item or on the record.
    static let key = Key("answers", answer.list(), "What the centre says to findings of the program about its record")
}

extension FindingAnswer {
    /// An answer that stands on an item is about that item, unless it names another thing.
    func about(_ id: String) -> FindingAnswer {
        FindingAnswer(finding: finding, item: item ?? id, written: written, because: because)
    }
}
