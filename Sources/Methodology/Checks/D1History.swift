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
        let isSame = later.value == earlier.value
        return Diagnostic(
            .D1,
            isSame
                ? "two entries of the history begin on \(later.value)"
                : "the history is out of order: \(later.value) comes behind \(earlier.value)",
            at: later.span,
            notes: [Note(isSame ? "the first is here" : "the entry before begins here", at: earlier.span)],
            help: isSame
                ? "write the day from which the second one holds, or remove one of the two"
                : "put the entries in ascending order of `from`",
            why: "each entry holds until the next begins")
    }
}
