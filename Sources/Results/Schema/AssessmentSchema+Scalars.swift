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
                    "What a field says: a text, number or date as a string, a set as a list, a place as an object",
                "anyOf": [
                    ["type": "string"], ["type": "array", "items": ["type": "string"]],
                    ["type": "object", "additionalProperties": .definition("localized_text")],
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
                "properties": [
                    "all": JSONValue.list(of: "condition", atLeast: 1).described("Each of these must hold"),
                    "any": JSONValue.list(of: "condition", atLeast: 1).described("One of these must hold"),
                    "not": JSONValue.definition("condition").described("This must not hold"),
                ],
                "additionalProperties": .definition("field_condition"),
            ]
        ),
        (
            "field_condition",
            [
                "description": "What is asked of one field: comparisons, or conditions of a nested record",
                "anyOf": [.definition("presence"), comparisons(atMost: nil), .definition("condition")],
            ]
        ),
        ("presence", JSONValue.words(["present", "absent"]).described("Whether the field is written")),
        (
            "requirement",
            [
                "description": "One condition that was not met; below `not` what held although it must not",
                "anyOf": [.definition("presence"), .definition("comparison"), negated],
            ]
        ),
        ("comparison", comparisons(atMost: 1).described("One comparison by its key")),
        (
            "number_comparison",
            object(numberComparisons, atMost: 1).described("One comparison with a whole number")
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

    private static func comparisons(atMost most: Int?) -> JSONValue {
        let words: JSONValue = ["type": "array", "items": .text, "minItems": 1]
        let further: [String: JSONValue] = [
            "is": JSONValue.text.described("This value"), "is_not": JSONValue.text.described("Any other value"),
            "one_of": words.described("One of these values"), "none_of": words.described("None of these values"),
            "includes": JSONValue.text.described("The set holds this value"),
            "includes_any": words.described("The set holds one of these values at least"),
            "includes_all": words.described("The set holds all of these values"),
            "excludes": JSONValue.text.described("The set does not hold this value"),
            "size": JSONValue.definition("number_comparison").described("The number of values in the set"),
            "on_or_after": JSONValue.definition("day").described("This day or later"),
            "on_or_before": JSONValue.definition("day").described("This day or earlier"),
            "within": JSONValue.text.described(
                "`evaluation_period` or the id of a window, both ends included"),
            "any": JSONValue.definition("condition").described("One record of the list meets this"),
            "none": JSONValue.definition("condition").described("No record of the list meets this"),
            "unit": JSONValue.text.described("The unit in which amounts are added"),
        ]
        return object(numberComparisons.merging(further) { first, _ in first }, atMost: most)
    }

    static let numberComparisons: [String: JSONValue] = [
        "at_least": JSONValue.definition("comparable").described("The value or more"),
        "more_than": JSONValue.definition("comparable").described("More than the value"),
        "at_most": JSONValue.definition("comparable").described("The value or less"),
        "less_than": JSONValue.definition("comparable").described("Less than the value"),
        "equals": JSONValue.definition("comparable").described("Exactly the value"),
        "between": [
            "type": "array", "items": .definition("comparable"), "minItems": 2, "maxItems": 2,
            "description": "Both values and what lies between them",
        ],
    ]

    private static func object(_ properties: [String: JSONValue], atMost most: Int?) -> JSONValue {
        var schema: [String: JSONValue] = [
            "type": "object", "properties": .object(properties), "additionalProperties": false, "minProperties": 1,
        ]
        if let most { schema["maxProperties"] = .number(most) }
        return .object(schema)
    }
}
