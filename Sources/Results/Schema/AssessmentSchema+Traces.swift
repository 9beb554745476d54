internal import Documents
internal import Methodology

// Measures as structure, and what became of each item.

extension AssessmentSchema {
    static let traceRecords = [part, counted, mention, merged, notCounted, failure, undecided, measure, entry]

    /// The four lists in which each item stands exactly once.
    static let itemLists: [SchemaRecord.Property] = [
        .init("counted", .list(of: "counted_item"), "The items that count, in file order"),
        .init("merged", .list(of: "merged_item"), "The items that are one with an item that counts"),
        .init("not_counted", .list(of: "not_counted_item"), "The items that do not count, and why"),
        .init("undecided", .list(of: "undecided_item"), "The items for which missing data leave it open"),
    ]

    private static let part = SchemaRecord(
        "part", "One side of a ratio or one entry of a checklist, traced like an indicator",
        properties: [
            .init("id", .definition("id"), "`of` or `over` of a ratio, or the entry's id"),
            .init("title", .definition("localized_text").orNull, "What the entry asks for"),
            .init(
                "measure", ["anyOf": [.definition("measure"), .definition("checklist_entry")]],
                "The measure as structure"),
            .init("unit", JSONValue.text.orNull, "The unit of amounts; null for everything else"),
            .init("measured", .definition("number").orNull, "The exact value"),
            .init("measured_range", .definition("interval").orNull, "The values that missing data allow"),
        ] + itemLists + [
            .init(
                "met", JSONValue.truth.orNull,
                "Whether the measured value meets a checklist's entry; null for a side of a ratio"),
            .init(
                "met_range", JSONValue(pairOf: .truth).orNull,
                "Whether it is met throughout the range, and somewhere in it"),
        ])

    private static let counted = SchemaRecord(
        "counted_item", "An item that counts",
        properties: [
            .init("item", .definition("item_id"), "The item's id"),
            .init("evidence", .list(of: "evidence_mention"), "The places in sources that show it"),
            .init("line", .definition("line"), "The line of the item in its file"),
            .init(
                "keys", ["type": "array", "items": .text],
                "The distinct values that the item has; distinct counts only",
                isRequired: false),
            .init(
                "amount", .definition("comparable"), "What the item adds, with its unit; sums only", isRequired: false),
        ])

    private static let mention = SchemaRecord(
        "evidence_mention", "A place in a source that shows something",
        properties: [
            .init("source", .definition("id"), "The source's id"),
            .init("at", .text, "The place in the source", isRequired: false),
        ])

    private static let merged = SchemaRecord(
        "merged_item", "An item that would count, but is one with an item that does",
        properties: [
            .init("item", .definition("item_id"), "The item's id"),
            .init("into", .definition("item_id"), "The item that counts for both"),
            .init("once_per", .definition("field_path"), "The field whose equal values make them one"),
            .init("key", .text, "The value that they share"),
        ])

    private static let notCounted = SchemaRecord(
        "not_counted_item", "An item that does not count",
        properties: [
            .init("item", .definition("item_id"), "The item's id"),
            .init(
                "because", .list(of: "failed_condition", atLeast: 1),
                "Every condition that fails, in the order of writing"),
        ])

    private static let failure = SchemaRecord(
        "failed_condition", "One condition that an item does not meet",
        properties: [
            .init("field", .definition("field_path"), "The field"),
            .init("found", JSONValue.definition("value").orNull, "What the record says; null where it says nothing"),
            .init("required", .definition("requirement"), "What the rule asks"),
        ])

    private static let undecided = SchemaRecord(
        "undecided_item", "An item for which missing data leave open whether, or how much, it counts",
        properties: [
            .init("item", .definition("item_id"), "The item's id; for a finding the indicator's"),
            .init(
                "missing",
                ["type": "array", "items": .definition("field_path"), "minItems": 1, "uniqueItems": true],
                "The fields whose value would decide it, sorted"),
            .init("treatment", .words(["left_out", "counted"]), "What becomes of it in the measured value"),
        ])
}

extension AssessmentSchema {
    private static let measureKinds = ["count", "count_distinct", "sum", "ratio", "checklist", "finding"]

    private static let measure = SchemaRecord(
        "measure", "A measure as structure, of one kind", properties: measureProperties, rules: [oneKind])

    /// A checklist's entry: a measure with its comparisons beside it.
    private static let entry = SchemaRecord(
        "checklist_entry", "One entry of a checklist",
        properties: [
            .init("id", .definition("id"), "The entry's id"),
            .init("met_when", comparedMeasure, "A measure with the comparisons that it must meet"),
        ])

    private static let measureProperties: [SchemaRecord.Property] = [
        .init("count", .definition("id"), "How many items of this selection", isRequired: false),
        .init(
            "count_distinct", .definition("field_path"), "How many different values of this field", isRequired: false),
        .init("sum", .definition("field_path"), "The total of this field", isRequired: false),
        .init("in", .definition("id"), "The selection whose items are looked at", isRequired: false),
        .init(
            "among", .words(of: PartyScope.self), "Whether only Parties on the centre's lists count", isRequired: false),
        .init("unit", .text, "The unit of the amounts that are added", isRequired: false),
        .init("where", .definition("condition"), "What narrows the selection", isRequired: false),
        .init("ratio", sides, "One measure over another", isRequired: false),
        .init("when_over_is_zero", .words(of: ZeroDenominator.self), "What a ratio over nothing is", isRequired: false),
        .init("checklist", .list(of: "checklist_entry", atLeast: 1), "The entries that may be met", isRequired: false),
        .init("finding", choices, "What an evaluator judges", isRequired: false),
    ]

    private static let oneKind: JSONValue = [
        "oneOf": .array(measureKinds.map { ["required": [.string($0)]] })
    ]

    private static let sides: JSONValue = [
        "type": "object", "additionalProperties": false, "required": ["of", "over"],
        "properties": [
            "of": JSONValue.definition("measure").described("The measure above the line"),
            "over": JSONValue.definition("measure").described("The measure below the line"),
        ],
    ]

    private static let choices: JSONValue = [
        "type": "object", "additionalProperties": false, "required": ["choices"],
        "properties": ["choices": JSONValue.list(of: "id", atLeast: 1).described("The ids of the choices")],
    ]

    static var comparedMeasure: JSONValue {
        let written = Dictionary(uniqueKeysWithValues: measureProperties.map { ($0.name, $0.schema) })
        return [
            "type": "object", "additionalProperties": false,
            "properties": .object(written.merging(numberComparisons) { first, _ in first }),
            "allOf": [oneKind, ["anyOf": .array(numberComparisons.keys.sorted().map { ["required": [.string($0)]] })]],
        ]
    }
}

extension JSONValue {
    /// A list of exactly two of a kind.
    init(pairOf schema: JSONValue) {
        self = ["type": "array", "items": schema, "minItems": 2, "maxItems": 2]
    }
}
