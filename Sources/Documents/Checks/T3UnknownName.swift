internal import Diagnostics

// T3: a word that is none of those that may stand there.

extension ScalarProblem {
    /// A choice that does not exist.
    package static func unknownChoice(_ text: String, words: String, among names: [String]) -> ScalarProblem {
        let suggestion = EditDistance.suggestion(for: text, among: names)
        let list = "one of: " + names.joined(separator: ", ")
        let help = suggestion.map { names.count == 1 ? "write `\($0)`" : "write `\($0)` (\(list))" } ?? list
        return ScalarProblem(.T3, "`\(text)` is not \(words)", help: help)
    }

    /// A Party code that ISO 3166-1 alpha-3 does not have.
    package static func unknownParty(_ text: String) -> ScalarProblem {
        let rule = "Parties are written as ISO 3166-1 alpha-3 codes, such as DZA for Algeria"
        let meant = Party.suggestion(for: text).map { "write `\($0)`" } ?? similarCodes(text)
        return ScalarProblem(.T3, "`\(text)` is not a Party code", help: meant.map { "\($0); \(rule)" } ?? rule)
    }

    /// The codes that differ in one letter; nil where there is none, or so many that they say nothing.
    private static func similarCodes(_ text: String) -> String? {
        let letters = Array(text.uppercased())
        guard letters.count == 3 else { return nil }
        let codes = PartyTable.codes.filter { code in zip(code, letters).count(where: { $0 != $1 }) == 1 }
        guard (1...5).contains(codes.count) else { return nil }
        return "similar: " + codes.map { "\($0) (\(PartyTable.name(of: $0)))" }.joined(separator: ", ")
    }
}
