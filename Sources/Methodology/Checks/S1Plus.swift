internal import Documents
internal import ExactNumbers

// S1: what is added to the lowest score must not lead beyond the next one. T5: nothing is added.

enum PlusCheck {
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        guard let plus = criterion.combining.plus, !criterion.isBroken else { return }
        if plus.value.isZero {
            context.report(Diagnostic(.T5, "T5.plus_is_zero", at: plus.span))
        } else if criterion.indicators.contains(where: \.scoresItself) {
            context.report(Diagnostic(.S1, "S1.plus_beside_number", at: plus.span))
        } else if let least = criterion.leastDifferenceOfScores, plus.value > least {
            context.report(
                Diagnostic(.S1, "S1.plus_too_large", ["difference": least.shownAsDecimal], at: plus.span))
        }
    }
}

extension Criterion {
    /// The least difference between two scores that the indicators can give; nil where all are one.
    fileprivate var leastDifferenceOfScores: Rational? {
        let scores = Set(indicators.flatMap(\.scores)).sorted()
        return zip(scores.dropFirst(), scores).map { $0 - $1 }.min()
    }
}
