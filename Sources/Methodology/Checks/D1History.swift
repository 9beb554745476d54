internal import Diagnostics
internal import Documents

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
