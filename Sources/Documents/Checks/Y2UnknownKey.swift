internal import Diagnostics

// Y2: a key that the format does not know.

extension Diagnostic {
    static func unknownKey(_ key: Located<String>, in table: RecordTable, elsewhere: [String]) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: key.value, among: table.keyNames)
        let known = table.keyNames.joined(separator: ", ")
        var help = "keys of \(table.article): \(known)"
        if let suggestion {
            help = "write `\(suggestion)`"
        } else if !elsewhere.isEmpty {
            help = "`\(key.value)` belongs in \(elsewhere.joined(separator: ", "))"
        }
        return Diagnostic(.Y2, "\(table.article) has no key `\(key.value)`", at: key.span, help: help)
    }

    static func reservedKey(_ key: Located<String>, in table: RecordTable, reason: String) -> Diagnostic {
        Diagnostic(
            .Y2, "`\(key.value)` cannot be read yet", at: key.span,
            help: "\(reason); remove the key until a version reads it",
            why: "a rule that is passed over in silence would change scores")
    }

    static func unknownLanguage(_ key: Located<String>) -> Diagnostic {
        let codes = Language.allCases.map(\.rawValue)
        let suggestion = EditDistance.suggestion(for: key.value, among: codes)
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
