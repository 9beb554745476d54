internal import Documents
internal import Methodology

// Measures as structure, and what became of each item.

extension AssessmentSchema {
    static let traceRecords = [part, counted, mention, merged, notCounted, failure, undecided, year, measure, entry]

    /// The four lists in which each item stands exactly once.
    static let itemLists: SchemaRecord.Properties = [
        "counted": .list(of: "counted_item", "The items that count, in file order"),
        "merged": .list(of: "merged_item", "The items that are one with an item that counts"),
        "not_counted": .list(of: "not_counted_item", "The items that do not count, and why"),
        "undecided": .list(of: "undecided_item", "The items for which missing data leave it open"),
    ]
    static let lackingDocuments: SchemaRecord.Properties = [
        "lacking_documents": .list(
            of: "item_id", "Those of `not_counted` that would count if further documents turned what is asked")
    ]

    private static let part = SchemaRecord(
        "part", "One side of a ratio or one entry of a checklist, traced like an indicator",
        [
            "id": .one("id", "`of` or `over` of a ratio, or the entry's id"),
            "record": .oneOrNull(
                "id", "The record of the last cycle, where that is measured; null where the record names none"
            ).optional,
            "title": .oneOrNull("localized_text", "What the entry asks for"),
            "measure": .init(
                [
                    "anyOf": [
                        .definition("measure"), .definition("checklist_entry"),
                        ["const": .string(MeasureTable.servedWord)], previousSide,
                    ]
                ],
                "The measure as structure"),
            "unit": .textOrNull("The unit of amounts; null for everything else"),
            "measured": .textOrNull("The exact value, or the id of the choice that was made"),
            "measured_range": .oneOrNull("interval", "The values that missing data allow"),
        ], itemLists, lackingDocuments,
        [
            "met": .init(
                JSONValue.truth.orNull,
                "Whether the measured value meets a checklist's entry; null for a side of a ratio"),
            "met_range": .init(
                JSONValue(pairOf: .truth).orNull, "Whether it is met throughout the range, and somewhere in it"),
        ], eachYear)

    /// A measure of the last cycle.
    private static let previousSide: JSONValue = [
        "type": "object", "additionalProperties": false, "required": [.string(MeasureTable.previous.name)],
        "properties": [
            MeasureTable.previous.name: JSONValue.definition("measure").described(MeasureTable.previous.summary)
        ],
    ]

    /// What each year comes to, where something is asked of every year.
    static let eachYear: SchemaRecord.Properties = [
        "each_year": .list(of: "year_count", atLeast: 1, "What each year of the period comes to").optional
    ]

    private static let year = SchemaRecord(
        "year_count", "What a selection comes to in one year of the period",
        [
            "from": .one("day", "The first day"),
            "to": .one("day", "The last day, which belongs to the year"),
            "measured": .one("number", "How many items count in it"),
            "measured_range": .one("interval", "The numbers that missing data allow"),
            "met": .init(.truth, "Whether that is enough"),
            "met_range": .init(
                JSONValue(pairOf: .truth), "Whether it is so throughout the range, and somewhere in it"),
            "undecided": .list(
                of: "undecided_item",
                "The items that are selected and may lie in the year, which their dates leave open"),
        ])

    private static let counted = SchemaRecord(
        "counted_item", "An item that counts",
        [
            "item": .one("item_id", "The item's id"),
            "activity": .one("item_id", "The activity that holds it; items inside activities only").optional,
            "evidence": .list(of: "evidence_mention", "The places in sources that show it"),
            "line": .one("line", "The line of the item in its file"),
            "keys": .init(
                ["type": "array", "items": .text], "The distinct values that the item has; distinct counts only"
            ).optional,
            "amount": .one("comparable", "What the item adds, with its unit; sums only").optional,
        ])

    private static let mention = SchemaRecord(
        "evidence_mention", "A place in a source that shows something",
        [
            "source": .one("id", "The source's id"),
            "at": .text("The place in the source").optional,
        ])

    private static let merged = SchemaRecord(
        "merged_item", "An item that would count, but is one with an item that does",
        [
            "item": .one("item_id", "The item's id"),
            "into": .one("item_id", "The item that counts for both"),
            "once_per": .one("field_path", "The field whose equal values make them one"),
            "key": .text("The value that they share"),
        ])

    private static let notCounted = SchemaRecord(
        "not_counted_item", "An item that does not count",
        [
            "item": .one("item_id", "The item's id"),
            "because": .list(of: "failed_condition", atLeast: 1, "Every condition that fails, in the order of writing"),
        ])

    private static let failure = SchemaRecord(
        "failed_condition", "One condition that an item does not meet",
        [
            "field": .one("field_path", "The field"),
            "found": .init(JSONValue.definition("value").orNull, "What the record says; null where it says nothing"),
            "required": .one("requirement", "What the rule asks"),
        ])

