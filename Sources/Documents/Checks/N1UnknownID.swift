package import Diagnostics

// N1: a reference to something that is not there.

extension Diagnostic {
    /// A reference to an unknown id; `words` says of what ("selection"), `place` where one was looked for.
    package static func unknownID(
        _ id: Located<String>, of words: String, in place: String? = nil, known: some Sequence<String>,
        wantsSuggestion: Bool = true
    ) -> Diagnostic {
        let known = Array(known)
        let suggestion = wantsSuggestion ? EditDistance.suggestion(for: id.value, among: known) : nil
        let message = "there is no \(words) `\(id.value)`" + (place.map { " in \($0)" } ?? "")
        let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        let none = "no \(words) is defined \(place.map { "in \($0)" } ?? "here")"
        let help = suggestion.map { "write `\($0)`" } ?? (known.isEmpty ? none : "there are: \(list)")
        return Diagnostic(.N1, message, at: id.span, help: help)
    }
}

extension DiagnosticCollector {
    /// Reports a reference to an unknown id; behind some hundreds of errors without a suggestion.
    package func reportUnknownID(
        _ id: Located<String>, of words: String, in place: String? = nil, known: [String]
    ) {
        report(.unknownID(id, of: words, in: place, known: known, wantsSuggestion: wantsSuggestion(among: known.count)))
    }
}
