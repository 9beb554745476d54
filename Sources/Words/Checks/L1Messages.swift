package import Documents

// L1: a message that is missing, that English does not have, or whose key other programs read otherwise.

extension Diagnostic {
    static func unknownMessage(_ key: Located<String>, suggestion: String?) -> Diagnostic {
        Diagnostic(.L1, "L1.unknown_message", ["key": key.value], at: key.span, help: suggestion.map(Phrase.write))
    }

    static func unknownParty(_ code: YAMLNode) -> Diagnostic {
        Diagnostic(.L1, "L1.unknown_party", ["code": code.text], at: code.span)
    }

    static func missingParties(_ codes: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .L1, "L1.missing_parties", ["count": codes.count, "codes": codes.atMost(8)], severity: .warning, at: span)
    }
}

extension MessageEntry {
    /// Where English has the message, and what it says.
    var englishNote: Diagnostic.Note {
        let text = node.kind == .mapping ? node.value(of: PluralCategory.other.rawValue)?.text ?? "" : node.text
        let short = text.unicodeScalars.count > 160 ? String(text.unicodeScalars.prefix(160)) + "…" : text
        return Diagnostic.Note("L1.english", ["text": short], at: keyNode.span)
    }
}

extension DiagnosticPage {
    package static let l1 = DiagnosticPage(
        .L1, in: .language,
        wrong: """
            messages:
              scores:
                totl: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """,
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L2, .L3, .L4])
}
