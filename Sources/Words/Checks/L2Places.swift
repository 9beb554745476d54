internal import Diagnostics
internal import Scalars
internal import YAMLSource

// L2: places that are not those of the English message.

extension Diagnostic {
    static func unknownPlace(
        _ name: String, in node: YAMLNode, meant: String?, known: Set<String>, _ original: MessageEntry
    ) -> Diagnostic {
        Diagnostic(
            .L2, "nothing is put into `%{\(name)}` here", at: node.place(of: "%{\(name)}"),
            notes: [original.englishNote],
            help: meant.map { "write `%{\($0)}`" } ?? known.placesInWords)
    }

    static func missingPlace(_ name: String, in node: YAMLNode, _ original: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L2, "`%{\(name)}` is missing", at: node.span, notes: [original.englishNote],
            help: "write `%{\(name)}` where its text belongs")
    }

    static func unreadablePlace(_ name: String, in node: YAMLNode, known: Set<String>) -> Diagnostic {
        Diagnostic(
            .L2, "what follows `%{` is no name of a place", at: node.place(of: "%{\(name)"), help: known.placesInWords,
            why: "a name has small letters, digits and `_`, and ends with `}`")
    }
}

extension YAMLNode {
    /// Where a part of the text stands; the whole text where it is written otherwise, with escapes.
    fileprivate func place(of part: String) -> SourceSpan {
        guard let (before, _) = span.text.cut(around: part) else { return span }
        let start = span.startOffset + before.utf8.count
        return SourceSpan(in: source, from: start, to: start + part.utf8.count)
    }
}

extension Set<String> {
    /// What may be written.
    fileprivate var placesInWords: String {
        isEmpty
            ? "the message has no places" : "the places are " + sorted().map { "`%{\($0)}`" }.joined(separator: ", ")
    }
}
