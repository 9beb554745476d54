package import ExactNumbers
package import Results

/// A score that falls as soon as one item is lost, as scoring without it shows.
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

    /// Nil where no single item decides. A score that could not be given without an item counts as none.
    package init?(_ indicator: IndicatorResult) {
        guard let score = indicator.score else { return nil }
        let scores = indicator.hangsOn.map { $0.score ?? .zero }
        guard let lowest = scores.min(), let highest = scores.max() else { return nil }
        self.indicator = indicator
        self.score = score
        items = indicator.hangsOn.map(\.item)
        lower = Interval(low: lowest, high: highest)
    }
}
