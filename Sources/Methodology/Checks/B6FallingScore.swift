internal import Diagnostics

// B6: the score falls while the measure rises.

extension BandLadder {
    var fallingScore: [Diagnostic] {
        neighbours.filter { $0.upper.score.value < $0.lower.score.value }
            .map { .fallingScore($0.lower, $0.upper, noun) }
    }
}

extension Diagnostic {
    fileprivate static func fallingScore(_ lower: Band, _ upper: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B6,
            "the score falls from \(lower.score.value.shownAsDecimal) to \(upper.score.value.shownAsDecimal) while the measure rises",
            severity: .warning, at: upper.score.span, notes: [Note("a higher score stands here", at: lower.score.span)],
            help: "check the two scores against the source",
            why: "a centre with \(noun.counted(upper.from.value)) would score less than one with fewer")
    }
}
