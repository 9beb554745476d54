internal import Diagnostics
internal import YAMLSource

// L3: plural forms that are not those of the language.

extension Diagnostic {
    static func unknownPluralForm(_ key: YAMLNode, known: [PluralCategory]) -> Diagnostic {
        let names = known.map(\.rawValue)
        let meant = EditDistance.suggestion(for: key.text, among: names)
        return Diagnostic(
            .L3, "L3.unknown_form", ["form": key.text], at: key.span,
            help: meant.map(Phrase.write) ?? Phrase("L3.forms", ["names": names]))
    }

    static func missingPluralForm(_ form: PluralCategory, of message: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L3, "L3.missing_form", ["key": message.key, "form": form.rawValue], at: message.keyNode.span)
    }

    static func noForms(_ message: MessageEntry, needed: [PluralCategory]) -> Diagnostic {
        let example = needed.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
        return Diagnostic(
            .L3, "L3.no_forms", ["key": message.key, "example": "{\(example)}"], at: message.node.span)
    }

    static func formsOfNoPlural(_ message: MessageEntry) -> Diagnostic {
        Diagnostic(.L3, "L3.nothing_counted", ["key": message.key], at: message.node.span)
    }

    static func unreadableRule(_ rule: YAMLNode) -> Diagnostic {
        Diagnostic(.L3, "L3.unreadable_rule", at: rule.span)
    }
}
