internal import Diagnostics

// Y2: a key that the format does not know.

extension Diagnostic {
    static func unknownKey(
        _ key: Located<String>, in table: RecordTable, suggestion: String?, elsewhere: [String]
    ) -> Diagnostic {
        var help = "keys of \(table.article): \(table.keyNames.joined(separator: ", "))"
        if let suggestion {
            help = "write `\(suggestion)`"
        } else if !elsewhere.isEmpty {
            help = "`\(key.value)` is a key of \(elsewhere.joined(separator: " and of ")): move it there, or remove it"
        }
        return Diagnostic(.Y2, "\(table.article) has no key `\(key.value)`", at: key.span, help: help)
    }

    static func derivedKey(_ key: Located<String>, from origin: String) -> Diagnostic {
        Diagnostic(.Y2, "`\(key.value)` is never written: \(origin)", at: key.span, help: "remove the key")
    }

    static func unknownLanguage(_ key: Located<String>) -> Diagnostic {
        let codes = Language.ofTexts.map(\.rawValue)
        let suggestion = codes.first { $0 == key.value.lowercased().prefix(2) }
        return Diagnostic(
            .Y2, "`\(key.value)` is none of the six languages", at: key.span,
            help: suggestion.map { "write `\($0)`" } ?? "languages: \(codes.joined(separator: ", "))")
    }

    /// An unquoted comma inside `{en: …}` ends the text there: what follows reads as a key without a value.
    static func unquotedComma(_ key: Located<String>, after language: String) -> Diagnostic {
        Diagnostic(
            .Y2, "the comma before `\(key.value)` ends the text", at: key.span,
            help: "put the whole text behind `\(language):` in quotes: {\(language): \"…, \(key.value)\"}",
            why: "inside braces a comma separates entries")
    }
}
