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
            .B6, "B6.falling_score",
            [
                "higher": lower.score.value.shownAsDecimal, "lower": upper.score.value.shownAsDecimal,
                "measured": noun.counted(upper.from.value),
            ], severity: .warning, at: upper.score.span,
            notes: [Note("B6.falling_score.higher_score", at: lower.score.span)])
    }
}
