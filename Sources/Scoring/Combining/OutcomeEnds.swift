internal import ExactNumbers

/// The least and the greatest of what several outcomes score, and of what is achievable in them.
struct OutcomeEnds {
    let low: Rational
    let high: Rational
    let least: Rational
    let greatest: Rational
    /// The most indicators that are assessed.
    let assessed: Rational

    /// A few outcomes between whose shares those of all the others lie: no outcome scores more than is achievable in
    /// it, nor more than the best of all.
    var between: Alternatives {
        [
            Outcome(achievable: greatest, scores: Interval(low), assessed: assessed),
            Outcome(
                achievable: least, scores: Interval(low: low, high: Swift.min(high, least)), assessed: assessed),
            Outcome(
                achievable: Swift.max(high, least), scores: Interval(low: low, high: high), assessed: assessed),
        ]
    }
}

extension Alternatives {
    /// Nil where there is no outcome.
    var ends: OutcomeEnds? {
        guard let hull, let least = map(\.achievable).min(), let greatest = map(\.achievable).max() else { return nil }
        return OutcomeEnds(
            low: hull.low, high: hull.high ?? greatest, least: least, greatest: greatest,
            assessed: map(\.assessed).max() ?? .zero)
    }
}
