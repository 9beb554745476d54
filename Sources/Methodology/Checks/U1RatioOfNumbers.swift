internal import Documents

// U1: a ratio of two sums of whole numbers that count different things.

enum RatioOfNumbers {
    /// The field whose numbers are a part of another's, by the other.
    private static let parts = ["participants": "women"]

    static func check(_ of: Measure, over: Measure, at span: SourceSpan, in context: DecodingContext) {
        guard let above = of.addedNumbers, let below = over.addedNumbers, above != below,
            above.names.dropLast() != below.names.dropLast() || parts[below.names.last ?? ""] != above.names.last
        else { return }
        context.report(
            Diagnostic(
                .U1, "U1.ratio_of_fields", ["of": above.description, "over": below.description], at: span))
    }
}

extension Measure {
    /// The field whose whole numbers are reckoned with; nil of any other measure.
    fileprivate var addedNumbers: FieldPath? {
        if case .previous(let measure) = self { return measure.addedNumbers }
        guard case .statistic(let measure) = self, case .amounts = measure.rule.statistic.reckoning,
            scale == .wholeNumber
        else { return nil }
        return measure.field?.path
    }
}
