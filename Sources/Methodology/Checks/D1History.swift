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
        .D1, [.error, .warning], in: .methodology,
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
