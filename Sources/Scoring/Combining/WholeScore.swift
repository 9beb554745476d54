internal import ExactNumbers
internal import Methodology

/// What a whole scores by its parts: now, and as missing data allow, before any gate.
struct WholeScore: Sendable {
    /// The parts' scores combined, before any ladder; nil where none is assessed.
    let combined: Rational?
    /// What missing data allow to be combined while it has a score; nil where it never has, or nothing is looked up.
    let combinedRange: Interval?
    let score: Rational?
    /// The score without a limit.
    let unlimited: Rational?
    let achievable: Rational?
    /// How many indicators are assessed, where that matters.
    let assessed: Rational
    /// Whether it may come about that it has no score.
    let mayBeUnassessed: Bool
    /// The ways in which it can come out while it has a score.
    let outcomes: Alternatives
    /// What it can add to a total, in parts that come out independently of each other.
    let parts: [Alternatives]

    /// - Parameter ranges: whether to find out what missing data allow, too, which takes many ways where parts may leave.
    init(_ rule: CompiledWhole, _ parts: [PartScore], ranges: Bool) {
        let number = parts.map(\.assessed).reduce(.zero, +)
        combined = rule.combining.combined(parts.compactMap(\.score))
        let maxima = rule.combining.combined(parts.compactMap(\.achievable))
        let achievable = maxima.flatMap { rule.achievable($0, of: number) }
        unlimited = rule.unlimitedScore(of: parts)
        score = unlimited.map(rule.limited)
        self.achievable = achievable
        assessed = number
        guard ranges else {
            (mayBeUnassessed, combinedRange, outcomes, self.parts) = (false, nil, [], [])
            return
        }
        if rule.takesPartsInTurn {
            mayBeUnassessed = parts.areAllUnassessedSomehow
            combinedRange = nil
            outcomes = WholeScore.outcomes(of: parts, under: rule)
            self.parts = WholeScore.parts(outcomes, of: parts, rule, mayBeUnassessed: mayBeUnassessed)
        } else {
            let ways = JointWays(rule, parts).all
            let scored = ways.filter { $0.outcome != nil }.map(\.combined)
            combinedRange = rule.hasLadder ? scored.dropFirst().reduce(scored.first) { $0?.hull(with: $1) } : nil
            outcomes = ways.compactMap(\.outcome).joined
            mayBeUnassessed = parts.areAllUnassessedSomehow || ways.contains { $0.outcome == nil }
            self.parts = WholeScore.parts(outcomes, of: parts, rule, mayBeUnassessed: mayBeUnassessed)
        }
    }

    /// The ways in which the parts can come out together while at least one is assessed.
    ///
    /// Of a sum only the extremes are kept, since its parts are parts of their own in the total; the lowest or the
    /// highest of several maxima is one of them, so that equal ones can be joined without loss.
    private static func outcomes(of parts: [PartScore], under rule: CompiledWhole) -> Alternatives {
        rule.combining.way.outcomes(of: parts) { rule.keepsPartsApart ? $0.extremes : $0.joined }.map { outcome in
            Outcome(
                achievable: rule.limited(outcome.achievable), scores: rule.limited(outcome.scores),
                assessed: outcome.assessed)
        }
    }

    private static func parts(
        _ outcomes: Alternatives, of parts: [PartScore], _ rule: CompiledWhole, mayBeUnassessed: Bool
    ) -> [Alternatives] {
        if rule.keepsPartsApart, parts.haveAlternatives {
            return parts.map(\.allOutcomes).filter { !$0.isEmpty }
        }
        return outcomes.isEmpty ? [] : [outcomes + (mayBeUnassessed ? [.nothing] : [])]
    }
}
