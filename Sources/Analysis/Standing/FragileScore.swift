package import ExactNumbers
package import Results
internal import Scalars

/// A score that falls as soon as one counted item is lost.
package struct FragileScore: Sendable {
    /// Whose score it is.
    package let indicator: IndicatorResult
    /// The score at present.
    package let score: Rational
    /// The items of which the loss of any one lowers the score.
    package let items: [String]
    /// To what the loss of one of them lowers it: not every item adds the same.
    package let lower: Interval

    /// The points that may be lost with one item.
    package var loss: Rational { score - lower.low }

    /// Nil where no single item decides.
    package init?(_ indicator: IndicatorResult) {
        guard let ladder = Ladder(indicator) else { return nil }
        let falls = FragileScore.values(of: indicator, ladder).compactMap { item, value in
            value.map { (item: item, score: ladder.score(at: $0)) }
        }.filter { $0.score < ladder.score }
        guard let lowest = falls.map(\.score).min(), let highest = falls.map(\.score).max() else { return nil }
        self.indicator = indicator
        score = ladder.score
        items = falls.map(\.item)
        lower = Interval(low: lowest, high: highest)
    }

    /// Whether it can be told of every counted item what its loss would make of the score.
    package static func isTold(of indicator: IndicatorResult) -> Bool {
        guard let ladder = Ladder(indicator) else { return true }
        return values(of: indicator, ladder).allSatisfy { $0.value != nil }
    }

    /// What would be measured without each counted item; nil where that cannot be told.
    private static func values(of indicator: IndicatorResult, _ ladder: Ladder) -> [(item: String, value: Rational?)] {
        indicator.allCounted.map(\.item).firstOccurrences.map { item in
            (item, LostItems([item]).value(of: indicator, measured: ladder.measured))
        }
    }
}
