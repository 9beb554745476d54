internal import Diagnostics

// B1: the first band does not begin at the measure's least value.

extension BandLadder {
    var firstBandTooHigh: [Diagnostic] {
        guard let first = bands.first, first.from.value > .zero else { return [] }
        let lowest = bands.map(\.from.value).min() ?? .zero
        return lowest > .zero ? [.firstBandTooHigh(first, noun)] : []
    }
}

extension Diagnostic {
    fileprivate static func firstBandTooHigh(_ band: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B1, "B1.first_too_high",
            [
                "from": noun.written(band.from.value), "least": noun.written(.zero),
                "measured": noun.counted(.zero),
            ], at: band.from.span)
    }
}
