internal import Documents
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

    init(_ indicator: CompiledIndicator, _ measurement: Measurement, judged: PackedJudgement?) {
        maximum = indicator.indicator.maximum
        switch indicator.measure {
        case .finding(let choices):
            let lowest = choices.compactMap(\.score).min() ?? .zero
            let score = (judged?.choice).map { choices[$0].score } ?? lowest
            self.measurement = measurement
            self.score = score
            range = judged == nil ? Interval(low: lowest, high: maximum) : score.map { Interval($0) }
            mayBeUnassessed = judged == nil ? indicator.measure.mayNotApply : score == nil
        case .number(let number):
            let value = judged?.number ?? number.from.value
            let range = judged == nil ? Interval(low: value, high: number.to.value) : Interval(value)
            self.measurement = Measurement(value: value, range: range)
            score = indicator.score(of: value)
            self.range = indicator.scores(in: range)
            mayBeUnassessed = false
        case .statistic, .ratio, .partiesServed, .previous, .checklist, .judgement, .score:
            self.measurement = measurement
            score = measurement.value.map(indicator.score)
            range = measurement.range.map(indicator.scores)
            mayBeUnassessed = measurement.mayBeUnassessed
        }
    }
}
