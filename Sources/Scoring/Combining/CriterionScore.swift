internal import Diagnostics
internal import ExactNumbers
internal import Methodology

/// A criterion's score: now, and as missing data allow.
struct CriterionScore: Sendable {
    /// Nil where none of its indicators is assessed.
    let score: Rational?
    let achievable: Rational?
    /// The scores while something of it is assessed; nil where it never can be.
    let range: Interval?
    /// What it can add to the total, in parts that come out independently of each other.
    let parts: [Alternatives]

    static let unscored = CriterionScore(score: nil, achievable: nil, range: nil, parts: [])

    private init(score: Rational?, achievable: Rational?, range: Interval?, parts: [Alternatives]) {
        self.score = score
        self.achievable = achievable
        self.range = range
        self.parts = parts
    }

    init(_ criterion: Criterion, _ indicators: ArraySlice<ScoredIndicator>) {
        let combination = criterion.combination
        let limited: (Rational) -> Rational = { value in criterion.maximum.map { min($0.value, value) } ?? value }
        let assessed = indicators.filter { $0.score != nil }
        score = combination.combine(assessed.compactMap(\.score)).map(limited)
        achievable = combination.combine(assessed.map(\.maximum)).map(limited)
        let outcomes = CriterionScore.outcomes(of: indicators, combination).map { outcome in
            Outcome(
                achievable: limited(outcome.achievable),
                scores: Interval(low: limited(outcome.scores.low), high: outcome.scores.high.map(limited)))
        }
        range = outcomes.hull
        parts = CriterionScore.parts(outcomes, indicators, combination)
    }

    /// The ways in which the indicators can come out together while at least one is assessed.
    ///
    /// Of a sum only the extremes are kept, since its indicators are parts of their own in the total; the lowest or the
    /// highest of several maxima is one of them, so that equal ones can be joined without loss.
    private static func outcomes(
        of indicators: ArraySlice<ScoredIndicator>, _ combination: Combination
    ) -> Alternatives {
        var assessed: Alternatives = []
        var nothingYet = true
        for indicator in indicators {
            guard let range = indicator.range else { continue }
            let own = Outcome(achievable: indicator.maximum, scores: range)
            var next = indicator.mayBeUnassessed ? assessed : []
            next += assessed.map { combination.combine($0, own) }
            if nothingYet { next.append(own) }
            nothingYet = nothingYet && indicator.mayBeUnassessed
            assessed = combination == .sum ? next.extremes : next.joined
        }
        return assessed
    }

    private static func parts(
        _ outcomes: Alternatives, _ indicators: ArraySlice<ScoredIndicator>, _ combination: Combination
    ) -> [Alternatives] {
        guard indicators.contains(where: \.mayBeUnassessed) else { return outcomes.isEmpty ? [] : [outcomes] }
        guard combination == .sum else {
            return [outcomes + (indicators.allSatisfy { $0.range == nil || $0.mayBeUnassessed } ? [.nothing] : [])]
        }
        return indicators.compactMap { indicator in
            guard let range = indicator.range else { return nil }
            let own = Outcome(achievable: indicator.maximum, scores: range)
            return indicator.mayBeUnassessed ? [own, .nothing] : [own]
        }
    }
}

extension Alternatives {
    /// Equal achievable points joined: scores only grow with the scores that they are made of.
    fileprivate var joined: Alternatives {
        var joined: [Rational: Interval] = [:]
        for outcome in self {
            joined[outcome.achievable] =
                joined[outcome.achievable].map { $0.hull(with: outcome.scores) } ?? outcome.scores
        }
        return joined.sorted { $0.key < $1.key }.map { Outcome(achievable: $0.key, scores: $0.value) }
    }

    /// One outcome with all scores, where what is achievable does not matter.
    fileprivate var extremes: Alternatives {
        hull.map { [Outcome(achievable: last?.achievable ?? .zero, scores: $0)] } ?? []
    }
}

extension Combination {
    /// Lows with lows and highs with highs.
    fileprivate func combine(_ left: Outcome, _ right: Outcome) -> Outcome {
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
