internal import Diagnostics
internal import YAMLSource

// L3: plural forms that are not those of the language.

extension Diagnostic {
    static func unknownPluralForm(_ key: YAMLNode, known: [PluralCategory]) -> Diagnostic {
        let names = known.map(\.rawValue)
        let meant = EditDistance.suggestion(for: key.text, among: names)
        return Diagnostic(
            .L3, "`\(key.text)` is no plural form of the language", at: key.span,
            help: meant.map { "write `\($0)`" } ?? "the forms are: \(names.joined(separator: ", "))")
    }

    static func missingPluralForm(_ form: PluralCategory, of message: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L3, "the message `\(message.key)` lacks the plural form `\(form.rawValue)`", at: message.keyNode.span,
            help: "add `\(form.rawValue):` with its text", why: "the `plurals` of the file have a rule for it")
    }

    static func noForms(_ message: MessageEntry, needed: [PluralCategory]) -> Diagnostic {
        let example = needed.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
        return Diagnostic(
            .L3, "the message `\(message.key)` counts something and needs a text for each plural form",
            at: message.node.span, help: "write `{\(example)}`")
    }

    static func formsOfNoPlural(_ message: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L3, "the message `\(message.key)` is one text; nothing is counted in it", at: message.node.span,
            help: "write the one text")
    }

    static func unreadableRule(_ rule: YAMLNode) -> Diagnostic {
        Diagnostic(
            .L3, "this is no plural rule", at: rule.span,
            help: "copy the rule from Unicode CLDR without its examples: `i = 1 and v = 0`, `n % 100 = 3..10`")
    }
}
