// N1: a reference to something that is not there.

extension Diagnostic {
    /// A reference to an unknown id; `thing` says of what ("selection"), `place` where one was looked for, `meant` which
    /// id must be meant, where that is known.
    package static func unknownID(
        _ id: Located<String>, of thing: Phrase, in place: (any PhraseContent)? = nil, known: some Sequence<String>,
        meant: String? = nil, wantsSuggestion: Bool = true
    ) -> Diagnostic {
        let known = Array(known)
        let suggestion = meant ?? (wantsSuggestion ? EditDistance.suggestion(for: id.value, among: known) : nil)
        let help =
            suggestion.map(Phrase.write)
            ?? (known.isEmpty ? nil : Phrase("help.there_are", ["names": known.typed.atMost(12)]))
        guard let place else {
            let found = Phrase("N1.unknown_id", ["thing": thing, "id": id.value])
            return Diagnostic(.N1, found, at: id.span, help: help)
        }
        let found = Phrase("N1.unknown_id_in_place", ["thing": thing, "id": id.value, "place": place])
        return Diagnostic(.N1, found, at: id.span, help: help)
    }
}

extension DiagnosticCollector {
    /// Reports a reference to an unknown id; behind some hundreds of errors without a suggestion.
    package func reportUnknownID(
        _ id: Located<String>, of thing: Phrase, in place: (any PhraseContent)? = nil, known: [String],
        meant: String? = nil
    ) {
        let wantsSuggestion = wantsSuggestion(among: known.count)
        report(.unknownID(id, of: thing, in: place, known: known, meant: meant, wantsSuggestion: wantsSuggestion))
    }
}

extension DiagnosticPage {
    package static let n1 = DiagnosticPage(
        .N1, in: .criterion,
        wrong: """
            measure: {count: complete}
            bands: [{from: 0, score: 4}]
            """,
        right: """
            measure: {count: completed}
            bands: [{from: 0, score: 4}]
            """, related: [.N2, .N4, .C2])
}
