package import Documents
internal import ExactNumbers

// S2: weights that are not exactly 100 %, negative, missing or superfluous.

enum WeightSum {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        let total = methodology.total
        guard total.combination == .weightedSum else {
            if let span = total.weightsSpan { context.report(Diagnostic(.S2, "S2.superfluous", at: span)) }
            return
        }
        guard !total.isBroken else { return }
        guard let span = total.weightsSpan else {
            context.report(.weightsMissing(at: total.span, criteria: methodology.criteria.map(\.id.value)))
            return
        }
        for weight in total.weights where weight.share.value < .zero { context.report(.negativeWeight(weight)) }
        let sum = total.weights.map(\.share.value).reduce(.zero, +)
        let criteria = methodology.criteria.map(\.id.value)
        // Ids that cannot be read or stand twice were told; whose weight is whose cannot be said then.
        let canCompare =
            !methodology.unread.criteria && !criteria.contains { $0.isEmpty } && Set(criteria).count == criteria.count
        let isComplete = !canCompare || checkEach(methodology, criteria, leaving: .one - sum, at: span, in: context)
        if isComplete, sum != .one { context.report(.weightsDoNotSum(to: sum, at: span)) }
    }

    /// Whether each criterion has its weight, if only under a misspelt id; otherwise the sum says nothing yet.
    private static func checkEach(
        _ methodology: Methodology, _ criteria: [String], leaving rest: Rational, at span: SourceSpan,
        in context: DecodingContext
    ) -> Bool {
        let known = Set(criteria)
        var missing = criteria.filter { id in !methodology.total.weights.contains { $0.criterion.value == id } }
        var isComplete = true
        for weight in methodology.total.weights where !known.contains(weight.criterion.value) {
            let wantsSuggestion = context.diagnostics.wantsSuggestion(among: criteria.count)
            let names = missing.isEmpty ? criteria : missing
            let meant = wantsSuggestion ? EditDistance.suggestion(for: weight.criterion.value, among: names) : nil
            context.report(
                Diagnostic(
                    .S2, "S2.unknown_criterion", ["id": weight.criterion.value], at: weight.criterion.span,
                    help: meant.map(Phrase.write) ?? Phrase("S2.unknown_criterion.criteria", ["criteria": criteria])))
            let position = meant.flatMap { missing.firstIndex(of: $0) }
            if let position { missing.remove(at: position) } else { isComplete = false }
        }
        // What one missing weight must be follows from the others.
        let share = missing.count == 1 && isComplete && rest > .zero ? rest.asPercentage : "…%"
        for criterion in missing {
            context.report(Diagnostic(.S2, "S2.no_weight", ["criterion": criterion, "share": share], at: span))
        }
        return isComplete && missing.isEmpty
    }
}

extension Diagnostic {
    fileprivate static func weightsMissing(at span: SourceSpan, criteria: [String]) -> Diagnostic {
        let example = criteria.prefix(6).map { "\($0): …%" } + (criteria.count > 6 ? ["…"] : [])
        return Diagnostic(.S2, "S2.missing", ["example": "{\(example.joined(separator: ", "))}"], at: span)
    }

    fileprivate static func weightsDoNotSum(to sum: Rational, at span: SourceSpan) -> Diagnostic {
        let difference = (sum - .one).magnitude.asPercentage
        return Diagnostic(
            .S2, "S2.wrong_sum", ["sum": sum.asPercentage], at: span,
            help: sum < .one
                ? Phrase("S2.wrong_sum.add", ["difference": difference])
                : Phrase("S2.wrong_sum.take_away", ["difference": difference]))
    }

    fileprivate static func negativeWeight(_ weight: Weight) -> Diagnostic {
        Diagnostic(.S2, "S2.negative", at: weight.share.span)
    }
}

extension DiagnosticPage {
    package static let s2 = DiagnosticPage(
        .S2, in: .methodology,
        wrong: "total: {combine: weighted_sum, weights: {a: 90%}}",
        right: "total: {combine: weighted_sum, weights: {a: 100%}}", related: [.S1])
}
