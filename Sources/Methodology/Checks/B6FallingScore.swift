package import Documents

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

extension DiagnosticPage {
    package static let b6 = DiagnosticPage(
        .B6, [.warning], in: .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
              - {from: 6, score: 2}
            """,
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 2}
              - {from: 6, score: 4}
            """, related: [.B3, .B5])
}
