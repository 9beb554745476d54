internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    func ratio(
        _ of: CompiledMeasure, _ over: CompiledMeasure, _ treatment: ZeroDenominator
    ) -> Measurement {
        let above = measure(of)
        let below = measure(over)
        guard let aboveRange = above.range, let belowRange = below.range, let value = above.value,
            let divisor = below.value
        else { return Measurement(value: nil, range: nil) }
        let quotient = divisor.isZero ? (treatment == .zero ? Rational.zero : nil) : value / divisor
        let mayBeZero = belowRange.low.isZero
        let positive = positiveQuotients(aboveRange, belowRange, least: mayBeZero ? leastPositive(over) : nil)
        switch treatment {
        case .zero:
            let zero = mayBeZero ? Interval(.zero) : nil
            return Measurement(value: quotient, range: positive.map { zero?.hull(with: $0) ?? $0 } ?? zero)
        case .notAssessed:
            return Measurement(value: quotient, range: positive, mayBeUnassessed: mayBeZero)
        }
    }

    /// The quotients while the denominator is positive; nil where it never is.
    private func positiveQuotients(_ above: Interval, _ below: Interval, least: Rational?) -> Interval? {
        if let high = below.high, high.isZero { return nil }
        let low = below.high.map { above.low / $0 } ?? .zero
        if let high = above.high, high.isZero { return Interval(low: low, high: .zero) }
        let divisor = below.low.isZero ? least : below.low
        guard let high = above.high, let divisor else { return Interval(low: low, high: nil) }
        return Interval(low: low, high: high / divisor)
    }

    /// The least positive value that a denominator which may be zero can take; nil where there is none.
    private func leastPositive(_ measure: CompiledMeasure) -> Rational? {
        switch measure {
        case .countDistinct(let tally, let distinct, _):
            let rows = rows(tally.place, lacking: distinct.column)
            guard rows.lackingCount == 0 else { return .one }
            let values = values(distinct, of: tally.place)
            return rows.undecided.rows.map { Rational(values.count(row: $0)) }.filter { !$0.isZero }.min()
        case .sum(let tally, let column, let field, _):
            let rows = rows(tally.place, lacking: column)
            // A missing amount may be as small as you like; a missing whole number is 1 at least.
            if rows.lackingCount > 0 { return field.type.isAmount ? nil : .one }
            let amounts = Addends(self.column(column, of: tally.place))
            return rows.undecided.rows.map { amounts[$0] }.filter { !$0.isZero }.min()
        default: return .one
        }
    }
}

extension FieldType {
    fileprivate var isAmount: Bool {
        if case .amount = self { return true }
        return false
    }
}
