// T3: a word that is none of those that may stand there.

extension ScalarProblem {
    /// A choice that does not exist.
    package static func unknownChoice(_ text: String, words: Phrase, among names: [String]) -> ScalarProblem {
        unknownChoice(text, words: words, among: names, meant: EditDistance.suggestion(for: text, among: names))
    }

    /// The same where it is known which name is meant, or that none is near enough.
    package static func unknownChoice(
        _ text: String, words: Phrase, among names: [String], meant suggestion: String?
    ) -> ScalarProblem {
        let list = Phrase("help.one_of", ["names": names])
        let help = suggestion.map { meant in
            names.count == 1 ? .write(meant) : Phrase("help.write_of_list", ["text": meant, "list": list])
        }
        return ScalarProblem(
            .T3, "T3.unknown_choice", ["text": text, "value": words], help: help ?? list, meant: suggestion)
    }

    /// A Party code that ISO 3166-1 alpha-3 does not have.
    package static func unknownParty(_ text: String) -> ScalarProblem {
        let meant = Party.suggestion(for: text)
        let write = meant.map { Phrase("T3.unknown_party.write", ["code": $0]) }
        let help = write ?? similarCodes(text) ?? Phrase("T3.unknown_party.rule")
        return ScalarProblem(.T3, "T3.unknown_party", ["text": text], help: help, meant: meant)
    }

    /// The codes that differ in one letter; nil where there is none, or so many that they say nothing.
    private static func similarCodes(_ text: String) -> Phrase? {
        let letters = Array(text.uppercased())
        guard letters.count == 3 else { return nil }
        let codes = PartyTable.codes.filter { code in zip(code, letters).count(where: { $0 != $1 }) == 1 }
        guard (1...5).contains(codes.count) else { return nil }
        let named = codes.map {
            Phrase("T3.unknown_party.named_code", ["code": $0, "name": PartyTable.name(of: $0)])
        }
        return Phrase("T3.unknown_party.similar", ["codes": named])
    }
}

extension DiagnosticPage {
    package static let t3 = DiagnosticPage(
        .T3, in: .methodology,
        wrong: """
            selections:
              completed:
                of: activity
                where: {status: completd}
                status: illustrative
            """,
        right: """
            selections:
              completed:
                of: activity
                where: {status: completed}
                status: illustrative
            """, related: [.T2, .N1])
}
