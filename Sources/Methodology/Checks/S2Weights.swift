internal import Diagnostics
internal import Documents
internal import ExactNumbers

// S2: weights that are not exactly 100 %, negative, missing or superfluous.

enum WeightSum {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        let total = methodology.total
        guard total.combination == .weightedSum else {
            if let span = total.weightsSpan { context.report(.superfluousWeights(at: span)) }
            return
        }
        guard !total.isBroken else { return }
        guard let span = total.weightsSpan else {
            context.report(.weightsMissing(at: total.span, criteria: methodology.criteria.map(\.id.value)))
            return
        }
        if !methodology.unread.criteria { checkEach(methodology, at: span, in: context) }
        let sum = total.weights.map(\.share.value).reduce(.zero, +)
        if sum != .one { context.report(.weightsDoNotSum(to: sum, at: span)) }
    }

    private static func checkEach(_ methodology: Methodology, at span: SourceSpan, in context: DecodingContext) {
        let criteria = methodology.criteria.map(\.id.value)
        let known = Set(criteria)
        for weight in methodology.total.weights {
            if !known.contains(weight.criterion.value) {
                let wantsSuggestion = context.diagnostics.wantsSuggestion(among: criteria.count)
                context.report(
                    .weightOfUnknown(weight.criterion, known: criteria, wantsSuggestion: wantsSuggestion))
            }
            if weight.share.value < .zero { context.report(.negativeWeight(weight)) }
        }
        let weighted = Set(methodology.total.weights.map(\.criterion.value))
        for criterion in criteria where !weighted.contains(criterion) {
            context.report(.weightMissing(of: criterion, at: span))
        }
    }
}

extension Diagnostic {
    fileprivate static func superfluousWeights(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .S2, "weights have no meaning where criteria are added", at: span,
            help: "remove `weights`, or write `combine: weighted_sum`")
    }

    fileprivate static func weightsMissing(at span: SourceSpan, criteria: [String]) -> Diagnostic {
        let example = criteria.prefix(6).map { "\($0): …%" }.joined(separator: ", ") + (criteria.count > 6 ? ", …" : "")
        return Diagnostic(
            .S2, "a weighted sum needs weights", at: span,
            help: "add `weights: {\(example)}`, which make 100% together")
    }

    fileprivate static func weightsDoNotSum(to sum: Rational, at span: SourceSpan) -> Diagnostic {
        let difference = (sum - .one).magnitude.asPercentage
        return Diagnostic(
            .S2, "the weights make \(sum.asPercentage), not 100%", at: span,
            help: sum < .one ? "add \(difference) in all" : "take away \(difference) in all")
    }

    fileprivate static func weightOfUnknown(
        _ id: Located<String>, known: [String], wantsSuggestion: Bool
    ) -> Diagnostic {
        let suggestion = wantsSuggestion ? EditDistance.suggestion(for: id.value, among: known) : nil
        return Diagnostic(
            .S2, "there is no criterion `\(id.value)` to weigh", at: id.span,
            help: suggestion.map { "write `\($0)`" } ?? "criteria: \(known.joined(separator: ", "))")
    }

    fileprivate static func weightMissing(of criterion: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .S2, "criterion `\(criterion)` has no weight", at: span, help: "add `\(criterion): …%`")
    }

    fileprivate static func negativeWeight(_ weight: Weight) -> Diagnostic {
        Diagnostic(.S2, "the weight is below zero", at: weight.share.span, help: "write 0% or more")
    }
}
