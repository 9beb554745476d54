internal import Diagnostics
internal import Scalars
internal import YAMLSource

// L1: a message that is missing, that English does not have, or whose key other programs read otherwise.

extension Diagnostic {
    static func missingMessage(_ original: MessageEntry, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .L1, "the message `\(original.key)` is missing", at: span,
            notes: [Note("English has it here", at: original.lineSpan)],
            help: "add `\(original.name):` with its text to the group `\(original.group)`")
    }

    static func unknownMessage(_ message: MessageEntry, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .L1, "English has no message `\(message.key)`", at: message.keyNode.span,
            help: suggestion.map { "write `\($0)`" } ?? "remove it; nothing would say it")
    }

    static func unknownKeyOfList(_ key: Located<String>, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .L1, "English has no message `\(key.value)`", at: key.span,
            help: suggestion.map { "write `\($0)`" } ?? "remove it from the list")
    }

    static func forbiddenKey(_ message: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L1, "`\(message.name)` cannot be a key", at: message.keyNode.span, help: "give the message another key",
            why: "other readers of YAML take it for a truth value, a number or nothing")
    }

    static func noText(_ node: YAMLNode, _ message: MessageEntry) -> Diagnostic {
        Diagnostic(.L1, "the message `\(message.key)` has no text", at: node.span, help: "write its text, in quotes")
    }
}

extension MessageEntry {
    /// The last part of the key.
    var name: String { key.cut(atLast: ".").map { String($0.after) } ?? key }

    /// The key without its last part.
    var group: String { key.cut(atLast: ".").map { String($0.before) } ?? "messages" }

    /// The key and the text.
    var lineSpan: SourceSpan {
        SourceSpan(
            in: node.source, from: keyNode.span.startOffset, to: max(keyNode.span.endOffset, node.span.endOffset))
    }
}
