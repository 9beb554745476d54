internal import Documents
internal import Evaluation
internal import Methodology

// What would help the centre.

extension AssessmentSchema {
    static let stepRecords = [nextStep, jointSteps, triedChange, stepGains]

    private static let writtenValue: JSONValue = [
        "anyOf": [.text, ["type": "array", "items": .text]]
    ]

    private static let nextStep = SchemaRecord(
        "next_step", "One thing that would raise a score, tried on a copy of the record",
        [
            "kind": .word(of: NextStep.Kind.self, "What is to be done"),
            "items": .list(of: "item_id", "The ids of the items concerned"),
            "field": .init(JSONValue.text.orNull, "The field concerned; null where several are"),
            "of": .one("item_id", "The indicator or gate that it is about"),
            "parts": .list(of: "id", "The entries of its checklist, or the side of its ratio, concerned"),
            "from": .init(
                writtenValue.orNull,
                "What stands there at present, null where nothing does or items differ; of further items, what is measured"
            ),
            "to": .init(
                writtenValue.orNull,
                "What was tried there, null where items differ; of further items, what would be measured"),
            "by": .word(of: NextStep.Author.self, "Who can do it"),
            "tried": .list(of: "tried_change", atLeast: 1, "Every change of the copy, together"),
            "gives": .one("step_gains", "What the copy scored"),
        ])

    private static let jointSteps = SchemaRecord(
        "joint_steps",
        "Those of the most useful steps that give most on one copy, where that is not the sum of what all of them give",
        [
            "steps": .init(
                ["type": "array", "items": ["type": "integer", "minimum": 0], "minItems": 1],
                "The positions among the next steps, from 0 on"),
            "total": .one("number", "The total that the copy scored"),
            "class": .one("id", "The id of its class; left out where nothing is rated").optional,
        ])

    private static let triedChange = SchemaRecord(
        "tried_change", "One change of the copy on which a step was tried",
        [
            "item": .init(
                JSONValue.definition("item_id").orNull,
                "The item, or the indicator that was judged; null for the centre's lists; a further item has a new id"),
            "field": .init(.text, "The way to the field; `evidence` for a document, whose strength is the value"),
            "from": .init(writtenValue.orNull, "What is written at present; null where nothing is"),
            "to": .init(writtenValue, "What was tried"),
        ])

    private static let stepGains = SchemaRecord(
        "step_gains", "What the record scored with a step",
        [
            "indicator": .oneOrNull("number", "The indicator's score; null for a gate"),
            "criterion": .oneOrNull("number", "The score of the indicator's criterion; null for a gate"),
            "total": .oneOrNull("number", "The total; null where the methodology adds nothing up"),
            "class": .one("id", "The id of the class; left out where nothing is rated").optional,
            "indicators": .init(
                [
                    "type": "object", "propertyNames": .definition("item_id"),
                    "additionalProperties": JSONValue.definition("number").orNull,
                ], "The scores of all indicators that would be others"),
            "criteria": .init(
                [
                    "type": "object", "propertyNames": .definition("id"),
                    "additionalProperties": JSONValue.definition("number").orNull,
                ], "The scores of all criteria that would be others"),
        ])
}
