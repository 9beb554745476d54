internal import Documents
internal import Methodology

// Measures as structure, and what became of each item.

extension AssessmentSchema {
    static let traceRecords = [part, counted, mention, merged, notCounted, failure, undecided, measure, entry]

    /// The four lists in which each item stands exactly once.
    enum ItemList {
        static let counted = SchemaRecord.Property(.list(of: "counted_item"), "The items that count, in file order")
        static let merged = SchemaRecord.Property(
            .list(of: "merged_item"), "The items that are one with an item that counts")
        static let notCounted = SchemaRecord.Property(
            .list(of: "not_counted_item"), "The items that do not count, and why")
        static let undecided = SchemaRecord.Property(
            .list(of: "undecided_item"), "The items for which missing data leave it open")
        static let lackingDocuments = SchemaRecord.Property(
            .list(of: "item_id"), "Those of `not_counted` that would count if further documents turned what is asked")
    }

    private static let part = SchemaRecord(
        "part", "One side of a ratio or one entry of a checklist, traced like an indicator",
        TracePart.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "`of` or `over` of a ratio, or the entry's id")
        case .title: .init(.definition("localized_text").orNull, "What the entry asks for")
        case .measure:
            .init(
                ["anyOf": [.definition("measure"), .definition("checklist_entry")]],
                "The measure as structure")
        case .unit: .init(JSONValue.text.orNull, "The unit of amounts; null for everything else")
        case .measured: .init(.definition("number").orNull, "The exact value")
        case .measuredRange: .init(.definition("interval").orNull, "The values that missing data allow")
        case .met:
            .init(
                JSONValue.truth.orNull,
                "Whether the measured value meets a checklist's entry; null for a side of a ratio")
        case .metRange:
            .init(
                JSONValue(pairOf: .truth).orNull,
                "Whether it is met throughout the range, and somewhere in it")
        case .counted: ItemList.counted
        case .merged: ItemList.merged
        case .notCounted: ItemList.notCounted
        case .undecided: ItemList.undecided
        case .lackingDocuments: ItemList.lackingDocuments
        }
    }

    private static let counted = SchemaRecord(
        "counted_item", "An item that counts",
        CountedItem.CodingKeys.self
    ) { key in
        switch key {
        case .item: .init(.definition("item_id"), "The item's id")
        case .evidence: .init(.list(of: "evidence_mention"), "The places in sources that show it")
        case .line: .init(.definition("line"), "The line of the item in its file")
        case .keys:
            .init(
                ["type": "array", "items": .text],
                "The distinct values that the item has; distinct counts only",
                isRequired: false)
        case .amount:
            .init(.definition("comparable"), "What the item adds, with its unit; sums only", isRequired: false)
        }
    }

    private static let mention = SchemaRecord(
        "evidence_mention", "A place in a source that shows something",
        EvidenceMention.CodingKeys.self
    ) { key in
        switch key {
        case .source: .init(.definition("id"), "The source's id")
        case .at: .init(.text, "The place in the source", isRequired: false)
        }
    }

    private static let merged = SchemaRecord(
        "merged_item", "An item that would count, but is one with an item that does",
        MergedItem.CodingKeys.self
    ) { key in
        switch key {
        case .item: .init(.definition("item_id"), "The item's id")
        case .into: .init(.definition("item_id"), "The item that counts for both")
        case .oncePer: .init(.definition("field_path"), "The field whose equal values make them one")
        case .key: .init(.text, "The value that they share")
        }
    }

    private static let notCounted = SchemaRecord(
        "not_counted_item", "An item that does not count",
        NotCountedItem.CodingKeys.self
    ) { key in
        switch key {
        case .item: .init(.definition("item_id"), "The item's id")
        case .because:
            .init(
                .list(of: "failed_condition", atLeast: 1),
                "Every condition that fails, in the order of writing")
        }
    }

    private static let failure = SchemaRecord(
        "failed_condition", "One condition that an item does not meet",
        FailedCondition.CodingKeys.self
    ) { key in
        switch key {
        case .field: .init(.definition("field_path"), "The field")
        case .found: .init(JSONValue.definition("value").orNull, "What the record says; null where it says nothing")
        case .required: .init(.definition("requirement"), "What the rule asks")
        }
    }

    private static let undecided = SchemaRecord(
        "undecided_item", "An item for which missing data leave open whether, or how much, it counts",
        UndecidedItem.CodingKeys.self
    ) { key in
        switch key {
        case .item: .init(.definition("item_id"), "The item's id; for a finding the indicator's")
        case .missing:
            .init(
                ["type": "array", "items": .definition("field_path"), "minItems": 1, "uniqueItems": true],
                "The fields whose value would decide it, sorted")
        case .treatment: .init(.words(["left_out", "counted"]), "What becomes of it in the measured value")
        }
    }
}

extension AssessmentSchema {
    private static let measure = SchemaRecord(
        "measure", "A measure as structure, of one kind", measureProperties, rules: [oneKind])

    /// A checklist's entry: a measure with its comparisons beside it.
    private static let entry = SchemaRecord(
        "checklist_entry", "One entry of a checklist", ChecklistEntryRule.Keys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The entry's id")
        case .metWhen: .init(comparedMeasure, "A measure with the comparisons that it must meet")
        }
    }

    private static let measureProperties: [(name: String, property: SchemaRecord.Property)] =
        Statistics.all.map { statistic in
            let definition = JSONValue.definition(statistic.fields == nil ? "id" : "field_path")
            return (statistic.name, SchemaRecord.Property(definition, statistic.resultSummary, isRequired: false))
        } + [
            beside(MeasureTable.selection, .definition("id")),
            beside(MeasureTable.among, .words(of: PartyScope.self)), beside(MeasureTable.unit, .text),
            beside(MeasureTable.whereKey, .definition("condition")),
        ] + MeasureRule.Keys.allCases.map { ($0.rawValue, property($0)) }

    /// A key that says the same in results as in methodologies.
    private static func beside(
        _ key: some RecordKey, _ schema: JSONValue
    ) -> (name: String, property: SchemaRecord.Property) {
        (key.name, SchemaRecord.Property(schema, key.summary, isRequired: false))
    }

    private static func property(_ key: MeasureRule.Keys) -> SchemaRecord.Property {
        switch key {
        case .ratio: .init(sides, "One measure over another", isRequired: false)
        case .whenOverIsZero:
            .init(.words(of: ZeroDenominator.self), MeasureTable.whenOverIsZero.summary, isRequired: false)
        case .checklist:
            .init(.list(of: "checklist_entry", atLeast: 1), "The entries that may be met", isRequired: false)
        case .finding: .init(choices, "What an evaluator judges", isRequired: false)
        }
    }

    private static let oneKind: JSONValue = [
        "oneOf": .array(
            (Statistics.all.map(\.name) + MeasureRule.Keys.kinds.map(\.rawValue)).map { ["required": [.string($0)]] })
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
        let written = Dictionary(uniqueKeysWithValues: measureProperties.map { ($0.name, $0.property.schema) })
        return [
            "type": "object", "additionalProperties": false,
            "properties": .object(written.merging(properties(ComparisonKey.ofNumbers)) { first, _ in first }),
            "allOf": [
                oneKind,
                ["anyOf": .array(ComparisonKey.ofNumbers.map(\.rawValue).sorted().map { ["required": [.string($0)]] })],
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
