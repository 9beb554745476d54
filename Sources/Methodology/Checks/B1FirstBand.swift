package import Documents

// B1: the first band does not begin at the measure's least value.

extension BandLadder {
    var firstBandTooHigh: [Diagnostic] {
        guard let first = bands.first, first.from.value > least else { return [] }
        let lowest = bands.map(\.from.value).min() ?? least
        return lowest > least
            ? [
                Diagnostic(
                    .B1, "B1.first_too_high",
                    [
                        "from": noun.written(first.from.value), "least": noun.written(least),
                        "measured": noun.counted(least),
                    ], at: first.from.span,
                    help: isOfShrinkingSums ? Phrase("B1.first_too_high.ladder_for_each_number") : nil)
            ] : []
    }
}

extension DiagnosticPage {
    package static let b1 = DiagnosticPage(
        .B1, in: .criterion,
        wrong: """
            bands:
              - {from: 1, score: 4}
            """,
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 4}
            """, related: [.B2, .B3])
}
