internal import Documents
internal import Methodology

// What was scored and by which rules.

extension AssessmentSchema {
    static let ruleRecords = [
        engine, evaluation, previousEvaluation, methodology, calendar, parties, reference, citation, reading, value,
        window,
        selection, place,
    ]

    private static let engine = SchemaRecord(
        "engine", "The program that made the assessment",
        [
            "name": .init(["const": "mandate"], "The program"),
            "version": .init(
                ["type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"],
                "The version of the scoring rules and of the shape of results"),
        ])

    private static let evaluation = SchemaRecord(
        "evaluation", "Which evaluation was scored",
        [
            "id": .one("id", "The evaluation's id"),
            "sha256": .one("digest", "The digest of the file's bytes"),
            "file": .text("The path of the file as it was given"),
            "title": .oneOrNull("localized_text", "The evaluation's title"),
            "centre": .one("id", "The id of the centre"),
            "period": .init(bothDays, "The first and the last day of the period"),
            "stage": .word(of: EvaluationStage.self, "How far the evaluation has come"),
            "notice": .oneOrNull("localized_text", "A text that every page of a report must carry"),
            "notes": .oneOrNull("localized_text", "Remarks on the record as a whole"),
            "previous": .oneOrNull(
                "previous_evaluation", "The record of the last cycle that was looked back at; null where none is named"),
        ])

    private static let previousEvaluation = SchemaRecord(
        "previous_evaluation", "The record of the last cycle that was looked back at",
        [
            "id": .one("id", "The evaluation's id"), "sha256": .one("digest", "The digest of the file's bytes"),
            "file": .text("The path of the file"),
            "period": .init(bothDays, "The first and the last day of its period"),
        ])

    private static let bothDays: JSONValue =
        [
            "type": "array", "prefixItems": [.definition("day"), .definition("day")], "minItems": 2,
            "maxItems": 2,
        ]

    private static let released =
        "The version of the criteria released with the program that hold this very file; null where they do not"

    private static let methodology = SchemaRecord(
        "methodology", "Which methodology was applied, with what its rules cite",
        [
            "id": .one("id", "The methodology's id"),
            "sha256": .one("digest", "The digest of the file's bytes"),
            "release": .textOrNull(released),
            "same_rules_as": .text(
                "The version of the criteria released with the program that say the same, where the file is another"
            ).optional,
            "file": .text("The path of the file as it was given"),
            "title": .one("localized_text", "The methodology's title"),
            "explanation": .oneOrNull("localized_text", "What the methodology is, for people"),
            "status": .word(of: MethodologyStatus.self, "How far the methodology has come"),
            "provenance": .word(of: Provenance.self, "What every rule is that has no status of its own"),
            "complete": .init(
                .truth,
                "False while rows of the source are untranscribed: nothing may then be printed as a share of the maximum"
            ),
            "conventions": .init(
                ["type": "array", "items": .words(of: Convention.self), "minItems": 1, "uniqueItems": true],
                "The Conventions for which it evaluates"),
            "references": .list(of: "reference", "The documents that rules cite"),
            "readings": .list(of: "reading", "The decisions where the source is silent"),
            "values": .list(of: "value_in_force", "The dated values that rules use, with what holds"),
            "windows": .list(of: "window", "The stretches of time that conditions name"),
            "selections": .list(of: "selection", "Which items count, by name"),
        ])

    private static let calendar = SchemaRecord(
        "calendar", "The calendar of meetings that was read",
        [
            "file": .text("The path of the file as it was given"),
            "sha256": .one("digest", "The digest of the file's bytes"),
            "release": .textOrNull(released),
        ])

    private static let parties = SchemaRecord(
        "parties", "The lists of Parties to the Conventions that were read",
        [
            "file": .text("The path of the file as it was given"),
            "sha256": .one("digest", "The digest of the file's bytes"),
            "release": .textOrNull(released),
        ])

    private static let reference = SchemaRecord(
        "reference", "A document that rules cite",
        [
            "id": .one("id", "The reference's id"),
            "symbol": .one("localized_text", "The document's symbol"),
            "title": .oneOrNull("localized_text", "The document's title"),
            "body": .oneOrNull("localized_text", "Who adopted or issued it"),
            "year": .init(["type": ["integer", "null"]], "The year of the document"),
            "url": .textOrNull("Where it can be read"),
        ])

    private static let citation = SchemaRecord(
        "citation", "One cited part of a reference, in words",
        [
            "reference": .one("id", "The reference's id"),
            "part": .one("id", "The part's id"),
            "symbol": .one("localized_text", "The reference's symbol"),
            "at": .one("localized_text", "Where in the reference"),
        ])

    private static let reading = SchemaRecord(
        "reading", "A decision where the source is silent",
        [
            "id": .one("id", "The reading's id"),
            "question": .one("localized_text", "What the source leaves open"),
            "answer": .one("localized_text", "How it is read"),
            "decided_by": .oneOrNull("localized_text", "Who decided it"),
            "status": .word(of: RuleStatus.self, "Where the reading comes from"),
            "cites": .list(of: "citation", "The parts of references that it concerns"),
        ])

    private static let value = SchemaRecord(
        "value_in_force", "A dated value with what holds on the last day of the period",
        [
            "id": .one("id", "The value's id"),
            "title": .oneOrNull("localized_text", "What the number is"),
            "value": .one("comparable", "The number, exactly; of an amount with its unit"),
            "unit": .textOrNull("What the number counts, its unit, or `%`"),
            "from": .one("day", "The first day on which the number holds"),
            "status": .word(of: RuleStatus.self, "Where the value comes from"),
            "cites": .list(of: "citation", "The parts of references that set the number"),
        ])

    private static let window = SchemaRecord(
        "window", "A named stretch of time with its days for the period",
        [
            "id": .one("id", "The window's id"),
            "title": .oneOrNull("localized_text", "What the window is called"),
            "from": .one("day", "The first day"),
            "to": .one("day", "The last day, which belongs to the window"),
        ])

    private static let selection = SchemaRecord(
        "selection", "The rule of a selection: which items count",
        [
            "id": .one("id", "The selection's id"),
            "title": .oneOrNull("localized_text", "What is selected"),
            "explanation": .oneOrNull("localized_text", "Why it is selected so"),
            "of": .word(of: ItemKind.self, "The kind of item"),
            "where": .oneOrNull("condition", "What an item must meet; null takes every item"),
            "once_per": .oneOrNull("field_path", "The field whose equal values make items one"),
            "when_undecided": .word(
                of: UndecidedTreatment.self,
                "What becomes of items for which missing data leave open whether they count"),
        ], origin)

    private static let place = SchemaRecord(
        "rule_place", "Where a rule is written",
        [
            "file": .text("The path of the file as it was given"),
            "line": .one("line", "The line, from 1 on"),
            "column": .init(["type": "integer", "minimum": 1], "The column in code points, from 1 on"),
        ])
}
