// Y3: a key that is missing, or two that exclude each other.

extension Diagnostic {
    /// A key that a record lacks; the place is the record's first key.
    package static func missingKey(
        _ key: String, in record: Phrase, at span: SourceSpan, summary: any PhraseContent
    ) -> Diagnostic {
        Diagnostic(.Y3, "Y3.missing_key", ["record": record, "key": key, "summary": summary], at: span)
    }

    /// Two keys of which one may stand; the place is the second.
    package static func excludingKeys(
        _ second: Located<String>, first: Located<String>, because reason: Phrase
    ) -> Diagnostic {
        Diagnostic(
            .Y3, "Y3.excluding_keys", ["second": second.value, "first": first.value, "reason": reason], at: second.span,
            notes: [Note("Y3.excluding_keys.first_key", ["first": first.value], at: first.span)])
    }
}

extension DiagnosticPage {
    package static let y3 = DiagnosticPage(
        .Y3, in: .evaluation,
        wrong: """
            activities:
              - title: Workshop on inventories
            """,
        right: """
            activities:
              - id: inventories-workshop
                title: Workshop on inventories
            """, related: [.Y2])
}
