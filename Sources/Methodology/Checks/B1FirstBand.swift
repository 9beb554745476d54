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
            .B1, "the first band begins at \(noun.written(band.from.value)), not at \(noun.written(.zero))",
            at: band.from.span, label: "nothing covers what lies below",
            help:
                "add a band `{from: \(noun.written(.zero)), score: 0}` before it, or begin this one at \(noun.written(.zero))",
            why: "a centre with \(noun.counted(.zero)) would get no score")
    }
}
