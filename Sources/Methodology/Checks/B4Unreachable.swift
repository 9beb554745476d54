package import Documents
internal import ExactNumbers

// B4: a band beyond what the measure can give.

extension BandLadder {
    var unreachable: [Diagnostic] {
        guard let greatest else { return [] }
        return bands.filter { $0.from.value > greatest }.map {
            Diagnostic(
                .B4, "B4.unreachable", ["greatest": noun.counted(greatest), "written": noun.written(greatest)],
                at: $0.from.span)
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
