internal import Diagnostics
internal import Scalars
internal import YAMLSource

// L1: a message that is missing, that English does not have, or whose key other programs read otherwise.

extension Diagnostic {
    static func missingMessage(_ original: MessageEntry, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .L1, "the message `\(original.key)` is missing", at: span, notes: [original.englishNote],
            help: "add `\(original.name):` with its text to the group `\(original.group)`")
    }

    static func unknownMessage(_ key: Located<String>, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .L1, "English has no message `\(key.value)`", at: key.span,
            help: suggestion.map { "write `\($0)`" } ?? "remove it; nothing would say it")
    }

    static func forbiddenKey(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .L1, "`\(key.text)` cannot be a key", at: key.span, help: "give the message another key",
            why: "other readers of YAML take it for a truth value, a number or nothing")
    }

    static func noText(_ node: YAMLNode, _ message: MessageEntry) -> Diagnostic {
        Diagnostic(.L1, "the message `\(message.key)` has no text", at: node.span, help: "write its text, in quotes")
    }

    static func unknownParty(_ code: YAMLNode) -> Diagnostic {
        Diagnostic(
            .L1, "`\(code.text)` is no Party's code", at: code.span,
            help: "write the ISO 3166-1 alpha-3 code, such as `DZA`")
    }

    static func missingParties(_ codes: [String], at span: SourceSpan) -> Diagnostic {
        let listed = codes.prefix(8).joined(separator: ", ") + (codes.count > 8 ? ", …" : "")
        return Diagnostic(
            .L1, "\(codes.count == 1 ? "the name of 1 Party is" : "the names of \(codes.count) Parties are") missing",
            severity: .warning, at: span, help: "add under `parties`: \(listed)")
    }
}

extension MessageEntry {
    /// Where English has the message, and what it says.
    var englishNote: Diagnostic.Note {
        let text = node.kind == .mapping ? node.value(of: PluralCategory.other.rawValue)?.text ?? "" : node.text
        let short = text.unicodeScalars.count > 160 ? String(text.unicodeScalars.prefix(160)) + "…" : text
        return Diagnostic.Note("English says “\(short)”", at: keyNode.span)
    }
}
