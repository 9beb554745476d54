internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// The indicators of a criterion that were assessed both before and after, where one side assessed others besides: what
/// the calendar or the record gives nothing to measure by is no performance.
struct SharedIndicators {
    private let pairs: [(before: IndicatorResult, after: IndicatorResult)]
    private let combine: Combination
    /// Whether more than the indicators' scores makes up the criterion's, so that a part of them says nothing of it.
    private let isBeyondIndicators: Bool

    /// Nil where both sides assessed the same.
    init?(_ before: CriterionResult, _ after: CriterionResult) {
        let (old, new) = (before.indicators.filter(\.isMeasurable), after.indicators.filter(\.isMeasurable))
        guard Set(old.map(\.id)) != Set(new.map(\.id)) else { return nil }
        pairs = old.compactMap { earlier in new.first { $0.id == earlier.id }.map { (earlier, $0) } }
        combine = before.combine
        isBeyondIndicators = [before, after].contains {
            !$0.bands.isEmpty || $0.isLowered || $0.plus != nil || $0.rounded != nil || $0.combine != before.combine
        }
    }

    /// What they changed of the share of what they can give; nothing where that cannot be told.
    var change: Rational {
        guard !isBeyondIndicators, let old = share(pairs.map(\.before)), let new = share(pairs.map(\.after)) else {
            return .zero
        }
        return new - old
    }

    private func share(_ indicators: [IndicatorResult]) -> Rational? {
        let scores = indicators.map { ($0.score ?? .zero, $0.maximum, $0.weight ?? .one) }
        switch combine {
        case .sum, .average: return scores.map(\.0).reduce(.zero, +).divided(by: scores.map(\.1).reduce(.zero, +))
        case .weightedSum:
            let weighted = scores.compactMap { score, maximum, weight in
                score.divided(by: maximum).map { ($0 * weight, weight) }
            }
            return weighted.map(\.0).reduce(.zero, +).divided(by: weighted.map(\.1).reduce(.zero, +))
        case .lowest: return scores.map(\.0).min()?.divided(by: scores.map(\.1).max() ?? .zero)
        case .highest: return scores.map(\.0).max()?.divided(by: scores.map(\.1).max() ?? .zero)
        }
    }
}

extension IndicatorResult {
    /// Whether it has a score that was not given for want of anything to divide by.
    fileprivate var isMeasurable: Bool {
        guard score != nil else { return false }
        guard case .ratio = measure, let below = parts.first(where: { $0.id == "over" }) else { return true }
        return !(below.measured?.number?.isZero ?? false)
    }
}

extension Rational {
    /// Nil where nothing can be divided.
    fileprivate func divided(by other: Rational) -> Rational? { other.isZero ? nil : self / other }
}
