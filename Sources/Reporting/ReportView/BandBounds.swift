internal import ExactNumbers
internal import Results

extension ReportContext {
    /// From where to where a band reaches: `6 to 10`, `16 or more`, `from 25 % to below 50 %`.
    func bandBounds(_ indicator: IndicatorResult, _ index: Int) -> Words {
        let band = indicator.bands[index]
        let next = index + 1 < indicator.bands.count ? indicator.bands[index + 1].from : nil
        guard let next else { return say.orMore(value(band.from, of: indicator)) }
        if indicator.scale == .number {
            return say.wholeNumbers(from: band.from, through: band.to ?? next - 1)
        }
        return say.fromToBelow(value(band.from, of: indicator), value(next, of: indicator))
    }
}
