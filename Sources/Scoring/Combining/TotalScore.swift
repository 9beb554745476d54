internal import ExactNumbers

/// The total of all criteria or groups: now, and as missing data allow.
struct TotalScore: Sendable {
    let score: Rational
    /// The sum before gates on the total.
    let uncapped: Rational
    let achievable: Rational
    /// Whether any criterion is assessed now, or would be without a gate.
    let isAssessed: Bool
    /// Nil where nothing can ever be scored.
    let range: Interval?
    /// What criteria or groups can add, in parts that come out independently of each other.
    private let parts: [Alternatives]
    private let limit: GateLimit<Rational>

    /// What one criterion or group brings into the total.
    struct Part {
        let score: Rational?
        let achievable: Rational?
        let alternatives: [Alternatives]
        let isAssessed: Bool
        let canBeScored: Bool
        /// What one of its points adds.
        let factor: Rational
    }

    init(of wholes: [Part], limit: GateLimit<Rational>) {
        var score = Rational.zero
        var achievable = Rational.zero
        var parts: [Alternatives] = []
        for whole in wholes {
            score += (whole.score ?? .zero) * whole.factor
            achievable += (whole.achievable ?? .zero) * whole.factor
            parts += whole.alternatives.map { part in part.map { $0.scaled(by: whole.factor) } }
        }
        self.score = limit.applied(toNow: score)
        uncapped = score
        self.achievable = achievable
        self.parts = parts
        self.limit = limit
        isAssessed = wholes.contains(where: \.isAssessed)
        let canBeScored = wholes.contains(where: \.canBeScored)
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

extension TotalScore.Part {
    /// A criterion that is weighed.
    init(_ score: CriterionScore, factor: Rational) {
        self.init(
            score: score.score, achievable: score.achievable, alternatives: score.parts,
            isAssessed: score.beforeGates != nil, canBeScored: score.canBeScored, factor: factor)
    }

    /// A group that is weighed.
    init(_ score: GroupScore, factor: Rational) {
        self.init(
            score: score.score, achievable: score.achievable, alternatives: score.parts,
            isAssessed: score.isAssessed, canBeScored: score.canBeScored, factor: factor)
    }
}
