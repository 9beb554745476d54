internal import Diagnostics
internal import YAMLSource

// L2: places that are not those of the English message.

extension Diagnostic {
    static func unknownPlace(
        _ name: String, in node: YAMLNode, meant: String?, known: Set<String>, _ original: MessageEntry
    ) -> Diagnostic {
        Diagnostic(
            .L2, "nothing is put into `%{\(name)}` here", at: node.span,
            notes: [Note("the English text", at: original.lineSpan)],
            help: meant.map { "write `%{\($0)}`" } ?? known.placesInWords)
    }

    static func missingPlace(_ name: String, in node: YAMLNode, _ original: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L2, "`%{\(name)}` is missing", at: node.span, notes: [Note("the English text", at: original.lineSpan)],
            help: "write `%{\(name)}` where its text belongs")
    }

    static func unreadablePlace(_ name: String, in node: YAMLNode, known: Set<String>) -> Diagnostic {
        Diagnostic(
            .L2, "what follows `%{` is no name of a place", at: node.span, help: known.placesInWords,
            why: "a name has small letters, digits and `_`, and ends with `}`")
    }
}

extension Set<String> {
    /// What may be written.
    fileprivate var placesInWords: String {
        isEmpty
            ? "the message has no places" : "the places are " + sorted().map { "`%{\($0)}`" }.joined(separator: ", ")
    }
}
