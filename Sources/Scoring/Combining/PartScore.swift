internal import ExactNumbers
internal import Methodology

/// What a part adds to its whole: an indicator by itself, those under one cap, or a criterion in its group.
struct PartScore: Sendable {
    /// Nil where nothing of it is assessed.
    let score: Rational?
    let achievable: Rational?
    /// How many indicators are assessed, where that matters.
    let assessed: Rational
    /// The ways in which it can come out while something of it is assessed.
    let outcomes: Alternatives
    let mayBeUnassessed: Bool

    init(score: Rational?, achievable: Rational?, outcomes: Alternatives, mayBeUnassessed: Bool) {
        self.score = score
        self.achievable = achievable
        assessed = .zero
        self.outcomes = outcomes
        self.mayBeUnassessed = mayBeUnassessed
    }

    /// - Parameter factor: what a point of the indicator adds.
    init(_ indicator: ScoredIndicator, factor: Rational = .one, isCounted: Bool) {
        let maximum = indicator.maximum * factor
        let number: Rational = isCounted ? .one : .zero
        score = indicator.score.map { $0 * factor }
        achievable = indicator.score.map { _ in maximum }
        assessed = indicator.score == nil ? .zero : number
        outcomes =
            indicator.range.map { range in
                let scores = Interval(low: range.low * factor, high: range.high.map { $0 * factor })
                return [Outcome(achievable: maximum, scores: scores, assessed: number)]
            } ?? []
        mayBeUnassessed = indicator.mayBeUnassessed
    }

    /// Parts whose sum is cut off at a limit; those that are not assessed count nothing towards it.
    init(_ parts: [PartScore], limit: Rational) {
        score = Combination.sum.combine(parts.compactMap(\.score)).map { min($0, limit) }
        achievable = Combination.sum.combine(parts.compactMap(\.achievable)).map { min($0, limit) }
        assessed = parts.map(\.assessed).reduce(.zero, +)
        outcomes = Combination.sum.outcomes(of: parts) { outcomes in
            outcomes.map { $0.limited(to: limit) }.joined.bounded
        }
        mayBeUnassessed = parts.areAllUnassessedSomehow
    }

    /// All outcomes, that in which nothing is assessed among them.
    var allOutcomes: Alternatives { mayBeUnassessed && !outcomes.isEmpty ? outcomes + [.nothing] : outcomes }
}

extension [PartScore] {
    /// Whether it may come about that nothing at all is assessed.
    var areAllUnassessedSomehow: Bool { allSatisfy { $0.outcomes.isEmpty || $0.mayBeUnassessed } }

    /// Whether what is achievable depends on missing data.
    var haveAlternatives: Bool { contains { $0.mayBeUnassessed || $0.outcomes.count > 1 } }
}

extension Combination {
    /// The ways in which parts can come out together while something is assessed; `reduced` keeps them few.
    func outcomes(of parts: [PartScore], reduced: (Alternatives) -> Alternatives) -> Alternatives {
        var assessed: Alternatives = []
        var nothingYet = true
        for part in parts where !part.outcomes.isEmpty {
            var next = part.mayBeUnassessed ? assessed : []
            for own in part.outcomes { next += assessed.map { combine($0, own) } }
            if nothingYet { next += part.outcomes }
            nothingYet = nothingYet && part.mayBeUnassessed
            assessed = reduced(next)
        }
        return assessed
    }

    /// Lows with lows and highs with highs.
    func combine(_ left: Outcome, _ right: Outcome) -> Outcome {
        let high = left.scores.high.flatMap { high in right.scores.high.flatMap { combine([high, $0]) } }
        return Outcome(
            achievable: combine([left.achievable, right.achievable]) ?? .zero,
            scores: Interval(low: combine([left.scores.low, right.scores.low]) ?? .zero, high: high),
            assessed: left.assessed + right.assessed, isAssessed: left.isAssessed || right.isAssessed)
    }
}
