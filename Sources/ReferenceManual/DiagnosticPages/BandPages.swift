internal import Diagnostics

extension DiagnosticPage {
    static let b1 = DiagnosticPage(
        .B1,
        rule: "The first band begins at the least value that the measure can give: at 0.",
        why: "A centre that reports nothing would get no score, not even zero.",
        .criterion,
        wrong: """
            bands:
              - {from: 1, score: 4}
            """,
        message: "the first band begins at 1, not at 0",
        help: "add a band `{from: 0, score: 0}` before it, or begin this one at 0",
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 4}
            """, related: [.B2, .B3])

    static let b2 = DiagnosticPage(
        .B2,
        rule: """
            `from` decides where a band begins; `to` repeats where the source ends it, and must be the value right \
            before the next `from`. The last band has no end, unless the measure has one.
            """,
        why: "Otherwise a value in between would get no score that the source prints, or either of two.",
        .criterion,
        wrong: """
            bands:
              - {from: 0, to: 5, score: 0}
              - {from: 7, score: 4}
            """,
        message: "nothing covers 6 activities",
        help: "write `from: 6`",
        right: """
            bands:
              - {from: 0, to: 5, score: 0}
              - {from: 6, score: 4}
            """, related: [.B1, .B3])

    static let b3 = DiagnosticPage(
        .B3,
        rule: "Bands stand in ascending order of `from`, and no two begin at the same value.",
        why: "The order is how a reader checks the ladder against the source, and one value cannot have two scores.",
        .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 6, score: 4}
              - {from: 3, score: 2}
            """,
        message: "the bands are out of order: 3 comes behind 6",
        help: "put the bands in ascending order of `from`",
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 2}
              - {from: 6, score: 4}
            """, related: [.B1, .B2])

    static let b4 = DiagnosticPage(
        .B4,
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

    static let b5 = DiagnosticPage(
        .B5, [.hint],
        rule: "Neighbouring bands have different scores.",
        why: "Where the source prints both rows, this is no mistake; otherwise one of the scores is probably mistyped.",
        .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
              - {from: 6, score: 4}
            """,
        message: "this band scores the same as the one before: 4",
        help: "if the source prints both, leave it; otherwise join the two bands",
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """, related: [.B6])

    static let b6 = DiagnosticPage(
        .B6, [.warning],
        rule: "The score does not fall while the measure rises, unless `not_monotone` gives the reason.",
        why: "A centre would lose points by doing more.",
        .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
              - {from: 6, score: 2}
            """,
        message: "the score falls from 4 to 2 while the measure rises",
        help: "check the two scores against the source; if it means them so, add `not_monotone:` with the reason",
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 2}
              - {from: 6, score: 4}
            """, related: [.B3, .B5])
}
