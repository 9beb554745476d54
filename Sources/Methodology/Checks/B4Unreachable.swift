internal import Diagnostics
internal import ExactNumbers

// B4: a band beyond what the measure can give.

extension BandLadder {
    var unreachable: [Diagnostic] {
        guard let greatest = measure.greatestValue else { return [] }
        return bands.filter { $0.from.value > greatest }.map { .unreachable($0, greatest: greatest, noun) }
    }
}

extension Measure {
    /// The greatest value that any record can reach; nil where there is no limit.
    var greatestValue: Rational? {
        switch self {
        case .checklist(let entries): Rational(entries.count)
        case .countDistinct(let field, _, _): field.type.choices.map { Rational($0.count) }
        default: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unreachable(_ band: Band, greatest: Rational, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B4, "B4.unreachable", ["greatest": noun.counted(greatest), "written": noun.written(greatest)],
            at: band.from.span)
    }
}
