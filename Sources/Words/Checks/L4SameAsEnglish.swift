package import Documents

// L4: a message that reads as it does in English.

extension DiagnosticPage {
    package static let l4 = DiagnosticPage(
        .L4, [.warning], in: .language,
        wrong: """
            messages:
              scores:
                total: "Total: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """,
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L1])
}
