internal import ExactNumbers
internal import Methodology

/// An indicator's score: now, and as missing data allow.
struct ScoredIndicator: Sendable {
    let maximum: Rational
    /// Nil where it is not assessed.
    let score: Rational?
    /// The scores while it is assessed; nil where it never can be.
    let range: Interval?
    let mayBeUnassessed: Bool
    let measurement: Measurement

    init(_ indicator: CompiledIndicator, _ measurement: Measurement, judged: Int?) {
        self.measurement = measurement
        maximum = indicator.indicator.maximum
        if case .finding(let choices) = indicator.measure {
            let lowest = choices.compactMap(\.score).min() ?? .zero
            let score = judged.map { choices[$0].score } ?? lowest
            self.score = score
            range = judged == nil ? Interval(low: lowest, high: maximum) : score.map { Interval($0) }
            mayBeUnassessed = judged == nil ? indicator.measure.mayNotApply : score == nil
        } else {
            score = measurement.value.map(indicator.ladder.score)
            range = measurement.range.map(indicator.ladder.scores)
            mayBeUnassessed = measurement.mayBeUnassessed
        }
    }
}
