internal import Documents
internal import Methodology

// Gates and caps.

extension AssessmentSchema {
    static let gateRecords = [gate, effect, change, cap]

    private static let gate = SchemaRecord(
        "gate", "Something that the record must meet, with what came of it",
        GateResult.CodingKeys.self,
        rules: [
            [
                "if": ["properties": ["met": ["const": true]]],
                "then": ["properties": ["effect": ["const": .null]]],
                "else": ["properties": ["effect": ["type": "object"]]],
            ]
        ]
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The gate's id")
        case .title: .init(.definition("localized_text"), "What the gate asks for")
        case .explanation: .init(.definition("localized_text").orNull, "Why it is there")
        case .status: .init(.words(of: RuleStatus.self), "Where the rule comes from")
        case .cites: .init(.list(of: "citation"), "The parts of references that the rule rests on")
        case .readings: .init(.list(of: "id"), "The ids of the readings used")
        case .rule: .init(.definition("rule_place"), "Where the rule is written")
        case .require: .init(comparedMeasure, "The measure with the comparisons that it must meet, as structure")
        case .measure: .init(.definition("measure"), "The measure as structure")
        case .scale: .init(.words(["number", "amount", "share"]), "What the numbers of the measure are")
        case .unit: .init(JSONValue.text.orNull, "The unit of amounts; null for everything else")
        case .measured:
            .init(
                .definition("number").orNull,
                "The exact value; null for a ratio over zero, which does not meet the gate")
        case .measuredRange: .init(.definition("interval").orNull, "The values that missing data allow")
        case .met: .init(.truth, "Whether the measured value meets the gate; one that is not met has tripped")
        case .metRange:
            .init(
                JSONValue(pairOf: .truth),
                "Whether it is met throughout the range, and somewhere in it")
        case .otherwise: .init(otherwise, "What follows where it is not met, as structure")
        case .values: .init(.list(of: "value_in_force"), "The dated values that the gate uses")
        case .effect: .init(.definition("gate_effect").orNull, "What the gate changed; null where it is met")
        case .parts: .init(.list(of: "part"), "The sides of a ratio or the entries of a checklist")
        case .counted: ItemList.counted
        case .merged: ItemList.merged
        case .notCounted: ItemList.notCounted
        case .undecided: ItemList.undecided
        }
    }

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
        GateEffect.CodingKeys.self
    ) { key in
        switch key {
        case .changed:
            .init(
                .list(of: "gate_change"),
                "The results that it lowered; empty where they were already that low, or where no number changes")
        }
    }

    private static let change = SchemaRecord(
        "gate_change", "One result that a gate lowered",
        GateChange.CodingKeys.self
    ) { key in
        switch key {
        case .of: .init(["type": "string", "pattern": "^(criterion [a-z][a-z0-9-]*|total|rating)$"], "Which result")
        case .before: .init(.text, "The score or the class's id before the gates of its step")
        case .after: .init(JSONValue.text.orNull, "The same under this gate alone; null where there is no score")
        }
    }

    private static let cap = SchemaRecord(
        "cap", "A limit on what some indicators of a criterion score together",
        CapResult.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The cap's id")
        case .title: .init(.definition("localized_text").orNull, "What the cap is called")
        case .status: .init(.words(of: RuleStatus.self), "Where the rule comes from")
        case .cites: .init(.list(of: "citation"), "The parts of references that the rule rests on")
        case .readings: .init(.list(of: "id"), "The ids of the readings used")
        case .rule: .init(.definition("rule_place"), "Where the rule is written")
        case .of: .init(.list(of: "item_id", atLeast: 1), "The ids of the indicators")
        case .at: .init(.definition("number"), "The most that they score together")
        case .values: .init(.list(of: "value_in_force"), "The dated values that the cap uses")
        case .before:
            .init(
                .definition("number").orNull,
                "What they score together without the cap; null where none is assessed")
        case .after: .init(.definition("number").orNull, "What they score together; null where none is assessed")
        }
    }
}

extension GateConsequence {
    /// What each consequence does, by the key that writes it.
    fileprivate static let summaries = [
        "not_assessed": "These criteria have no score; what they could have scored stays achievable",
        "cap": "The criterion scores so much at most", "cap_total": "The total is so much at most",
        "rating_at_most": "The class is this at most",
    ]
}
