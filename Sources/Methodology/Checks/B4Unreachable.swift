package import Documents
internal import ExactNumbers

// B4: a band beyond what the measure can give, above or below.

extension BandLadder {
    var unreachable: [Diagnostic] {
        tooLow
            + bands.filter { band in greatest.map { band.from.value > $0 } ?? false }.map { band in
                let greatest = greatest ?? .zero
                return Diagnostic(
                    .B4, "B4.unreachable", ["greatest": noun.counted(greatest), "written": noun.written(greatest)],
                    at: band.from.span)
            }
    }

    /// Bands that end where the least value begins, such as those of averages where scores are added.
    private var tooLow: [Diagnostic] {
        neighbours.filter { $0.upper.from.value <= least }.map { band, next in
            Diagnostic(
                .B4, "B4.too_low", ["least": noun.counted(least), "next": noun.written(next.from.value)],
                at: band.from.span)
        }
    }
}

extension DiagnosticPage {
    package static let b4 = DiagnosticPage(
        .B4, in: .criterion,
        wrong: """
            measure:
              checklist:
                - {id: workshops, met_when: {count: completed, where: {kind: workshop}, at_least: 1}}
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 2}
              - {from: 2, score: 4}
            """,
        right: """
            measure:
              checklist:
                - {id: workshops, met_when: {count: completed, where: {kind: workshop}, at_least: 1}}
                - {id: studies, met_when: {count: completed, where: {kind: study}, at_least: 1}}
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 2}
              - {from: 2, score: 4}
            """, related: [.S1])
}
