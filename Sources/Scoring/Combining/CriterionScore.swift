internal import ExactNumbers
internal import Methodology

/// A criterion's score: now, and as missing data allow.
struct CriterionScore: Sendable {
    /// Nil where none of its indicators is assessed, or a gate leaves it unassessed.
    let score: Rational?
    /// The score under the caps but before any gate.
    let beforeGates: Rational?
    /// The score before caps and gates, where one of them lowered it; its own maximum is none of them.
    let uncapped: Rational?
    let achievable: Rational?
    /// The scores while something of it is assessed, 0 where a gate may leave it unassessed; nil where it never can be.
    let range: Interval?
    /// Whether something of it can be assessed, whatever gates do.
    let canBeScored: Bool
    /// Whether it may come about that it has no score, by what is not assessed or by a gate.
    let mayBeUnassessed: Bool
    /// How many of its indicators are assessed; 0 where it has no score before its gates.
    let assessed: Rational
    /// What its indicators combine to, where that is looked up in a ladder; the ladder, and how many are assessed.
    let lookedUp: LookedUp?
    /// What it can add to the total, in parts that come out independently of each other.
    let parts: [Alternatives]

    /// What is looked up in a criterion's ladder.
    struct LookedUp: Sendable {
        let combined: Rational?
        let range: Interval?
        /// Nil where the number of indicators assessed has none.
        let ladder: Ladder?
        let number: Int
    }

    static let unscored = CriterionScore()

    private init() {
        score = nil
        beforeGates = nil
        uncapped = nil
        achievable = nil
        range = nil
        canBeScored = false
        mayBeUnassessed = true
        assessed = .zero
        lookedUp = nil
        parts = []
    }

    init(
        _ compiled: CompiledCriterion, _ indicators: ArraySlice<ScoredIndicator>, gates: CriterionGates, ranges: Bool
    ) {
        let rule = compiled.whole
        let whole = WholeScore(rule, compiled.parts(Array(indicators)), ranges: ranges)
        let unlimited =
            compiled.caps.isEmpty
            ? whole.unlimited : rule.unlimitedScore(of: compiled.uncappedParts(Array(indicators)))
        beforeGates = whole.score
        score = gates.isUnassessed ? nil : whole.score.map(gates.limit.applied(toNow:))
        uncapped = unlimited == whole.unlimited && score == whole.score ? nil : unlimited
        achievable = whole.achievable
        canBeScored = !whole.outcomes.isEmpty
        mayBeUnassessed = whole.mayBeUnassessed || gates.mayBeUnassessed
        assessed = whole.score == nil ? .zero : whole.assessed
        range = gates.isNeverAssessed ? nil : whole.outcomes.hull.map(gates.limit.applied)
        lookedUp =
            rule.hasLadder
            ? LookedUp(
                combined: whole.score == nil ? nil : whole.combined, range: whole.combinedRange,
                ladder: rule.ladder(for: whole.assessed), number: whole.assessed.wholeValue ?? 0) : nil
        // What limits a sum binds its parts together.
        parts = gates.limit.mayLower ? whole.parts.merged.map { $0.map(gates.limit.applied) } : whole.parts
    }
}

extension CompiledCriterion {
    /// The indicators that stand alone and those under the caps; one of weight 0 is none.
    fileprivate func parts(_ indicators: [ScoredIndicator]) -> [PartScore] {
        guard !caps.isEmpty else { return uncappedParts(indicators) }
        let capped = Set(caps.flatMap(\.positions))
        let parts = indicators.map { PartScore($0, isCounted: whole.countsParts) }
        return parts.indices.filter { !capped.contains($0) }.map { parts[$0] }
            + caps.map { cap in PartScore(cap.positions.map { parts[$0] }, limit: cap.limit) }
    }

    fileprivate func uncappedParts(_ indicators: [ScoredIndicator]) -> [PartScore] {
        zip(indicators, factors).compactMap { indicator, factor in
            factor.map { PartScore(indicator, factor: $0, isCounted: whole.countsParts) }
        }
    }
}
