internal import Diagnostics
internal import ExactNumbers
internal import Methodology

/// The total of all criteria: now, and as missing data allow.
struct TotalScore: Sendable {
    let score: Rational
    let achievable: Rational
    /// Whether any criterion is assessed now.
    let isAssessed: Bool
    /// Nil where nothing can ever be scored.
    let range: Interval?
    /// What criteria can add, in parts that come out independently of each other.
    private let parts: [Alternatives]

    init(_ criteria: [CompiledCriterion], _ scores: [CriterionScore], of methodology: Methodology) {
        var score = Rational.zero
        var achievable = Rational.zero
        var parts: [Alternatives] = []
        for (criterion, result) in zip(criteria, scores) {
            let factor = TotalScore.factor(of: criterion, in: methodology)
            score += (result.score ?? .zero) * factor
            achievable += (result.achievable ?? .zero) * factor
            parts += result.parts.map { part in part.map { $0.scaled(by: factor) } }
        }
        self.score = score
        self.achievable = achievable
        self.parts = parts
        isAssessed = scores.contains { $0.score != nil }
        let canBeScored = scores.contains { $0.range != nil }
        range = canBeScored ? parts.compactMap(\.hull).reduce(Interval(.zero), +) : nil
    }

    /// The shares of what is achievable, over all ways in which anything is.
    var shares: Interval? { ShareRange.of(parts) }

    /// What a point of a criterion adds to the total: 1, or in a weighted sum maximum × weight / its maximum.
    private static func factor(of criterion: CompiledCriterion, in methodology: Methodology) -> Rational {
        guard methodology.total.combination == .weightedSum else { return .one }
        guard let maximum = criterion.criterion.maximum?.value, !maximum.isZero else { return .zero }
        return methodology.maximum.value * (criterion.weight ?? .zero) / maximum
    }
}
