internal import Diagnostics
internal import ExactNumbers
internal import Methodology

/// A criterion's score: now, and as missing data allow.
struct CriterionScore: Sendable {
    /// Nil where none of its indicators is assessed.
    let score: Rational?
    let achievable: Rational?
    /// All ways in which it can come out while something of it is assessed.
    let outcomes: Outcomes
    /// Whether missing data, or the record itself, may leave all of it unassessed.
    let mayBeUnassessed: Bool

    static let unscored = CriterionScore(score: nil, achievable: nil, outcomes: Outcomes(), mayBeUnassessed: true)

    private init(score: Rational?, achievable: Rational?, outcomes: Outcomes, mayBeUnassessed: Bool) {
        self.score = score
        self.achievable = achievable
        self.outcomes = outcomes
        self.mayBeUnassessed = mayBeUnassessed
    }

    init(_ criterion: Criterion, _ indicators: ArraySlice<ScoredIndicator>) {
        let limit = criterion.maximum?.value
        let limited: (Rational) -> Rational = { value in limit.map { min($0, value) } ?? value }
        let assessed = indicators.filter { $0.score != nil }
        score = criterion.combination.combine(assessed.compactMap(\.score)).map(limited)
        achievable = criterion.combination.combine(assessed.map(\.maximum)).map(limited)
        mayBeUnassessed = indicators.allSatisfy { $0.mayBeUnassessed || $0.range == nil }
        outcomes = CriterionScore.outcomes(of: indicators, criterion.combination).map { achievable, scores in
            (limited(achievable), Interval(low: limited(scores.low), high: scores.high.map(limited)))
        }
    }

    /// All ways in which the indicators can come out together while at least one is assessed.
    private static func outcomes(of indicators: ArraySlice<ScoredIndicator>, _ combination: Combination) -> Outcomes {
        var assessed = Outcomes()
        var nothingYet = true
        for indicator in indicators {
            guard let range = indicator.range else { continue }
            var next = indicator.mayBeUnassessed ? assessed : Outcomes()
            for (achievable, scores) in assessed.intervals {
                next.add(
                    achievable: combination.combine(achievable, indicator.maximum),
                    scores: combination.combine(scores, range))
            }
            if nothingYet { next.add(achievable: indicator.maximum, scores: range) }
            nothingYet = nothingYet && indicator.mayBeUnassessed
            assessed = next
        }
        return assessed
    }
}

extension Combination {
    fileprivate func combine(_ left: Rational, _ right: Rational) -> Rational {
        switch self {
        case .sum: left + right
        case .lowest: min(left, right)
        case .highest: max(left, right)
        }
    }

    /// Lows with lows and highs with highs.
    fileprivate func combine(_ left: Interval, _ right: Interval) -> Interval {
        let high = left.high.flatMap { high in right.high.map { combine(high, $0) } }
        return Interval(low: combine(left.low, right.low), high: high)
    }
}
