package import ExactNumbers
package import Results

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
        let candidates = indicator.traces.flatMap { $0.counted.map(\.item) }.firstOccurrences
        let falls = candidates.compactMap { item -> (item: String, score: Rational)? in
            let value = LostItems([item]).value(of: indicator, measured: ladder.measured)
            return value.map { (item, ladder.score(at: $0)) }.flatMap { $0.1 < ladder.score ? $0 : nil }
        }
        guard let lowest = falls.map(\.score).min(), let highest = falls.map(\.score).max() else { return nil }
        self.indicator = indicator
        score = ladder.score
        items = falls.map(\.item)
        lower = Interval(low: lowest, high: highest)
    }
}
