internal import Diagnostics
internal import Documents

// Y3 and its neighbours: keys of gates and caps that are missing or do not go together.

extension Diagnostic {
    /// T3: a word that is no consequence; one that is written as a key is told so.
    static func unknownConsequence(_ word: Located<String>) -> Diagnostic {
        let keys = GateTable.Consequence.keys.map(\.name)
        let names = [GateTable.Consequence.needsReview] + keys
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        guard let meant = EditDistance.suggestion(for: word.value, among: names) else {
            return Diagnostic(
                .T3, "`\(word.value)` is nothing that a gate does", at: word.span, help: "one of: \(list)")
        }
        let form = keys.contains(meant) ? "{\(meant): …}" : meant
        return Diagnostic(
            .T3, "`\(word.value)` is nothing that a gate does by itself", at: word.span,
            help: "write `\(form)` (one of: \(list))")
    }

    static func consequenceIsMissing(at span: SourceSpan) -> Diagnostic {
        let names = GateTable.Consequence.keys.map { "`\($0.name)`" }.joined(separator: ", ")
        return Diagnostic(
            .Y3, "the gate does not say what follows where it is not met", at: span,
            help: "add one of \(names), or write `otherwise: needs_review`")
    }

    static func findingInGate(_ kind: Located<String>) -> Diagnostic {
        Diagnostic(
            .T4, "`\(kind.value)` cannot stand here", at: kind.span,
            help: "a gate compares a number: a `count`, a `count_distinct`, a `sum`, a `ratio` or a `checklist`")
    }

    static func untranscribedGate(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T3, "a gate cannot be untranscribed; only a whole criterion can", at: span,
            help: "write `transcribed`, `inferred` or `illustrative`")
    }

    /// Caps limit what is added.
    static func capsWithoutSum(_ key: Located<String>, combination: Combination) -> Diagnostic {
        Diagnostic(
            .Y3, "`caps` does not go with `combine: \(combination.rawValue)`", at: key.span,
            help: "remove `caps`, or write `combine: sum`",
            why: "a cap limits what indicators score together, and these are not added")
    }

    /// T5: an indicator under two caps.
    static func cappedTwice(_ indicator: Located<String>, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "indicator `\(indicator.value)` stands in two caps", at: indicator.span, label: "again here",
            notes: [Note("first here", at: first)],
            help: "remove one of the two; an indicator stands in one cap at the most")
    }
}
