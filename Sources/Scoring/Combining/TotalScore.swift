internal import ExactNumbers
internal import Methodology

/// The total of all criteria or groups: now, and as missing data allow.
struct TotalScore: Sendable {
    let score: Rational
    /// What the parts add up to, before any rounding.
    let combined: Rational
    /// The sum before gates on the total.
    let uncapped: Rational
    let achievable: Rational
    /// The share of the methodology that is assessed.
    let assessed: Rational
    /// Whether any criterion is assessed now, or would be without a gate.
    let isAssessed: Bool
    /// Nil where nothing can ever be scored.
    let range: Interval?
    /// What criteria or groups can add, in parts that come out independently of each other.
    let parts: RatedParts

    /// What one criterion or group brings into the total.
    struct Part {
        let score: Rational?
        let achievable: Rational?
        let alternatives: [Alternatives]
        /// How much of it is assessed, and how much there is, as its alternatives count it.
        let assessed: Rational
        let assessable: Rational
        let isAssessed: Bool
        let canBeScored: Bool
        /// What one of its points adds.
        let factor: Rational
        /// What the whole counts of what is assessed of it.
        let share: Rational
    }

    init(of wholes: [Part], rounding: Rounding?, limit: GateLimit<Rational>) {
        var score = Rational.zero
        var achievable = Rational.zero
        var parts: [Alternatives] = []
        for whole in wholes {
            score += (whole.score ?? .zero) * whole.factor
            achievable += (whole.achievable ?? .zero) * whole.factor
            parts += whole.alternatives.map { part in part.map { $0.scaled(by: whole.factor).counting(whole.share) } }
        }
        combined = score
        if let rounding { score = rounding.rounded(score, achieving: achievable) }
        self.score = limit.applied(toNow: score)
        uncapped = score
        self.achievable = achievable
        let assessable = wholes.map { $0.assessable * $0.share }.reduce(.zero, +)
        let assessed = wholes.map { $0.assessed * $0.share }.reduce(.zero, +)
        self.assessed = assessable.isZero ? .zero : assessed / assessable
        self.parts = RatedParts(parts: parts, assessable: assessable, rounding: rounding, limit: limit)
        isAssessed = wholes.contains(where: \.isAssessed)
        range = wholes.contains(where: \.canBeScored) ? self.parts.points : nil
    }
}

extension TotalScore.Part {
    /// A criterion that is weighed.
    init(_ score: CriterionScore, of criterion: CompiledCriterion) {
        self.init(
            score: score.score, achievable: score.achievable, alternatives: score.parts, assessed: score.assessed,
            assessable: criterion.countedIndicators, isAssessed: score.beforeGates != nil,
            canBeScored: score.canBeScored, factor: criterion.factor, share: criterion.shareOfIndicator)
    }

    /// A group that is weighed.
    init(_ score: GroupScore, of group: CompiledGroup, factor: Rational) {
        self.init(
            score: score.score, achievable: score.achievable, alternatives: score.parts, assessed: score.assessed,
            assessable: group.assessable, isAssessed: score.isAssessed, canBeScored: score.canBeScored,
            factor: factor, share: group.shareInTotal)
    }
}
