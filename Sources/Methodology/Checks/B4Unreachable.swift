package import Documents
internal import ExactNumbers

// B4: a band beyond what the measure can give.

extension BandLadder {
    var unreachable: [Diagnostic] {
        guard let greatest = measure.greatestValue else { return [] }
        return bands.filter { $0.from.value > greatest }.map {
            Diagnostic(
                .B4, "B4.unreachable", ["greatest": noun.counted(greatest), "written": noun.written(greatest)],
                at: $0.from.span)
        }
    }
}

extension DiagnosticPage {
    package static let b4 = DiagnosticPage(
        .B4, title: "band that cannot be reached",
        rule:
            "Every band can be reached: a checklist gives no more than it has entries, a count of choices no more than there are.",
        why: "A score that nobody can reach makes the maximum untrue.",
        .criterion,
        wrong: """
            measure:
              checklist:
                - {id: workshops, met_when: {count: completed, where: {kind: workshop}, at_least: 1}}
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 2}
              - {from: 2, score: 4}
            """,
        message: "the band cannot be reached: the measure gives at most 1 entry",
        help: "lower `from` to 1 or less, or remove the band",
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
