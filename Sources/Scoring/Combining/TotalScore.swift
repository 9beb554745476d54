internal import Diagnostics
internal import ExactNumbers
internal import Methodology

/// The total of all criteria: now, and as missing data allow.
struct TotalScore: Sendable {
    let score: Rational
    let achievable: Rational
    /// Whether any criterion is assessed now.
    let isAssessed: Bool
    let outcomes: Outcomes
    /// Nil where nothing can ever be scored.
    let range: Interval?

    init(_ criteria: [CompiledCriterion], _ scores: [CriterionScore], of methodology: Methodology) {
        var score = Rational.zero
        var achievable = Rational.zero
        var outcomes = Outcomes.nothing
        for (criterion, result) in zip(criteria, scores) {
            let factor = TotalScore.factor(of: criterion, in: methodology)
            score += (result.score ?? .zero) * factor
            achievable += (result.achievable ?? .zero) * factor
            var scaled = result.outcomes.map { achievable, scores in
                (achievable * factor, Interval(low: scores.low * factor, high: scores.high.map { $0 * factor }))
            }
            if result.mayBeUnassessed { scaled = scaled.union(.nothing) }
            outcomes = outcomes.adding(scaled)
        }
        self.score = score
        self.achievable = achievable
        self.outcomes = outcomes
        isAssessed = scores.contains { $0.score != nil }
        range = scores.allSatisfy(\.outcomes.isEmpty) ? nil : outcomes.hull
    }

    /// What a point of a criterion adds to the total: 1, or in a weighted sum maximum × weight / its maximum.
    private static func factor(of criterion: CompiledCriterion, in methodology: Methodology) -> Rational {
        guard methodology.total.combination == .weightedSum else { return .one }
        guard let maximum = criterion.criterion.maximum?.value, !maximum.isZero else { return .zero }
        return methodology.maximum.value * (criterion.weight ?? .zero) / maximum
    }
}
