internal import Documents

// Y3 and its neighbours: keys of gates and caps that are missing or do not go together.

extension Diagnostic {
    /// T3: a word that is no consequence; one that is written as a key is told so.
    static func unknownConsequence(_ word: Located<String>) -> Diagnostic {
        let keys = GateTable.Consequence.keys.map(\.name)
        let names = [GateTable.Consequence.needsReview] + keys
        let list = Phrase("help.one_of", ["names": names.typed])
        guard let meant = EditDistance.suggestion(for: word.value, among: names) else {
            return Diagnostic(.T3, "T3.unknown_consequence", ["word": word.value], at: word.span, help: list)
        }
        let form = keys.contains(meant) ? "{\(meant): …}" : meant
        return Diagnostic(
            .T3, "T3.by_itself", ["word": word.value], at: word.span,
            help: Phrase("help.write_of_list", ["text": form, "list": list]))
    }

    static func consequenceIsMissing(at span: SourceSpan) -> Diagnostic {
        let names = GateTable.Consequence.keys.map(\.name)
        return Diagnostic(.Y3, "Y3.consequence_is_missing", ["names": names.typed], at: span)
    }

    /// T5: an indicator under two caps.
    static func cappedTwice(_ indicator: Located<String>, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "T5.capped_twice", ["indicator": indicator.value], at: indicator.span,
            notes: [Note("T5.capped_twice.first", at: first)])
    }
}
