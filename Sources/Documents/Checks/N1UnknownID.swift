public import Diagnostics

// N1: a reference to something that is not there.

extension Diagnostic {
    /// A reference to an unknown id; `words` says of what: "selection".
    public static func unknownID(
        _ id: Located<String>, of words: String, known: some Sequence<String>
    ) -> Diagnostic {
        let known = Array(known)
        let suggestion = EditDistance.suggestion(for: id.value, among: known)
        let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        let none = "no \(words) is defined here"
        let help = suggestion.map { "write `\($0)`" } ?? (known.isEmpty ? none : "there are: \(list)")
        return Diagnostic(.N1, "there is no \(words) `\(id.value)`", at: id.span, help: help)
    }
}
