package import ExactNumbers
package import Results
internal import Scalars

/// A score that falls, or is no more, as soon as one item of the record is lost.
package struct FragileScore: Sendable {
    /// Whose score it is.
    package let indicator: IndicatorResult
    /// The score at present.
    package let score: Rational
    /// The items of which the loss of any one lowers the score; not an activity of which one item inside costs as much.
    package let items: [String]
    /// To what the loss of one of them lowers it: not every item adds the same; nil where nothing is assessed then.
    package let lower: Interval?

    /// The points that may be lost with one item.
    package var loss: Rational { score - (lower?.low ?? 0) }

    /// Nil where no single item decides.
    package init?(_ indicator: IndicatorResult) {
        guard let score = indicator.score, !indicator.hangsOn.isEmpty else { return nil }
        let scored = indicator.hangsOn.filter { $0.score != nil }
        let all = scored.isEmpty ? indicator.hangsOn : scored
        let shown = all.filter { one in
            !all.contains { $0.score == one.score && $0.item.cut(atLast: ".").map { String($0.before) } == one.item }
        }
        let scores = shown.compactMap(\.score)
        self.indicator = indicator
        self.score = score
        items = shown.map(\.item)
        lower = scores.min().map { Interval(low: $0, high: scores.max()) }
    }
}
