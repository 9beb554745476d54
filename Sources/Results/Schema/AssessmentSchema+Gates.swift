internal import Documents
internal import Methodology

// Gates and caps.

extension AssessmentSchema {
    static let gateRecords = [gate, effect, change, cap]

    private static let gate = SchemaRecord(
        "gate", "Something that the record must meet, with what came of it",
        properties: [
            .init("id", .definition("id"), "The gate's id"),
            .init("title", .definition("localized_text"), "What the gate asks for"),
            .init("explanation", .definition("localized_text").orNull, "Why it is there"),
            .init("status", .words(of: RuleStatus.self), "Where the rule comes from"),
            .init("cites", .list(of: "citation"), "The parts of references that the rule rests on"),
            .init("readings", .list(of: "id"), "The ids of the readings used"),
            .init("rule", .definition("rule_place"), "Where the rule is written"),
            .init("require", comparedMeasure, "The measure with the comparisons that it must meet, as structure"),
            .init("measure", .definition("measure"), "The measure as structure"),
            .init("scale", .words(["number", "amount", "share"]), "What the numbers of the measure are"),
            .init("unit", JSONValue.text.orNull, "The unit of amounts; null for everything else"),
            .init(
                "measured", .definition("number").orNull,
                "The exact value; null for a ratio over zero, which does not meet the gate"),
            .init("measured_range", .definition("interval").orNull, "The values that missing data allow"),
            .init("met", .truth, "Whether the measured value meets the gate; one that is not met has tripped"),
            .init(
                "met_range", JSONValue(pairOf: .truth),
                "Whether it is met throughout the range, and somewhere in it"),
            .init("otherwise", otherwise, "What follows where it is not met, as structure"),
            .init("values", .list(of: "value_in_force"), "The dated values that the gate uses"),
            .init("effect", .definition("gate_effect").orNull, "What the gate changed; null where it is met"),
        ] + itemLists + [
            .init("parts", .list(of: "part"), "The sides of a ratio or the entries of a checklist")
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

    private static func one(_ name: String, _ schema: JSONValue) -> JSONValue {
        let words = GateConsequence.summaries[name] ?? name
        return [
            "type": "object", "additionalProperties": false, "required": [.string(name)],
            "properties": .object([name: schema.described(words)]),
        ]
    }

    private static let effect = SchemaRecord(
        "gate_effect", "What a gate that is not met changed",
        properties: [
            .init(
                "changed", .list(of: "gate_change"),
                "The results that it lowered; empty where they were already that low, or where no number changes")
        ])

    private static let change = SchemaRecord(
        "gate_change", "One result that a gate lowered",
        properties: [
            .init(
                "of", ["type": "string", "pattern": "^(criterion [a-z][a-z0-9-]*|total|rating)$"], "Which result"),
            .init("before", .text, "The score or the class's id before the gates of its step"),
            .init("after", JSONValue.text.orNull, "The same under this gate alone; null where there is no score"),
        ])

    private static let cap = SchemaRecord(
        "cap", "A limit on what some indicators of a criterion score together",
        properties: [
            .init("id", .definition("id"), "The cap's id"),
            .init("title", .definition("localized_text").orNull, "What the cap is called"),
            .init("status", .words(of: RuleStatus.self), "Where the rule comes from"),
            .init("cites", .list(of: "citation"), "The parts of references that the rule rests on"),
            .init("readings", .list(of: "id"), "The ids of the readings used"),
            .init("rule", .definition("rule_place"), "Where the rule is written"),
            .init("of", .list(of: "item_id", atLeast: 1), "The ids of the indicators"),
            .init("at", .definition("number"), "The most that they score together"),
            .init("values", .list(of: "value_in_force"), "The dated values that the cap uses"),
            .init(
                "before", .definition("number").orNull,
                "What they score together without the cap; null where none is assessed"),
            .init("after", .definition("number").orNull, "What they score together; null where none is assessed"),
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
