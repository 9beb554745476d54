internal import Documents
internal import Methodology

// Gates and caps.

extension AssessmentSchema {
    static let gateRecords = [gate, effect, change, cap]

    private static let gate = SchemaRecord(
        "gate", "Something that the record must meet, with what came of it",
        [
            "id": .one("id", "The gate's id"),
            "title": .one("localized_text", "What the gate asks for"),
            "explanation": .oneOrNull("localized_text", "Why it is there"),
        ], origin, foundation,
        [
            "require": .init(comparedMeasure, "The measure with the comparisons that it must meet, as structure"),
            "measure": .one("measure", "The measure as structure"),
            "scale": .init(.words(["number", "amount", "share", "choice"]), "What the numbers of the measure are"),
            "unit": .textOrNull("The unit of amounts; null for everything else"),
            "measured": .textOrNull(
                "The exact value, or the id of the choice that was made; null without either, which does not meet the gate"
            ),
            "measured_range": .oneOrNull("interval", "The values that missing data allow"),
            "met": .init(.truth, "Whether the measured value meets the gate; one that is not met has tripped"),
            "met_range": .init(
                JSONValue(pairOf: .truth), "Whether it is met throughout the range, and somewhere in it"),
            "otherwise": .init(oneOrSeveral, "What follows where it is not met, as structure"),
            "values": .list(of: "value_in_force", "The dated values that the gate uses"),
            "effect": .oneOrNull("gate_effect", "What the gate changed; null where it is met"),
        ], eachYear, itemLists,
        [
            "parts": .list(of: "part", "The sides of a ratio or the entries of a checklist")
        ],
        rules: [
            [
                "if": ["properties": ["met": ["const": true]]],
                "then": ["properties": ["effect": ["const": .null]]],
                "else": ["properties": ["effect": ["type": "object"]]],
            ]
        ])

    private static let otherwise: JSONValue = [
        "anyOf": [
            ["const": "needs_review"], one("not_assessed", .list(of: "id", atLeast: 1)),
            one(
                "cap",
                [
                    "type": "object", "additionalProperties": false, "required": ["criterion", "at"],
                    "properties": [
                        "criterion": JSONValue.definition("id").described("The criterion's id"),
                        "at": JSONValue.definition("number").described("The most that it scores"),
                    ],
                ]),
            one("cap_total", .definition("number")), one("rating_at_most", .definition("id")),
        ]
    ]

    /// One consequence, or a list of those that all follow.
    private static let oneOrSeveral: JSONValue = [
        "anyOf": [otherwise, ["type": "array", "minItems": 1, "items": otherwise]]
    ]

    private static func one(_ name: String, _ schema: JSONValue) -> JSONValue {
        let words = GateConsequence.summaries[name] ?? name
        return [
            "type": "object", "additionalProperties": false, "required": [.string(name)],
            "properties": .object([name: schema.described(words)]),
        ]
    }

    private static let effect = SchemaRecord(
        "gate_effect", "What a gate that is not met changed",
        [
            "changed": .list(
                of: "gate_change",
                "The results that it lowered; empty where they were already that low, or where no number changes")
        ])

    private static let change = SchemaRecord(
        "gate_change", "One result that a gate lowered",
        [
            "of": .init(["type": "string", "pattern": "^(criterion [a-z][a-z0-9-]*|total|rating)$"], "Which result"),
            "before": .text("The score or the class's id before the gates of its step"),
            "after": .textOrNull("The same under this gate alone; null where there is no score"),
        ])

    private static let cap = SchemaRecord(
        "cap", "A limit on what some indicators of a criterion score together",
        [
            "id": .one("id", "The cap's id"),
            "title": .oneOrNull("localized_text", "What the cap is called"),
        ], origin,
        [
            "of": .list(of: "item_id", atLeast: 1, "The ids of the indicators"),
            "at": .one("number", "The most that they score together"),
            "values": .list(of: "value_in_force", "The dated values that the cap uses"),
            "before": .oneOrNull("number", "What they score together without the cap; null where none is assessed"),
            "after": .oneOrNull("number", "What they score together; null where none is assessed"),
        ])
}

extension GateConsequence {
    /// What each consequence does, by the key that writes it.
    fileprivate static let summaries = [
        "not_assessed": "These criteria have no score; what they could have scored stays achievable",
        "cap": "The criterion scores so much at most", "cap_total": "The total is so much at most",
        "rating_at_most": "The class is this at most",
    ]
}
