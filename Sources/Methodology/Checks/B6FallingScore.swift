internal import Diagnostics

// B6: the score falls while the measure rises.

extension BandLadder {
    var fallingScore: [Diagnostic] {
        guard notMonotone == nil else { return [] }
        return falls.map { .fallingScore($0.lower, $0.upper, noun) }
    }

    /// The neighbours of which the upper one scores less.
    var falls: [(lower: Band, upper: Band)] {
        neighbours.filter { $0.upper.score.value < $0.lower.score.value }
    }
}

extension Diagnostic {
    fileprivate static func fallingScore(_ lower: Band, _ upper: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B6,
            "the score falls from \(lower.score.value.shownAsDecimal) to \(upper.score.value.shownAsDecimal) while the measure rises",
            severity: .warning, at: upper.score.span, notes: [Note("a higher score stands here", at: lower.score.span)],
            help: "check the two scores against the source; if it means them so, add `not_monotone:` with the reason",
            why: "a centre with \(noun.counted(upper.from.value)) would score less than one with fewer")
    }
}
