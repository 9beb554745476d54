internal import ExactNumbers
internal import Results

extension ReportContext {
    /// From where to where a band reaches: `6 to 10`, `16 or more`, `from 25 % to below 50 %`.
    func bandBounds(_ indicator: IndicatorResult, _ index: Int) -> Words {
        let band = indicator.bands[index]
        if indicator.scale == .number, index + 1 < indicator.bands.count {
            return say.wholeNumbers(from: band.from, through: band.to ?? indicator.bands[index + 1].from - 1)
        }
        return bounds(of: indicator.bands, index) { value($0, of: indicator) }
    }

    /// From where to where a band of values that need not be whole reaches.
    func bounds(of bands: [BandResult], _ index: Int, _ value: (Rational) -> Words) -> Words {
        let low = value(bands[index].from)
        guard index + 1 < bands.count else { return say("scores.or_more", ["value": low]) }
        return say("scores.from_to_below", ["low": low, "high": value(bands[index + 1].from)])
    }
}
