internal import ExactNumbers
internal import Methodology

/// Indicators that score together: one by itself, or those under one cap.
struct ScoreGroup: Sendable {
    /// Nil where nothing of it is assessed.
    let score: Rational?
    let achievable: Rational?
    /// The ways in which it can come out while something of it is assessed.
    let outcomes: Alternatives
    let mayBeUnassessed: Bool

    init(_ indicator: ScoredIndicator) {
        score = indicator.score
        achievable = indicator.score.map { _ in indicator.maximum }
        outcomes = indicator.range.map { [Outcome(achievable: indicator.maximum, scores: $0)] } ?? []
        mayBeUnassessed = indicator.mayBeUnassessed
    }

    /// Indicators whose sum is cut off at a limit; those that are not assessed count nothing towards it.
    init(_ indicators: [ScoredIndicator], limit: Rational) {
        let groups = indicators.map { ScoreGroup($0) }
        score = Combination.sum.combine(groups.compactMap(\.score)).map { min($0, limit) }
        achievable = Combination.sum.combine(groups.compactMap(\.achievable)).map { min($0, limit) }
        outcomes = Combination.sum.outcomes(of: groups) { outcomes in
            outcomes.map { $0.limited(to: limit) }.joined.bounded
        }
        mayBeUnassessed = groups.areAllUnassessedSomehow
    }

    /// All outcomes, that in which nothing is assessed among them.
    var allOutcomes: Alternatives { mayBeUnassessed && !outcomes.isEmpty ? outcomes + [.nothing] : outcomes }
}

extension [ScoreGroup] {
    /// Whether it may come about that nothing at all is assessed.
    var areAllUnassessedSomehow: Bool { allSatisfy { $0.outcomes.isEmpty || $0.mayBeUnassessed } }

    /// Whether what is achievable depends on missing data.
    var haveAlternatives: Bool { contains { $0.mayBeUnassessed || $0.outcomes.count > 1 } }
}

extension Combination {
    /// The ways in which groups can come out together while something is assessed; `reduced` keeps them few.
    func outcomes(of groups: [ScoreGroup], reduced: (Alternatives) -> Alternatives) -> Alternatives {
        var assessed: Alternatives = []
        var nothingYet = true
        for group in groups where !group.outcomes.isEmpty {
            var next = group.mayBeUnassessed ? assessed : []
            for own in group.outcomes { next += assessed.map { combine($0, own) } }
            if nothingYet { next += group.outcomes }
            nothingYet = nothingYet && group.mayBeUnassessed
            assessed = reduced(next)
        }
        return assessed
    }

    /// Lows with lows and highs with highs.
    func combine(_ left: Outcome, _ right: Outcome) -> Outcome {
        let high = left.scores.high.flatMap { high in right.scores.high.map { combine(high, $0) } }
        return Outcome(
            achievable: combine(left.achievable, right.achievable),
            scores: Interval(low: combine(left.scores.low, right.scores.low), high: high))
    }

    private func combine(_ left: Rational, _ right: Rational) -> Rational {
        switch self {
        case .sum: left + right
        case .lowest: min(left, right)
        case .highest: max(left, right)
        }
    }
}
