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
        var sums = TotalSums()
        var parts: [Alternatives] = []
        for whole in wholes {
            sums.add(whole)
            parts += whole.alternatives.map { part in part.map { $0.scaled(by: whole.factor).counting(whole.share) } }
        }
        self.init(
            sums, rounding: rounding, limit: limit,
            RatedParts(parts: parts, assessable: sums.assessable, rounding: rounding, limit: limit),
            canBeScored: wholes.contains(where: \.canBeScored))
    }

    /// - Parameter parts: what the parts of the sums can add.
    init(
        _ sums: TotalSums, rounding: Rounding?, limit: GateLimit<Rational>, _ parts: RatedParts, canBeScored: Bool
    ) {
        combined = sums.score
        let rounded = rounding?.rounded(sums.score, achieving: sums.achievable) ?? sums.score
        score = limit.applied(toNow: rounded)
        uncapped = rounded
        achievable = sums.achievable
        assessed = sums.assessable.isZero ? .zero : sums.assessed / sums.assessable
        self.parts = parts
        isAssessed = sums.numberAssessed > 0
        range = canBeScored ? parts.points : nil
    }
}

/// What criteria or groups come to together, of which one can give way to another.
struct TotalSums: Sendable {
    private(set) var score = Rational.zero
    private(set) var achievable = Rational.zero
    private(set) var assessed = Rational.zero
    private(set) var assessable = Rational.zero
    private(set) var numberAssessed = 0

    mutating func add(_ part: TotalScore.Part) {
        score += (part.score ?? .zero) * part.factor
        achievable += (part.achievable ?? .zero) * part.factor
        assessed += part.assessed * part.share
        assessable += part.assessable * part.share
        if part.isAssessed { numberAssessed += 1 }
    }

    /// The sums with another part in the place of one that was added.
    func exchanging(_ old: TotalScore.Part, for new: TotalScore.Part) -> TotalSums {
        var sums = self
        sums.add(new)
        sums.score -= (old.score ?? .zero) * old.factor
        sums.achievable -= (old.achievable ?? .zero) * old.factor
        sums.assessed -= old.assessed * old.share
        sums.assessable -= old.assessable * old.share
        if old.isAssessed { sums.numberAssessed -= 1 }
        return sums
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
