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
        message: "no activity can be counted: `status` cannot be both `completed` and `ongoing`",
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
        message: "the cap changes nothing: its indicators reach 4 together",
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

    static let g1 = DiagnosticPage(
        .G1, [.warning],
        rule:
            "A gate can be met and can trip: its comparison holds for some values of its measure, not for all or none.",
        why: "A gate that always trips lowers every result; one that never does gives a protection that is not there.",
        .methodology,
        wrong: """
            gates:
              - id: something-done
                status: illustrative
                require: {count: completed, at_least: 0}
                otherwise: {not_assessed: [a]}
            """,
        message: "the gate can never trip: a count is always at least 0",
        right: """
            gates:
              - id: something-done
                status: illustrative
                require: {count: completed, at_least: 1}
                otherwise: {not_assessed: [a]}
            """, related: [.P1])

    static let d1 = DiagnosticPage(
        .D1, [.error, .warning],
        rule: """
            The history of a dated value ascends, and one entry holds on the last day of the period that is assessed. A \
            value that begins or changes within the period is a warning: the one of the last day holds for all of it.
            """,
        why: "Otherwise nobody could say which threshold was in force.",
        .methodology,
        wrong: """
            values:
              top-band:
                history:
                  - {from: 2015-05-15, value: 8}
                  - {from: 2013-05-10, value: 6}
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                measure: {count: completed}
                bands: [{from: 0, score: 0}, {from: $top-band, score: 4}]
            """,
        message: "the history does not ascend: 2013-05-10 comes behind 2015-05-15",
        right: """
            values:
              top-band:
                history:
                  - {from: 2013-05-10, value: 6}
                  - {from: 2015-05-15, value: 8}
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                measure: {count: completed}
                bands: [{from: 0, score: 0}, {from: $top-band, score: 4}]
            """, related: [.B3, .T5])

    static let c1 = DiagnosticPage(
        .C1,
        rule: """
            Every rule says where it comes from: it cites a part of a reference, or says `status: illustrative`. An \
            indicator shares its criterion's citation.
            """,
        why: "A point whose rule has no source cannot be defended before a Conference of the Parties.",
        .criterion,
        wrong: "status: transcribed",
        message: "criterion `a` cites nothing",
        help: "add `cite: reference#part`, or `status: illustrative` if the rule is not read in an adopted text",
        right: "status: illustrative", related: [.C2])

    static let c2 = DiagnosticPage(
        .C2,
        rule:
            "A citation names a part that its reference declares: `bc-11-13#row-b` needs `row-b` among the parts of `bc-11-13`.",
        why: "The report prints the place in the document, and an undeclared part has none.",
        .methodology,
        wrong: """
            references:
              bc-11-13:
                symbol: BC-11/13
                parts: {row-a: {at: "annex II, row (a)"}}
            criteria:
              - id: a
                maximum: 4
                status: transcribed
                cite: [bc-11-13#row-a, bc-11-13#row-b]
                measure: {count: completed}
                bands: [{from: 0, score: 4}]
            """,
        message: "`bc-11-13` declares no part `row-b`",
        help: "write `bc-11-13#row-a`",
        right: """
            references:
              bc-11-13:
                symbol: BC-11/13
                parts: {row-a: {at: "annex II, row (a)"}}
            criteria:
              - id: a
                maximum: 4
                status: transcribed
                cite: bc-11-13#row-a
                measure: {count: completed}
                bands: [{from: 0, score: 4}]
            """, related: [.C1, .N1])
}
