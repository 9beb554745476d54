package import Documents

// L3: plural forms that are not those of the language.

extension Diagnostic {
    static func unknownPluralForm(_ key: YAMLNode, known: [PluralCategory]) -> Diagnostic {
        let names = known.map(\.rawValue)
        let meant = EditDistance.suggestion(for: key.text, among: names)
        return Diagnostic(
            .L3, "L3.unknown_form", ["form": key.text], at: key.span,
            help: meant.map(Phrase.write) ?? Phrase("L3.forms", ["names": names]))
    }

    static func noForms(_ message: MessageEntry, needed: [PluralCategory]) -> Diagnostic {
        let example = needed.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
        return Diagnostic(
            .L3, "L3.no_forms", ["key": message.key, "example": "{\(example)}"], at: message.node.span)
    }

    static func unreadableRule(_ rule: YAMLNode) -> Diagnostic {
        Diagnostic(.L3, "L3.unreadable_rule", at: rule.span)
    }
}

extension DiagnosticPage {
    package static let l3 = DiagnosticPage(
        .L3, in: .language,
        wrong: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {other: "%{count} onderdelen tellen"}
            """,
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L1])
}
