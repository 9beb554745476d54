internal import Documents

/// The keys of what a person says about an assessment.
enum StatementTable {
    static let parts: [(part: Statement.Part, key: Key<LocalizedText>)] = [
        (
            .assessedBy,
            Key(Statement.Part.assessedBy.rawValue, .localizedText, "Who made the assessment, by name or function")
        ),
        (.conclusions, Key(Statement.Part.conclusions.rawValue, .localizedText, "What the centre concludes")),
        (.difficulties, Key(Statement.Part.difficulties.rawValue, .localizedText, "What stood in the way")),
        (
            .hostSupport,
            Key(
                Statement.Part.hostSupport.rawValue, .localizedText,
                "What the institution that houses the centre gives to it")
        ),
        (
            .managementResponse,
            Key(
                Statement.Part.managementResponse.rawValue, .localizedText,
                "What the centre's management will do about the results")
        ),
    ]

    static let table = RecordTable(
        "statement", "What only a person can say about the assessment; printed in every report, outside the arithmetic",
        keys: parts.map(\.key))

    static let statement = Shape<Statement>.named("statement", table) { record in
        let texts = parts.compactMap { part, key in record(key).map { (part, $0) } }
        return Statement(texts: Dictionary(uniqueKeysWithValues: texts))
    }
}
