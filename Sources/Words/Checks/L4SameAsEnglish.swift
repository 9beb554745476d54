package import Documents

// L4: a message that reads as it does in English.

extension DiagnosticPage {
    package static let l4 = DiagnosticPage(
        .L4, [.warning], title: "message that reads as in English",
        rule: "A message that reads as in English is listed under `same_as_english`, or it was forgotten.",
        why: "Some words are the same in two languages; only a person knows which.",
        .language,
        wrong: """
            messages:
              scores:
                total: "Total: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """,
        message: "the message `scores.total` reads as in English",
        help: "translate it, or list `scores.total` under `same_as_english`",
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L1])
}
