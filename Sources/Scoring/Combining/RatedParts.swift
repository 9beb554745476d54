internal import ExactNumbers
internal import Methodology

/// The independent parts of what is rated: the points and shares that they can give together.
struct RatedParts: Sendable {
    let parts: [Alternatives]
    /// What all of it counts where everything is assessed.
    let assessable: Rational
    /// To what the sum of the parts is rounded; nil where it is exact.
    let rounding: Rounding?
    /// What gates leave of the sum.
    let limit: GateLimit<Rational>

    /// All ways in which the parts come out together, rounded; nil where there are too many.
    private var joint: Alternatives? {
        JointOutcomesOfParts.of(parts).map { outcomes in
            rounding.map { rounding in outcomes.map { $0.rounded(by: rounding) } } ?? outcomes
        }
    }

    /// The points under gates.
    var points: Interval {
        let sum = parts.compactMap(\.hull).reduce(Interval(.zero), +)
        guard let rounding else { return limit.applied(to: sum) }
        if let hull = joint?.filter(\.isAssessed).hull { return limit.applied(to: hull) }
        let rounded = rounding.rounded(sum)
        return limit.applied(to: Interval(low: min(rounded.low, sum.low), high: rounded.high))
    }

    /// The shares of what is achievable, over all ways in which anything is; nil where nothing ever is.
    var shares: Interval? {
        if rounding != nil || limit.mayLower, let joint { return shares(of: joint) }
        return ShareRange.of(parts).map {
            limited($0, greatest: greatestAchievable, least: leastAchievable)
        }
    }

    /// The points or shares of the ways in which enough is assessed, and whether there are others.
    func rated(from least: Rational, _ basis: Rating.Basis) -> Rated.Possible {
        guard let joint else {
            let mayBeLess = parts.map { $0.map(\.assessed).min() ?? .zero }.reduce(.zero, +) < least * assessable
            return Rated.Possible(range: basis == .total ? points : shares, mayBeUnrated: mayBeLess)
        }
        let rated = joint.filter { $0.assessed >= least * assessable }
        let range = basis == .total ? rated.hull.map(limit.applied) : shares(of: rated)
        return Rated.Possible(range: range, mayBeUnrated: rated.count < joint.count)
    }
}

// Shares of what is achievable.

extension RatedParts {
    private func shares(of outcomes: Alternatives) -> Interval? {
        let outcomes = outcomes.map { limit.applied(to: $0) }.filter { !$0.achievable.isZero }
        guard let low = outcomes.map({ $0.scores.low / $0.achievable }).min(),
            let high = outcomes.map({ $0.greatest / $0.achievable }).max()
        else { return nil }
        return Interval(low: low, high: high)
    }

    /// Where there are too many ways: under a gate on the total the greatest share is the lesser of the greatest without it
    /// and of its limit over the least that is achievable; the least share likewise.
    private func limited(_ shares: Interval, greatest: Rational?, least: Rational?) -> Interval {
        guard limit.mayLower, let high = shares.high else { return shares }
        let lowest = limit.low.flatMap { low in greatest.map { min(shares.low, low / $0) } }
        let highest = limit.high.flatMap { limit in least.map { min(high, limit / $0) } }
        return Interval(low: lowest ?? shares.low, high: highest ?? high)
    }

    /// The most that can be achievable; nil where nothing is.
    private var greatestAchievable: Rational? {
        let sum = parts.compactMap { $0.map(\.achievable).max() }.reduce(.zero, +)
        return sum.isZero ? nil : sum
    }

    /// The least that can be achievable while something is; nil where nothing is.
    private var leastAchievable: Rational? {
        let sum = parts.compactMap { $0.map(\.achievable).min() }.reduce(.zero, +)
        return sum.isZero ? parts.flatMap { $0.map(\.achievable) }.filter { !$0.isZero }.min() : sum
    }
}
