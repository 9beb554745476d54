internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    func ratio(_ ratio: CompiledRatio) -> Measurement {
        if case .partiesServed = ratio.over { return shareOfServed(ratio.of) }
        let above = measure(ratio.of)
        let below = measure(ratio.over)
        let joint: JointOutcomes? =
            if case .ofItems(let tally, let besides) = ratio.part {
                jointOutcomes(below: tally, besides: besides)
            } else {
                nil
            }
        let mayLackDivisor =
            joint?.areAllAvoidable ?? (below.mayBeUnassessed || below.range.map(\.low.isZero) ?? true)
        let zero = ratio.treatment == .zero && mayLackDivisor ? Interval(.zero) : nil
        let divisor = below.value.flatMap { $0.isZero ? nil : $0 }
        let value =
            divisor.map { divisor in above.value.map { $0 / divisor } } ?? (ratio.treatment == .zero ? .zero : nil)
        let positive = joint.map(\.shares) ?? quotients(above, below, of: ratio)
        return Measurement(
            value: value, range: positive.map { zero?.hull(with: $0) ?? $0 } ?? zero,
            mayBeUnassessed: above.mayBeUnassessed || ratio.treatment == .notAssessed && mayLackDivisor)
    }

    /// The quotients of what stands above the line by what stands below it, each taken as independent of the other.
    private func quotients(_ above: Measurement, _ below: Measurement, of ratio: CompiledRatio) -> Interval? {
        guard let upper = above.range, let lower = below.range,
            let quotients = positiveQuotients(
                upper, lower, least: lower.low.isZero ? leastPositive(ratio.over) : nil)
        else { return nil }
        guard case .bounded = ratio.part else { return quotients }
        return Interval(low: quotients.low, high: min(quotients.high ?? .one, .one))
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
    func leastPositive(_ measure: CompiledMeasure) -> Rational? {
        if case .previous(let position, _) = measure { return record.previous[position].leastPositive }
        guard case .statistic(let items) = measure else { return .one }
        let place = items.tally.place
        switch items.way {
        case .count(.items): return .one
        case .count(.values(let distinct, _)):
            let rows = rows(place, lacking: distinct.column, isAdded: false)
            guard distinct.eachAtLeast == nil, rows.lackingCount == 0, distinct.among == .any || record.served != nil
            else { return .one }
            let values = values(distinct, of: place)
            return rows.undecided.rows.map { Rational(values.count(row: $0)) }.filter { !$0.isZero }.min()
        case .amounts(let column, let reckoning):
            guard let field = items.measure.field else { return nil }
            return reckoning.leastPositive(of: separateAmounts(place, column).map(\.amount), in: field)
        }
    }
}
