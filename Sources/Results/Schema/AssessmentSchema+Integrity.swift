internal import Documents
internal import Evaluation
internal import Methodology

// What a careful auditor would ask.

extension AssessmentSchema {
    static let integrityRecords = [
        integrityFinding, itemElsewhere, joinedFindings, unaskedAnswer, reckonedResult, jointResult,
    ]

    private static let integrityFinding = SchemaRecord(
        "integrity_finding", "A question about the record, which changes no number",
        [
            "id": .text("The kind and what it is about, unique among the findings"),
            "finding": .word(of: IntegrityKind.self, "The kind of finding"),
            "case": .word(of: IntegrityCase.self, "Which of the ways in which there can be such a finding"),
            "severity": .word(of: IntegrityFinding.Severity.self, "How much it would matter"),
            "items": .list(of: "item_id", "The ids of the items concerned"),
            "sources": .list(of: "id", "The ids of the sources concerned"),
            "indicators": .list(of: "item_id", "The ids of the indicators concerned, in the methodology's order"),
            "details": .init(
                ["type": "object", "additionalProperties": .text], "What was compared: a meeting, an amount, a date"),
            "elsewhere": .list(
                of: "item_elsewhere", atLeast: 1,
                "What the finding names that stands outside this record; left out where it names nothing such"
            ).optional,
            "if_so": .oneOrNull(
                "reckoned_result",
                "What would result if the question were answered against the record; null where no number would follow"),
            "answer": .oneOrNull("localized_text", "What the record answers"),
            "further_answers": .list(
                of: "localized_text", atLeast: 1,
                "What the record answers besides; left out where it answers once at most"
            ).optional,
        ])

    private static let itemElsewhere = SchemaRecord(
        "item_elsewhere", "An item of the last cycle's record, or a meeting outside the period",
        [
            "id": .one("item_id", "The id there"),
            "title": .oneOrNull("localized_text", "The title there; null where none is written"),
        ])

    private static let unaskedAnswer = SchemaRecord(
        "unasked_answer", "What the record answers although nothing of the kind is asked of it",
        [
            "finding": .word(of: IntegrityKind.self, "The kind of finding that it answers"),
            "item": .init(
                JSONValue.text.orNull,
                "The id of what it is about; null where it answers all findings of the kind"),
            "answer": .one("localized_text", "What the centre says"),
        ])

    private static let joinedFindings = SchemaRecord(
        "joined_findings",
        "Findings that are asked as one question, since they differ by their items alone or are one doubt",
        [
            "doubts": .init(
                [
                    "type": "array", "minItems": 1,
                    "items": ["type": "array", "minItems": 1, "items": .text],
                ], "For each doubt the ids of its findings, the one that weighs most first"),
            "if_so": .oneOrNull(
                "reckoned_result",
                "What would result if all were answered against the record; null where no number would follow"),
        ])

    private static let reckonedResult = SchemaRecord(
        "reckoned_result", "What the record would score if something in it were otherwise",
        [
            "criteria": .init(
                [
                    "type": "object", "propertyNames": .definition("id"),
                    "additionalProperties": JSONValue.definition("number").orNull,
                ], "The scores of the criteria that are scored, by id; null where one would not be assessed"),
            "total": .oneOrNull("number", "The total; null where the methodology adds nothing up"),
            "achievable": .oneOrNull("number", "What could then be obtained; null where nothing is added up"),
            "class": .oneOrNull("id", "The id of the class; null where nothing is rated"),
        ])

    private static let jointResult = SchemaRecord(
        "joint_result", "What would result if several questions were answered against the record at once",
        [
            "total": .oneOrNull("number", "The total; null where the methodology adds nothing up"),
            "achievable": .oneOrNull("number", "What could then be obtained; null where nothing is added up"),
            "class": .oneOrNull("id", "The id of the class; null where nothing is rated"),
        ])
}
