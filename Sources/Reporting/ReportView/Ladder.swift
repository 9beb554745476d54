internal import ExactNumbers
internal import Scoring

/// The bands of an indicator, for saying what a further item or a lost one would mean.
struct Ladder {
    let indicator: IndicatorResult
    let measured: Rational

    /// Nil for an indicator that is judged, or has no measured value.
    init?(_ indicator: IndicatorResult) {
        guard !indicator.bands.isEmpty, let text = indicator.measured, let measured = Rational(exactly: text) else {
            return nil
        }
        self.indicator = indicator
        self.measured = measured
    }

    /// The score of the band that a value falls into.
    func score(at value: Rational) -> Rational {
        indicator.bands.last { $0.from <= value }?.score ?? indicator.bands[0].score
    }

    /// Whether a value that was lost takes the score to the lower one that the assessment names.
    func falls(to value: Rational) -> Bool {
        guard let below = indicator.below else { return false }
        let loss = measured - value
        return indicator.scale == .number ? loss >= below.margin : loss > below.margin
    }
}

extension IndicatorResult {
    /// The part of a ratio or a checklist with an id.
    func part(_ id: String) -> TracePart? { parts.first { $0.id == id } }
}

extension TracePart {
    var value: Rational? { measured.flatMap(Rational.init(exactly:)) }
}
