package import Diagnostics

// Y3: a key that is missing, or two that exclude each other.

extension Diagnostic {
    /// A key that a record lacks; the place is the record's first key.
    package static func missingKey(_ key: String, in article: String, at span: SourceSpan, summary: String)
        -> Diagnostic
    {
        Diagnostic(
            .Y3, "\(article) needs the key `\(key)`", at: span,
            help: "add `\(key):` (\(summary.prefix(1).lowercased() + summary.dropFirst()))")
    }

    /// Two keys of which one may stand; the place is the second.
    package static func excludingKeys(
        _ second: Located<String>, first: Located<String>, because reason: String
    ) -> Diagnostic {
        Diagnostic(
            .Y3, "`\(second.value)` and `\(first.value)` exclude each other", at: second.span,
            notes: [Diagnostic.Note("`\(first.value)` is here", at: first.span)],
            help: "remove one of the two: \(reason)")
    }
}