    private static let undecided = SchemaRecord(
        "undecided_item", "An item for which missing data leave open whether, or how much, it counts",
        [
            "item": .oneOrNull(
                "item_id",
                "The item's id; for a finding the indicator's; null for what is no item, such as the centre's lists"),
            "missing": .init(
                ["type": "array", "items": .definition("field_path"), "minItems": 1, "uniqueItems": true],
                "The fields whose value would decide it, sorted"),
            "treatment": .init(.words(["left_out", "counted"]), "What becomes of it in the measured value"),
        ])
}

extension AssessmentSchema {
    private static let measure = SchemaRecord(
        "measure", "A measure as structure, of one kind", measureProperties, rules: [oneKind])

    /// A checklist's entry: a measure with its comparisons beside it.
    private static let entry = SchemaRecord(
        "checklist_entry", "One entry of a checklist",
        [
            "id": .one("id", "The entry's id"),
            "met_when": .init(comparedMeasure, "A measure with the comparisons that it must meet"),
        ])

    private static let measureProperties: [(name: String, property: SchemaRecord.Property)] =
        Statistics.all.map { statistic in
            let definition = JSONValue.definition(statistic.fields == nil ? "id" : "field_path")
            return (statistic.name, .init(definition, statistic.resultSummary).optional)
        } + [
            beside(MeasureTable.selection, .definition("id")),
            beside(MeasureTable.among, .words(of: PartyScope.self)),
            beside(MeasureTable.eachAtLeast, .definition("number")), beside(MeasureTable.eachYear, yearly),
            beside(MeasureTable.unit, .text),
            beside(MeasureTable.whereKey, .definition("condition")),
            ("ratio", .init(sides, "One measure over another").optional),
            ("checklist", .list(of: "checklist_entry", atLeast: 1, "The entries that may be met").optional),
            (
                "finding",
                .init(judged, "What an evaluator judges, or the indicator whose judgement is asked for").optional
            ),
            beside(
                MeasureTable.oneOf,
                ["type": "array", "items": .definition("id"), "minItems": 1]),
            beside(MeasureTable.score, .definition("id")),
            beside(MeasureTable.whenOverIsZero, .words(of: ZeroDenominator.self)),
        ]

    /// A key that says the same in results as in methodologies.
    private static func beside(
        _ key: some RecordKey, _ schema: JSONValue
    ) -> (name: String, property: SchemaRecord.Property) {
        (key.name, .init(schema, key.summary).optional)
    }

    private static let oneKind: JSONValue = [
        "oneOf": .array(
            (Statistics.all.map(\.name) + MeasureRule.Keys.kinds.map(\.rawValue)).map { ["required": [.string($0)]] })
    ]

    private static let sides: JSONValue = [
        "type": "object", "additionalProperties": false, "required": ["of", "over"],
        "properties": [
            "of": JSONValue.definition("measure").described("The measure above the line"),
            "over": [
                "description": "The measure below the line, or `served` for the number of Parties served",
                "anyOf": [
                    .definition("measure"), ["const": .string(MeasureTable.servedWord)],
                    previousSide,
                ],
            ],
        ],
    ]

    private static let judged: JSONValue = [
        "anyOf": [
            .definition("item_id"),
            [
                "type": "object", "additionalProperties": false, "required": ["choices"],
                "properties": ["choices": JSONValue.list(of: "id", atLeast: 1).described("The ids of the choices")],
            ],
            [
                "type": "object", "additionalProperties": false, "required": ["number"],
                "properties": ["number": limits],
            ],
        ]
    ]

    private static let limits: JSONValue = [
        "type": "object", "additionalProperties": false, "required": ["from", "to"],
        "description": "The number that is given",
        "properties": [
            "from": JSONValue.definition("number").described("The least number that may be given"),
            "to": JSONValue.definition("number").described("The greatest number that may be given"),
        ],
    ]

    /// What every year must reach.
    private static let yearly: JSONValue = [
        "type": "object", "additionalProperties": false,
        "required": [.string(EachYearTable.atLeast.name), .string(EachYearTable.by.name)],
        "properties": [
            EachYearTable.atLeast.name: JSONValue.definition("number").described(EachYearTable.atLeast.summary),
            EachYearTable.by.name: JSONValue.definition("field_path").described(EachYearTable.by.summary),
        ],
    ]

    /// The keys one of which compares.
    private static let compared =
        (ComparisonKey.ofNumbers.map(\.rawValue) + [MeasureTable.eachYear.name, MeasureTable.oneOf.name]).sorted()

    static var comparedMeasure: JSONValue {
        let written = Dictionary(uniqueKeysWithValues: measureProperties.map { ($0.name, $0.property.schema) })
        return [
            "type": "object", "additionalProperties": false,
            "properties": .object(written.merging(properties(ComparisonKey.ofNumbers)) { first, _ in first }),
            "allOf": [
                oneKind,
                ["anyOf": .array(compared.map { ["required": [.string($0)]] })],
            ],
        ]
    }
}

extension JSONValue {
    /// A list of exactly two of a kind.
    init(pairOf schema: JSONValue) {
        self = ["type": "array", "items": schema, "minItems": 2, "maxItems": 2]
    }
}
