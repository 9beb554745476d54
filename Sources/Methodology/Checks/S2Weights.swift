package import Documents
internal import ExactNumbers

// S2: weights that are not exactly 100 %, that mean nothing together, negative, missing or superfluous.

enum CriterionWeights {
    /// The weights of criteria or groups in the total.
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        let total = methodology.total
        let isOfGroups = total.parts == .groups
        let thing = isOfGroups ? Phrase("things.group") : Phrase("things.criterion")
        let unread = isOfGroups ? methodology.unread.groups : methodology.unread.criteria
        let ids = isOfGroups ? methodology.groups.map(\.id.value) : methodology.criteria.map(\.id.value)
        guard total.combination == .weightedSum else {
            if let span = total.weights.span { context.report(Diagnostic(.S2, "S2.superfluous", at: span)) }
            return
        }
        guard !total.isBroken else { return }
        WeightCheck(
            weights: total.weights, thing: thing, ids: ids,
            areIDsRead: !unread,
            place: total.span, context: context
        ).check()
    }
}

enum IndicatorWeights {
    /// The weights of indicators in their criterion; those beside a measure are told elsewhere.
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        let indicators = criterion.indicators.compactMap(criterion.ownID)
        guard !indicators.isEmpty || criterion.indicators.isEmpty, criterion.isScored else { return }
        let weights = criterion.combining.weights
        guard criterion.combination == .weightedSum else {
            if let span = weights.span { context.report(Diagnostic(.S2, "S2.superfluous_in_criterion", at: span)) }
            return
        }
        guard !weights.isBroken else { return }
        WeightCheck(
            weights: weights, thing: Phrase("things.indicator"), ids: indicators,
            areIDsRead: criterion.areIndicatorsRead, place: criterion.origin.firstKey, context: context
        ).check()
    }
}

/// Looks at the weights of things of one kind.
struct WeightCheck {
    let weights: Weights
    /// What is weighed.
    let thing: Phrase
    let ids: [String]
    let areIDsRead: Bool
    /// Where weights are missing.
    let place: SourceSpan
    let context: DecodingContext

    func check() {
        guard let span = weights.span else {
            context.report(.weightsMissing(at: place, ids: ids))
            return
        }
        for weight in weights.entries where weight.number.value < .zero { context.report(.negativeWeight(weight)) }
        // Ids that cannot be read or stand twice were told; whose weight is whose cannot be said then.
        let canCompare = areIDsRead && !ids.contains { $0.isEmpty } && Set(ids).count == ids.count
        if let other = weights.entries.first(where: { $0.isPercentage != weights.arePercentages }) {
            context.report(Diagnostic(.S2, "S2.mixed", at: other.number.span))
            if canCompare { _ = checkEach(leaving: .zero, at: span) }
            return
        }
        let rest = weights.arePercentages ? .one - weights.sum : .zero
        let isComplete = !canCompare || checkEach(leaving: rest, at: span)
        if isComplete { checkSum(at: span) }
    }

    private func checkSum(at span: SourceSpan) {
        if weights.arePercentages {
            if weights.sum != .one { context.report(.weightsDoNotSum(weights, at: span)) }
        } else if weights.sum.isZero {
            context.report(Diagnostic(.S2, "S2.sum_is_zero", at: span))
        }
    }

    /// Whether each thing has its weight, if only under a misspelt id; otherwise the sum says nothing yet.
    private func checkEach(leaving rest: Rational, at span: SourceSpan) -> Bool {
        var missing = ids.filter { id in !weights.entries.contains { $0.of.value == id } }
        var isComplete = true
        let known = Set(ids)
        for weight in weights.entries where !known.contains(weight.of.value) {
            let meant = meant(by: weight.of, among: missing.isEmpty ? ids : missing)
            context.report(
                Diagnostic(
                    .S2, "S2.unknown_part", ["thing": thing, "id": weight.of.value], at: weight.of.span,
                    help: meant.map(Phrase.write) ?? Phrase("S2.unknown_part.known", ["ids": ids])))
            let position = meant.flatMap { missing.firstIndex(of: $0) }
            if let position { missing.remove(at: position) } else { isComplete = false }
        }
        // What one missing weight must be follows from the others.
        let isTold = missing.count == 1 && isComplete && rest > .zero
        let share = isTold ? rest.asPercentage : weights.arePercentages ? "…%" : "…"
        for id in missing {
            context.report(
                Diagnostic(.S2, "S2.no_weight", ["thing": thing, "id": id, "share": share], at: span))
        }
        return isComplete && missing.isEmpty
    }

    private func meant(by id: Located<String>, among names: [String]) -> String? {
        context.diagnostics.wantsSuggestion(among: ids.count)
            ? EditDistance.suggestion(for: id.value, among: names) : nil
    }
}

extension Weights {
    /// Whether several weigh the same, so that the last digit of a percentage is all that is wrong with their sum.
    fileprivate var areEqual: Bool { entries.count > 1 && Set(entries.map(\.number.value)).count == 1 }

    /// The same as relative numbers, which need make no sum.
    fileprivate var asEqual: String {
        let written = entries.prefix(6).map { "\($0.of.value): 1" } + (entries.count > 6 ? ["…"] : [])
        return "{\(written.joined(separator: ", "))}"
    }

    /// Whether the first weight, and so all of them, is a percentage.
    fileprivate var arePercentages: Bool { entries.first?.isPercentage ?? true }
}

extension Diagnostic {
    fileprivate static func weightsMissing(at span: SourceSpan, ids: [String]) -> Diagnostic {
        let example = ids.prefix(6).map { "\($0): …%" } + (ids.count > 6 ? ["…"] : [])
        return Diagnostic(.S2, "S2.missing", ["example": "{\(example.joined(separator: ", "))}"], at: span)
    }

    fileprivate static func weightsDoNotSum(_ weights: Weights, at span: SourceSpan) -> Diagnostic {
        let sum = weights.sum
        let difference = (sum - .one).magnitude.asPercentage
        return Diagnostic(
            .S2, "S2.wrong_sum", ["sum": sum.asPercentage], at: span,
            help: weights.areEqual
                ? Phrase("S2.wrong_sum.equal", ["weights": weights.asEqual])
                : sum < .one
                    ? Phrase("S2.wrong_sum.add", ["difference": difference])
                    : Phrase("S2.wrong_sum.take_away", ["difference": difference]))
    }

    fileprivate static func negativeWeight(_ weight: Weight) -> Diagnostic {
        Diagnostic(.S2, "S2.negative", at: weight.number.span)
    }
}

extension DiagnosticPage {
    package static let s2 = DiagnosticPage(
        .S2, in: .methodology,
        wrong: "total: {combine: weighted_sum, weights: {a: 90%}}",
        right: "total: {combine: weighted_sum, weights: {a: 100%}}", related: [.S1])
}
