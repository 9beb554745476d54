internal import Diagnostics

// T3: a word that is none of those that may stand there.

extension ScalarProblem {
    /// A choice that does not exist.
    public static func unknownChoice(_ text: String, words: String, among names: [String]) -> ScalarProblem {
        let suggestion = EditDistance.suggestion(for: text, among: names)
        let list = names.joined(separator: ", ")
        let help = suggestion.map { "write `\($0)` (one of: \(list))" } ?? "one of: \(list)"
        return ScalarProblem(.T3, "`\(text)` is not \(words)", help: help)
    }

    /// A Party code that ISO 3166-1 alpha-3 does not have.
    public static func unknownParty(_ text: String) -> ScalarProblem {
        let suggestion = Party.suggestion(for: text)
        let rule = "Parties are written as ISO 3166-1 alpha-3 codes, such as DZA for Algeria"
        let help = suggestion.map { "write `\($0)`; \(rule)" } ?? rule
        return ScalarProblem(.T3, "`\(text)` is not a Party code", help: help)
    }
}
