internal import ExactNumbers

/// The total of all criteria: now, and as missing data allow.
struct TotalScore: Sendable {
    let score: Rational
    /// The sum of the criteria before gates on the total.
    let uncapped: Rational
    let achievable: Rational
    /// Whether any criterion is assessed now, or would be without a gate.
    let isAssessed: Bool
    /// Nil where nothing can ever be scored.
    let range: Interval?
    /// What criteria can add, in parts that come out independently of each other.
    private let parts: [Alternatives]
    private let limit: GateLimit<Rational>

    init(_ criteria: [CompiledCriterion], _ scores: [CriterionScore], limit: GateLimit<Rational>) {
        var score = Rational.zero
        var achievable = Rational.zero
        var parts: [Alternatives] = []
        let weighed = zip(criteria, scores).filter { $0.0.isWeighed }
        for (criterion, result) in weighed {
            score += (result.score ?? .zero) * criterion.factor
            achievable += (result.achievable ?? .zero) * criterion.factor
            parts += result.parts.map { part in part.map { $0.scaled(by: criterion.factor) } }
        }
        self.score = limit.applied(toNow: score)
        uncapped = score
        self.achievable = achievable
        self.parts = parts
        self.limit = limit
        isAssessed = weighed.contains { $0.1.beforeGates != nil }
        let canBeScored = weighed.contains { $0.1.canBeScored }
        range = canBeScored ? limit.applied(to: parts.compactMap(\.hull).reduce(Interval(.zero), +)) : nil
    }

    /// The shares of what is achievable, over all ways in which anything is.
    ///
    /// Under a gate on the total the greatest share is the lesser of the greatest without it and of its limit over the
    /// least that is achievable; the least share likewise.
    var shares: Interval? {
        guard let shares = ShareRange.of(parts) else { return nil }
        guard limit.mayLower, let high = shares.high else { return shares }
        let least = limit.low.flatMap { low in greatestAchievable.map { min(shares.low, low / $0) } }
        let greatest = limit.high.flatMap { limit in leastAchievable.map { min(high, limit / $0) } }
        return Interval(low: least ?? shares.low, high: greatest ?? high)
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
