internal import Diagnostics

extension DiagnosticPage {
    static let y1 = DiagnosticPage(
        .Y1,
        rule: """
            Documents are YAML in a strict subset: one document in UTF-8, without anchors, aliases, merge keys, tags and \
            directives. Spaces indent, tabs do not. A key stands once in a mapping. Files, nesting and the number of \
            values have limits.
            """,
        why: """
            What is outside the subset reads differently in different programs, and a key that stands twice silently \
            loses one of its values.
            """,
        .criterion,
        wrong: """
            maximum: 10
            maximum: 4
            """,
        message: "the key `maximum` stands twice in one group",
        help: "keep one of the two; if both are meant, write a list",
        right: "maximum: 4", related: [.Y2, .T4])

    static let y2 = DiagnosticPage(
        .Y2,
        rule: """
            A record has the keys that its format knows, and no others. `mandate schema` and the reference manual list \
            them.
            """,
        why: "A rule under a misspelt key would be passed over in silence, and the scores would be wrong.",
        .criterion,
        wrong: "maximun: 4",
        message: "a criterion has no key `maximun`", help: "write `maximum`",
        right: "maximum: 4", related: [.Y3])

    static let y3 = DiagnosticPage(
        .Y3,
        rule: """
            Some keys must stand in every record of a kind, some need another beside them, and some exclude each other.
            """,
        why:
            "Without them nobody could say what the record means; with two that exclude each other it would mean two things.",
        .evaluation,
        wrong: """
            activities:
              - title: Workshop on inventories
            """,
        message: "an activity needs the key `id`",
        help: "add `id:` (the item's id, unique across the evaluation)",
        right: """
            activities:
              - id: inventories-workshop
                title: Workshop on inventories
            """, related: [.Y2])
}
