internal import Diagnostics
internal import ExactNumbers

// B2: `to` contradicts where the next band begins: a gap or an overlap.

extension BandLadder {
    var gapsAndOverlaps: [Diagnostic] {
        neighbours.compactMap { between($0.lower, $0.upper) } + endless
    }

    private func between(_ lower: Band, _ upper: Band) -> Diagnostic? {
        guard let to = lower.to else { return nil }
        if to.value < lower.from.value { return .bandEndsBeforeItBegins(lower, to) }
        let expected = to.value + 1
        if upper.from.value > expected { return .gap(lower, upper, to, noun) }
        return upper.from.value < expected ? .overlap(lower, upper, to, noun) : nil
    }

    /// The last band ends although the measure goes on.
    private var endless: [Diagnostic] {
        guard let last = bands.last, let to = last.to else { return [] }
        if to.value < last.from.value { return [.bandEndsBeforeItBegins(last, to)] }
        if let greatest = measure.greatestValue, to.value >= greatest { return [] }
        return [.lastBandEnds(last, to, noun)]
    }
}

extension Diagnostic {
    fileprivate static func gap(
        _ lower: Band, _ upper: Band, _ to: Located<Rational>, _ noun: MeasureNoun
    ) -> Diagnostic {
        let missing = noun.counted(to.value + 1, through: upper.from.value - 1)
        return Diagnostic(
            .B2, "nothing covers \(missing)", at: upper.from.span,
            label: "the next begins at \(noun.written(upper.from.value))",
            notes: [Note("this band ends at \(noun.written(to.value))", at: to.span)],
            help: "write `from: \(noun.written(to.value + 1))`",
            why: "a centre with \(noun.counted(to.value + 1)) would get no score that the source prints")
    }

    fileprivate static func overlap(
        _ lower: Band, _ upper: Band, _ to: Located<Rational>, _ noun: MeasureNoun
    ) -> Diagnostic {
        let doubled = noun.counted(upper.from.value, through: to.value)
        return Diagnostic(
            .B2, "two bands cover \(doubled)", at: upper.from.span,
            label: "the next begins at \(noun.written(upper.from.value))",
            notes: [Note("this band ends at \(noun.written(to.value))", at: to.span)],
            help:
                "write `from: \(noun.written(to.value + 1))`, or end the band before at \(noun.written(upper.from.value - 1))",
            why: "a centre with \(noun.counted(upper.from.value)) could get either score")
    }

    fileprivate static func lastBandEnds(_ band: Band, _ to: Located<Rational>, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B2, "nothing covers more than \(noun.counted(to.value))", at: to.span, label: "the last band ends here",
            help: "remove `to` from the last band, or add a band `{from: \(noun.written(to.value + 1)), score: …}`",
            why: "a centre with \(noun.counted(to.value + 1)) would get no score that the source prints")
    }

    fileprivate static func bandEndsBeforeItBegins(_ band: Band, _ to: Located<Rational>) -> Diagnostic {
        Diagnostic(
            .B2, "the band ends at \(to.value), before it begins at \(band.from.value)", at: to.span,
            notes: [Note("it begins here", at: band.from.span)], help: "swap the two, or correct one of them")
    }
}
