internal import ExactNumbers
internal import Results

extension ReportContext {
    /// From where to where a band reaches: `6 to 10`, `16 or more`, `from 25 % to below 50 %`.
    func bandBounds(_ indicator: IndicatorResult, _ index: Int) -> Words {
        let band = indicator.bands[index]
        let next = index + 1 < indicator.bands.count ? indicator.bands[index + 1].from : nil
        guard let next else { return say("scores.or_more", ["value": value(band.from, of: indicator)]) }
        if indicator.scale == .number {
            return say.wholeNumbers(from: band.from, through: band.to ?? next - 1)
        }
        return say(
            "scores.from_to_below", ["low": value(band.from, of: indicator), "high": value(next, of: indicator)])
    }
}
