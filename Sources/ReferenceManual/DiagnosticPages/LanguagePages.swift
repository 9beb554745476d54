internal import Diagnostics

extension DiagnosticPage {
    static let l1 = DiagnosticPage(
        .L1,
        rule: """
            The file of a language has the messages that English has, under the same keys, each with a text. No key is a \
            word that other readers of YAML take for a truth value, a number or nothing, such as `no` or `on`.
            """,
        why: "What is missing is shown in English, and what English does not have is never shown.",
        .language,
        wrong: """
            messages:
              scores:
                totl: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """,
        message: "English has no message `scores.totl`",
        help: "write `scores.total`",
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L2, .L3, .L4])

    static let l2 = DiagnosticPage(
        .L2,
        rule: """
            A message has the places that the English one has, in whatever order; of the forms of a plural, some may say \
            the number in words. The name of a place has small letters, digits and `_`.
            """,
        why: "The program fills places by their names: a misspelt one would be left empty.",
        .language,
        wrong: """
            messages:
              scores:
                total: "Totaal: %{point}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """,
        message: "nothing is put into `%{point}` here",
        help: "write `%{points}`",
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L1])

    static let l3 = DiagnosticPage(
        .L3,
        rule: """
            Where English counts something, a language has a text for each of its plural forms: those that its file has \
            a rule for under `plurals`, and `other`. The rules are those of Unicode CLDR for cardinal numbers.
            """,
        why: "Russian needs three forms for whole numbers and Arabic six; with a form too few a number reads wrong.",
        .language,
        wrong: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {other: "%{count} onderdelen tellen"}
            """,
        message: "the message `scores.items` lacks the plural form `one`",
        help: "add `one:` with its text",
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L1])

    static let l4 = DiagnosticPage(
        .L4, [.warning],
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
