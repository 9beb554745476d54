internal import Documents
internal import Methodology

// Numbers, ids, dates, texts, and conditions as structure.

extension AssessmentSchema {
    static let scalars: [(String, JSONValue)] = [
        (
            "number",
            pattern("^(0|[1-9][0-9]*(/([2-9]|[1-9][0-9]+))?)$")
                .described("An exact number from 0 on: digits, or a fraction in lowest terms")
        ),
        (
            "interval",
            [
                "type": "array", "description": "The least and the greatest value; null where nothing limits it",
                "prefixItems": [.definition("number"), JSONValue.definition("number").orNull], "minItems": 2,
                "maxItems": 2,
            ]
        ),
        (
            "comparable",
            pattern("^(0|[1-9][0-9]*(/([2-9]|[1-9][0-9]+))?)( [^ ]+)?$").described(
                "An exact number, with a unit or without")
        ),
        ("id", pattern("^[a-z][a-z0-9-]*$").described("An id")),
        (
            "item_id",
            pattern("^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?$")
                .described("The id of an item or indicator; of one inside another behind a dot")
        ),
        ("field_path", pattern("^[a-z_]+(\\.[a-z_]+)*$").described("A field of an item; of a nested record with dots")),
        ("word", pattern("^[a-z][a-z0-9_-]*$").described("A word")),
        ("digest", pattern("^[0-9a-f]{64}$").described("A SHA-256 in lower-case hexadecimal")),
        ("day", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").described("A whole date")),
        (
            "partial_date",
            pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$").described("A date as far as it is known: year, month or day")
        ),
        (
            "date_within_bounds",
            [
                "type": "object", "required": ["as"], "additionalProperties": false,
                "description": "A date of which only bounds are known",
                "properties": [
                    "from": .definition("partial_date").described("The first day that it can mean"),
                    "to": .definition("partial_date").described("The last day that it can mean"),
                    "as": .text.described("What the report says of it"),
                ],
            ]
        ),
        ("party", pattern("^[A-Z]{3}$").described("A Party's ISO 3166-1 alpha-3 code")),
        ("line", ["type": "integer", "minimum": 1, "description": "A line of a file, counted from 1"]),
        (
            "localized_text",
            [
                "description": "A text for people: one string, or one per language",
                "anyOf": [
                    ["type": "string"],
                    [
                        "type": "object", "minProperties": 1, "additionalProperties": false,
                        "properties": .object(
                            Dictionary(
                                uniqueKeysWithValues: Language.ofTexts.map {
                                    ($0.rawValue, ["type": "string", "description": "The text in this language"])
                                })),
                    ],
                ],
            ]
        ),
        (
            "value",
            [
                "description":
                    "What a field says: a text, number or date as a string, a set as a list, a place as an object, so also a number or date of which only bounds are known; a list of records as these",
                "anyOf": [
                    ["type": "string"], ["type": "array", "items": ["type": "string"]],
                    ["type": "object", "additionalProperties": .definition("localized_text")],
                    ["type": "array", "items": ["type": "object", "additionalProperties": .definition("value")]],
                ],
            ]
        ),
    ]

    private static func pattern(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .string(pattern)] }
}

extension AssessmentSchema {
    static let conditions: [(String, JSONValue)] = [
        (
            "condition",
            [
                "description": "Conditions by field, all of which must hold", "type": "object",
                "properties": .object(
                    Dictionary(uniqueKeysWithValues: Combinator.allCases.map { ($0.rawValue, combined($0)) })),
                "additionalProperties": .definition("field_condition"),
            ]
        ),
        (
            "field_condition",
            [
                "description": "What is asked of one field: comparisons, or conditions of a nested record",
                "anyOf": [.definition("presence"), object(ComparisonKey.allCases), .definition("condition")],
            ]
        ),
        ("presence", JSONValue.words(of: Presence.self).described("Whether the field is written")),
        (
            "requirement",
            [
                "description": "One condition that was not met; below `not` what held although it must not",
                "anyOf": [.definition("presence"), .definition("comparison"), negated],
            ]
        ),
        ("comparison", object(ComparisonKey.allCases, atMost: 1).described("One comparison by its key")),
        (
            "number_comparison",
            object(ComparisonKey.ofNumbers, atMost: 1).described("One comparison with a whole number")
        ),
    ]

    private static let negated: JSONValue = [
        "type": "object", "additionalProperties": false, "required": ["not"],
        "properties": [
            "not": [
                "description": "What must not hold", "anyOf": [.definition("presence"), .definition("comparison")],
            ]
        ],
    ]

    private static func combined(_ combinator: Combinator) -> JSONValue {
        let condition: JSONValue =
            combinator == .not ? .definition("condition") : .list(of: "condition", atLeast: 1)
        return condition.described(combinator.resultSummary)
    }

    private static func object(_ keys: [ComparisonKey], atMost most: Int? = nil) -> JSONValue {
        var schema: [String: JSONValue] = [
            "type": "object", "properties": .object(properties(keys)), "additionalProperties": false,
            "minProperties": 1,
        ]
        if let most { schema["maxProperties"] = .number(most) }
        return .object(schema)
    }

    /// What stands behind keys that ask, by their names.
    static func properties(_ keys: [ComparisonKey]) -> [String: JSONValue] {
        Dictionary(
            uniqueKeysWithValues: keys.map { ($0.rawValue, operand(of: $0).described($0.resultSummary)) })
    }

    private static let words: JSONValue = ["type": "array", "items": .text, "minItems": 1]

    private static func operand(of key: ComparisonKey) -> JSONValue {
        switch key.asking {
        case .word, .window: .text
        case .words: ["anyOf": [words, .words(of: CentreParties.self)]]
        case .bound: .definition("comparable")
        case .ends: JSONValue(pairOf: .definition("comparable"))
        case .size: .definition("number_comparison")
        case .day: .definition("day")
        case .date: ["anyOf": [.definition("partial_date"), .definition("date_within_bounds")]]
        case .records: .definition("condition")
        }
    }
}
