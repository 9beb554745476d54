package import Documents

// D1: the history of a dated value does not ascend.

enum HistoryOrder {
    static func diagnostics(_ history: [DatedValue.Entry]) -> [Diagnostic] {
        zip(history, history.dropFirst()).compactMap { earlier, later in
            later.from.value <= earlier.from.value ? .notAscending(earlier.from, later.from) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func notAscending(_ earlier: Located<Day>, _ later: Located<Day>) -> Diagnostic {
        if later.value == earlier.value {
            return Diagnostic(
                .D1, "D1.same_day", ["day": later.value.description], at: later.span,
                notes: [Note("D1.same_day.first", at: earlier.span)])
        }
        return Diagnostic(
            .D1, "D1.not_ascending", ["later": later.value.description, "earlier": earlier.value.description],
            at: later.span, notes: [Note("D1.not_ascending.before", at: earlier.span)])
    }
}

extension DiagnosticPage {
    package static let d1 = DiagnosticPage(
        .D1, [.error, .warning], title: "dated value that is missing, or whose history does not ascend",
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
