package import Diagnostics

// T5: a value out of its range.

extension Diagnostic {
    static func tooFewEntries(at span: SourceSpan, minimum: Int, of words: String) -> Diagnostic {
        Diagnostic(
            .T5, minimum == 1 ? "the list is empty" : "the list needs at least \(minimum) entries", at: span,
            help: "add \(words)")
    }

    /// Dates in the wrong order; the place is the later key's value.
    package static func datesInWrongOrder(
        _ later: Located<String>, named laterName: String, before earlier: Located<String>, named earlierName: String
    ) -> Diagnostic {
        Diagnostic(
            .T5, "`\(laterName)` (\(later.value)) lies before `\(earlierName)` (\(earlier.value))", at: later.span,
            notes: [Diagnostic.Note("`\(earlierName)` is here", at: earlier.span)],
            help: "swap the two dates, or correct the one that is wrong")
    }

    static func repeatedEntry(_ text: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "`\(text)` stands twice in the list", at: span, notes: [Diagnostic.Note("first here", at: first)],
            help: "remove one of the two")
    }
}
