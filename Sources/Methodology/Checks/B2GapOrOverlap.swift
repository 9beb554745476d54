package import Documents
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
        if let greatest, to.value >= greatest { return [] }
        return [
            Diagnostic(
                .B2, "B2.last_band_ends",
                [
                    "end": noun.counted(to.value), "next": noun.written(to.value + 1),
                    "measured": noun.counted(to.value + 1),
                ], at: to.span)
        ]
    }
}

extension Diagnostic {
    fileprivate static func gap(
        _ lower: Band, _ upper: Band, _ to: Located<Rational>, _ noun: MeasureNoun
    ) -> Diagnostic {
        Diagnostic(
            .B2, "B2.gap",
            [
                "missing": noun.counted(to.value + 1, through: upper.from.value - 1),
                "begin": noun.written(upper.from.value), "next": noun.written(to.value + 1),
                "measured": noun.counted(to.value + 1),
            ], at: upper.from.span, notes: [Note("B2.ends_at", ["end": noun.written(to.value)], at: to.span)])
    }

    fileprivate static func overlap(
        _ lower: Band, _ upper: Band, _ to: Located<Rational>, _ noun: MeasureNoun
    ) -> Diagnostic {
        Diagnostic(
            .B2, "B2.overlap",
            [
                "doubled": noun.counted(upper.from.value, through: to.value),
                "begin": noun.written(upper.from.value), "next": noun.written(to.value + 1),
                "end": noun.written(upper.from.value - 1), "measured": noun.counted(upper.from.value),
            ], at: upper.from.span, notes: [Note("B2.ends_at", ["end": noun.written(to.value)], at: to.span)])
    }

    fileprivate static func bandEndsBeforeItBegins(_ band: Band, _ to: Located<Rational>) -> Diagnostic {
        Diagnostic(
            .B2, "B2.ends_before_it_begins", ["end": to.value.description, "begin": band.from.value.description],
            at: to.span, notes: [Note("B2.ends_before_it_begins.begins_here", at: band.from.span)])
    }
}

extension DiagnosticPage {
    package static let b2 = DiagnosticPage(
        .B2, in: .criterion,
        wrong: """
            bands:
              - {from: 0, to: 5, score: 0}
              - {from: 7, score: 4}
            """,
        right: """
            bands:
              - {from: 0, to: 5, score: 0}
              - {from: 6, score: 4}
            """, related: [.B1, .B3])
}
