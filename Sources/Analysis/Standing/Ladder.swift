internal import ExactNumbers
internal import Results

/// The bands of an indicator, for saying what a further item or a lost one would mean.
struct Ladder {
    private let bands: [BandResult]
    let measured: Rational
    let score: Rational

    /// Nil for an indicator that is judged, or that is not assessed.
    init?(_ indicator: IndicatorResult) {
        guard !indicator.bands.isEmpty, let measured = indicator.measured?.number, let score = indicator.score else {
            return nil
        }
        bands = indicator.bands
        self.measured = measured
        self.score = score
    }

    /// The score of the band that a value falls into.
    func score(at value: Rational) -> Rational { bands.last { $0.from <= value }?.score ?? bands[0].score }
}
