internal import Diagnostics
internal import ExactNumbers

// B4: a band beyond what the measure can give.

extension BandLadder {
    var unreachable: [Diagnostic] {
        guard let greatest = measure.greatestValue else { return [] }
        return bands.filter { $0.from.value > greatest }.map { .unreachable($0, greatest: greatest, noun) }
    }
}

extension Diagnostic {
    fileprivate static func unreachable(_ band: Band, greatest: Rational, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B4, "the band cannot be reached: the measure gives at most \(noun.counted(greatest))", at: band.from.span,
            help: "lower `from` to \(noun.written(greatest)) or less, or remove the band")
    }
}
