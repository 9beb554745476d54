internal import Diagnostics

extension DiagnosticPage {
    static let p1 = DiagnosticPage(
        .P1, [.error, .warning],
        rule: """
            What a selection asks of a field, together with what a measure adds on the spot, can be met (else an error), \
            and can be missed (else a warning).
            """,
        why: "A condition that nothing meets counts nothing for every centre; one that everything meets asks nothing.",
        .criterion,
        wrong: """
            measure: {count: completed, where: {status: ongoing}}
            bands: [{from: 0, score: 4}]
            """,
        message: "nothing that `status` can say meets both conditions",
        help: "correct one of the two, or make them alternatives under `any`",
        right: """
            measure: {count: completed, where: {kind: workshop}}
            bands: [{from: 0, score: 4}]
            """, related: [.T2, .T3])

    static let s1 = DiagnosticPage(
        .S1, [.error, .warning],
        rule: """
            The greatest scores of a criterion's indicators combine to its `maximum`, and the criteria's maxima total the \
            methodology's. While `complete: false`, what is missing from the total is a warning.
            """,
        why: "The maximum is a checksum: a score that was mistyped or forgotten shows here.",
        .criterion,
        wrong: """
            maximum: 4
            bands:
              - {from: 0, score: 0}
              - {from: 6, score: 3}
            """,
        message: "the indicators reach 3, not 4",
        help: "write `maximum: 3`, or correct the scores (a 3)",
        right: """
            maximum: 4
            bands:
              - {from: 0, score: 0}
              - {from: 6, score: 4}
            """, related: [.S2, .S3])

    static let s2 = DiagnosticPage(
        .S2,
        rule: """
            In a weighted sum every criterion has a weight and the weights make exactly 100 %. Where criteria are added, \
            there are none.
            """,
        why: "Weights that make 99 % put the top score out of reach; a forgotten one drops a criterion.",
        .methodology,
        wrong: "total: {combine: weighted_sum, weights: {a: 90%}}",
        message: "the weights make 90%, not 100%",
        help: "add 10% in all",
        right: "total: {combine: weighted_sum, weights: {a: 100%}}", related: [.S1])

    static let s3 = DiagnosticPage(
        .S3, [.warning],
        rule: "A cap lies below what its indicators can score together.",
        why: "A cap that never lowers anything is mistyped, or stands on the wrong indicators.",
        .methodology,
        wrong: """
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                caps: [{id: both, of: [workshops, studies], at: 4, status: illustrative}]
                indicators:
                  - id: workshops
                    measure: {count: completed, where: {kind: workshop}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                  - id: studies
                    measure: {count: completed, where: {kind: study}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
            """,
        message: "the cap has no effect: its indicators reach 4 together",
        help: "write a number below 4, or remove the cap",
        right: """
            maximum: 3
            criteria:
              - id: a
                maximum: 3
                status: illustrative
                caps: [{id: both, of: [workshops, studies], at: 3, status: illustrative}]
                indicators:
                  - id: workshops
                    measure: {count: completed, where: {kind: workshop}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                  - id: studies
                    measure: {count: completed, where: {kind: study}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
            """, related: [.S1])

    static let r1 = DiagnosticPage(
        .R1,
        rule: "The classes of a rating begin at the least total, ascend, and can all be reached.",
        why:
            "A centre below the lowest class would have none; a class that nobody can reach promises something untrue.",
        .methodology,
        wrong: """
            rating:
              status: illustrative
              of: share_of_maximum
              classes:
                - {id: satisfactory, from: 60%}
                - {id: excellent, from: 80%}
            """,
        message: "the lowest class begins at 60%, not at 0%",
        help: "write `from: 0%`",
        right: """
            rating:
              status: illustrative
              of: share_of_maximum
              classes:
                - {id: needs-improvement, from: 0%}
                - {id: satisfactory, from: 60%}
                - {id: excellent, from: 80%}
            """, related: [.B1, .B3])
}
