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
    /// What it can add to the total, in parts that come out independently of each other.
    let parts: [Alternatives]

    static let unscored = CriterionScore()

    private init() {
        score = nil
        beforeGates = nil
        uncapped = nil
        achievable = nil
        range = nil
        canBeScored = false
        parts = []
    }

    init(_ compiled: CompiledCriterion, _ indicators: ArraySlice<ScoredIndicator>, gates: CriterionGates) {
        let combination = compiled.criterion.combination
        let limited: (Rational) -> Rational = { value in compiled.limit.map { min($0, value) } ?? value }
        let groups = compiled.groups(Array(indicators))
        let whole = combination.combine(indicators.compactMap(\.score))
        let underCaps = combination.combine(groups.compactMap(\.score))
        beforeGates = underCaps.map(limited)
        score = gates.isUnassessed ? nil : beforeGates.map(gates.limit.applied(toNow:))
        uncapped = whole == underCaps && score == beforeGates ? nil : whole
        achievable = combination.combine(groups.compactMap(\.achievable)).map(limited)
        let outcomes = CriterionScore.outcomes(of: groups, combination).map { outcome in
            Outcome(
                achievable: limited(outcome.achievable),
                scores: Interval(low: limited(outcome.scores.low), high: outcome.scores.high.map(limited)))
        }
        canBeScored = !outcomes.isEmpty
        range = gates.isNeverAssessed ? nil : outcomes.hull.map(gates.limit.applied)
        let parts = CriterionScore.parts(outcomes, groups, combination)
        // What limits a sum binds its parts together.
        self.parts = gates.limit.mayLower ? parts.merged.map { $0.map(gates.limit.applied) } : parts
    }

    /// The ways in which the indicators can come out together while at least one is assessed.
    ///
    /// Of a sum only the extremes are kept, since its indicators are parts of their own in the total; the lowest or the
    /// highest of several maxima is one of them, so that equal ones can be joined without loss.
    private static func outcomes(of groups: [ScoreGroup], _ combination: Combination) -> Alternatives {
        combination.outcomes(of: groups) { combination == .sum ? $0.extremes : $0.joined }
    }

    private static func parts(
        _ outcomes: Alternatives, _ groups: [ScoreGroup], _ combination: Combination
    ) -> [Alternatives] {
        guard groups.haveAlternatives else { return outcomes.isEmpty ? [] : [outcomes] }
        guard combination == .sum else { return [outcomes + (groups.areAllUnassessedSomehow ? [.nothing] : [])] }
        return groups.map(\.allOutcomes).filter { !$0.isEmpty }
    }
}

extension CompiledCriterion {
    /// The indicators that stand alone and those under the caps.
    fileprivate func groups(_ indicators: [ScoredIndicator]) -> [ScoreGroup] {
        guard !caps.isEmpty else { return indicators.map { ScoreGroup($0) } }
        let capped = Set(caps.flatMap(\.positions))
        let alone = indicators.indices.filter { !capped.contains($0) }.map { ScoreGroup(indicators[$0]) }
        return alone + caps.map { cap in ScoreGroup(cap.positions.map { indicators[$0] }, limit: cap.limit) }
    }
}
