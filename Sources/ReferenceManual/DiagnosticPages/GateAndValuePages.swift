internal import Diagnostics

extension DiagnosticPage {
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
        message: "the gate can never trip: every record meets it",
        help: "ask for more, or remove the gate",
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
                status: illustrative
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
        message: "the history is out of order: 2013-05-10 comes behind 2015-05-15",
        help: "put the entries in ascending order of `from`",
        right: """
            values:
              top-band:
                status: illustrative
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
}
