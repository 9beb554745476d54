// Y2: a key that the format does not know.

extension Diagnostic {
    static func unknownKey(
        _ key: Located<String>, in table: RecordTable, suggestion: String?, elsewhere: [Phrase]
    ) -> Diagnostic {
        let others = elsewhere.dropFirst().reduce(elsewhere.first) { others, next in
            others.map { Phrase("Y2.unknown_key.and_of", ["others": $0, "record": next]) }
        }
        let help =
            suggestion.map(Phrase.write)
            ?? others.map { Phrase("Y2.unknown_key.belongs_elsewhere", ["key": key.value, "records": $0]) }
            ?? Phrase("Y2.unknown_key.keys_of", ["record": table.article, "keys": table.keyNames])
        return unknownKey(key, in: table, help: help)
    }

    static func unknownKey(_ key: Located<String>, in table: RecordTable, help: Phrase) -> Diagnostic {
        Diagnostic(.Y2, "Y2.unknown_key", ["record": table.article, "key": key.value], at: key.span, help: help)
    }

    static func unknownLanguage(_ key: Located<String>) -> Diagnostic {
        let codes = Language.ofTexts.map(\.rawValue)
        let suggestion = codes.first { $0 == key.value.lowercased().prefix(2) }
        return Diagnostic(
            .Y2, "Y2.unknown_language", ["key": key.value], at: key.span,
            help: suggestion.map(Phrase.write) ?? Phrase("Y2.unknown_language.languages", ["codes": codes]))
    }
}

extension DiagnosticPage {
    package static let y2 = DiagnosticPage(
        .Y2, in: .criterion,
        wrong: "maximun: 4",
        right: "maximum: 4", related: [.Y3])
}
