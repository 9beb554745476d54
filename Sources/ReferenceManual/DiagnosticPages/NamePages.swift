internal import Diagnostics

extension DiagnosticPage {
    static let n1 = DiagnosticPage(
        .N1,
        rule: "What refers to something by its id names one that is there: a selection, a reading, a source, an event.",
        why: "A rule that counts an unknown selection has nothing to count.",
        .criterion,
        wrong: """
            measure: {count: complete}
            bands: [{from: 0, score: 4}]
            """,
        message: "there is no selection `complete`",
        help: "write `completed`",
        right: """
            measure: {count: completed}
            bands: [{from: 0, score: 4}]
            """, related: [.N2, .N4, .C2])

    static let n2 = DiagnosticPage(
        .N2,
        rule: """
            An id stands for one thing: among the criteria of a methodology, the indicators of a criterion, the items of \
            a whole evaluation.
            """,
        why: "A finding, a scenario or a reviewer that names the id could mean either.",
        .evaluation,
        wrong: """
            activities:
              - {id: workshop, title: Workshop on inventories}
            outputs:
              - {id: workshop, title: Guide to inventories}
            """,
        message: "the id `workshop` is given to two items",
        help: "give one of them another id",
        right: """
            activities:
              - {id: workshop, title: Workshop on inventories}
            outputs:
              - {id: guide, title: Guide to inventories}
            """, related: [.N1])

    static let n3 = DiagnosticPage(
        .N3,
        rule: "Recommendations are not followed up in a circle.",
        why: "An activity cannot follow up what it itself led to.",
        .evaluation,
        wrong: """
            activities:
              - id: workshop
                title: Workshop on inventories
                recommendations: [{id: r1, text: Meet again, followed_up_by: workshop}]
            """,
        message: "recommendations are followed up in a circle: workshop → workshop",
        help: "remove or correct one of these `followed_up_by`",
        right: """
            activities:
              - id: workshop
                title: Workshop on inventories
                recommendations: [{id: r1, text: Meet again, followed_up_by: second-workshop}]
              - id: second-workshop
                title: Second workshop on inventories
            """, related: [.N1])

    static let n4 = DiagnosticPage(
        .N4, [.warning],
        rule: "What a methodology defines is used: selections, readings, references and their parts.",
        why: "A selection that nothing counts is often one that an indicator was meant to count.",
        .methodology,
        wrong: """
            selections:
              completed: {of: activity, where: {status: completed}, status: illustrative}
              ongoing: {of: activity, where: {status: ongoing}, status: illustrative}
            """,
        message: "the selection `ongoing` is never used",
        help: "use it, or remove it",
        right: """
            selections:
              completed: {of: activity, where: {status: completed}, status: illustrative}
            """, related: [.N1])
}
