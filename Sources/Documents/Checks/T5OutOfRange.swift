// T5: a value out of its range.

extension Diagnostic {
    static func tooFewEntries(at span: SourceSpan, minimum: Int, of value: Phrase) -> Diagnostic {
        minimum == 1
            ? Diagnostic(.T5, "T5.empty_list", ["value": value], at: span)
            : Diagnostic(.T5, "T5.too_few_entries", ["count": minimum, "value": value], at: span)
    }

    /// Dates in the wrong order; the place is the later key's value.
    package static func datesInWrongOrder(
        _ later: Located<String>, named laterName: String, before earlier: Located<String>, named earlierName: String
    ) -> Diagnostic {
        Diagnostic(
            .T5, "T5.dates_in_wrong_order",
            [
                "later_name": laterName, "later": later.value, "earlier_name": earlierName, "earlier": earlier.value,
            ], at: later.span,
            notes: [Note("T5.dates_in_wrong_order.earlier_key", ["name": earlierName], at: earlier.span)])
    }

    static func repeatedEntry(_ text: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "T5.repeated_entry", ["text": text], at: span, notes: [Note("T5.repeated_entry.first", at: first)])
    }
}

extension DiagnosticPage {
    package static let t5 = DiagnosticPage(
        .T5, in: .evaluation,
        wrong: """
            activities:
              - {id: workshop, title: Workshop, began: 2018-05-04, ended: 2018-04-05}
            """,
        right: """
            activities:
              - {id: workshop, title: Workshop, began: 2018-04-04, ended: 2018-04-05}
            """, related: [.T1])
}
