internal import Documents
internal import Methodology

// What was scored and by which rules.

extension AssessmentSchema {
    static let ruleRecords = [
        engine, evaluation, methodology, calendar, reference, citation, reading, value, window, selection, place,
    ]

    private static let engine = SchemaRecord(
        "engine", "The program that made the assessment",
        properties: [
            .init("name", ["const": "mandate"], "The program"),
            .init(
                "version", ["type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"],
                "The version of the scoring rules and of the shape of results"),
        ])

    private static let evaluation = SchemaRecord(
        "evaluation", "Which evaluation was scored",
        properties: [
            .init("id", .definition("id"), "The evaluation's id"),
            .init("sha256", .definition("digest"), "The digest of the file's bytes"),
            .init("file", .text, "The path of the file as it was given"),
            .init("title", .definition("localized_text").orNull, "The evaluation's title"),
            .init("centre", .definition("id"), "The id of the centre"),
            .init(
                "period",
                [
                    "type": "array", "prefixItems": [.definition("day"), .definition("day")], "minItems": 2,
                    "maxItems": 2,
                ],
                "The first and the last day of the period"),
            .init("stage", .words(of: EvaluationStage.self), "How far the evaluation has come"),
            .init("notice", .definition("localized_text").orNull, "A text that every page of a report must carry"),
            .init("notes", .definition("localized_text").orNull, "Remarks on the record as a whole"),
        ])

    private static let methodology = SchemaRecord(
        "methodology", "Which methodology was applied, with what its rules cite",
        properties: [
            .init("id", .definition("id"), "The methodology's id"),
            .init("sha256", .definition("digest"), "The digest of the file's bytes"),
            .init("file", .text, "The path of the file as it was given"),
            .init("title", .definition("localized_text"), "The methodology's title"),
            .init("explanation", .definition("localized_text").orNull, "What the methodology is, for people"),
            .init("status", .words(of: MethodologyStatus.self), "How far the methodology has come"),
            .init(
                "complete", .truth,
                "False while rows of the source are untranscribed: nothing may then be printed as a share of the maximum"
            ),
            .init(
                "conventions",
                ["type": "array", "items": .words(of: Convention.self), "minItems": 1, "uniqueItems": true],
                "The Conventions for which it evaluates"),
            .init("references", .list(of: "reference"), "The documents that rules cite"),
            .init("readings", .list(of: "reading"), "The decisions where the source is silent"),
            .init("values", .list(of: "value_in_force"), "The dated values that rules use, with what holds"),
            .init("windows", .list(of: "window"), "The stretches of time that conditions name"),
            .init("selections", .list(of: "selection"), "Which items count, by name"),
        ])

    private static let calendar = SchemaRecord(
        "calendar", "The calendar of meetings that was read",
        properties: [
            .init("file", .text, "The path of the file as it was given"),
            .init("sha256", .definition("digest"), "The digest of the file's bytes"),
        ])

    private static let reference = SchemaRecord(
        "reference", "A document that rules cite",
        properties: [
            .init("id", .definition("id"), "The reference's id"),
            .init("symbol", .definition("localized_text"), "The document's symbol"),
            .init("title", .definition("localized_text").orNull, "The document's title"),
            .init("body", .definition("localized_text").orNull, "Who adopted or issued it"),
            .init("year", ["type": ["integer", "null"]], "The year of the document"),
            .init("url", JSONValue.text.orNull, "Where it can be read"),
        ])

    private static let citation = SchemaRecord(
        "citation", "One cited part of a reference, in words",
        properties: [
            .init("reference", .definition("id"), "The reference's id"),
            .init("part", .definition("id"), "The part's id"),
            .init("symbol", .definition("localized_text"), "The reference's symbol"),
            .init("at", .definition("localized_text"), "Where in the reference"),
        ])

    private static let reading = SchemaRecord(
        "reading", "A decision where the source is silent",
        properties: [
            .init("id", .definition("id"), "The reading's id"),
            .init("question", .definition("localized_text"), "What the source leaves open"),
            .init("answer", .definition("localized_text"), "How it is read"),
            .init("decided_by", .definition("localized_text").orNull, "Who decided it"),
            .init("status", .words(of: RuleStatus.self), "Where the reading comes from"),
            .init("cites", .list(of: "citation"), "The parts of references that it concerns"),
        ])

    private static let value = SchemaRecord(
        "value_in_force", "A dated value with what holds on the last day of the period",
        properties: [
            .init("id", .definition("id"), "The value's id"),
            .init("title", .definition("localized_text").orNull, "What the number is"),
            .init("value", .definition("comparable"), "The number, exactly; of an amount with its unit"),
            .init("unit", JSONValue.text.orNull, "What the number counts, its unit, or `%`"),
            .init("from", .definition("day"), "The first day on which the number holds"),
            .init("status", .words(of: RuleStatus.self), "Where the value comes from"),
            .init("cites", .list(of: "citation"), "The parts of references that set the number"),
        ])

    private static let window = SchemaRecord(
        "window", "A named stretch of time with its days for the period",
        properties: [
            .init("id", .definition("id"), "The window's id"),
            .init("title", .definition("localized_text").orNull, "What the window is called"),
            .init("from", .definition("day"), "The first day"),
            .init("to", .definition("day"), "The last day, which belongs to the window"),
        ])

    private static let selection = SchemaRecord(
        "selection", "The rule of a selection: which items count",
        properties: [
            .init("id", .definition("id"), "The selection's id"),
            .init("title", .definition("localized_text").orNull, "What is selected"),
            .init("explanation", .definition("localized_text").orNull, "Why it is selected so"),
            .init("of", .words(of: ItemKind.self), "The kind of item"),
            .init("where", .definition("condition").orNull, "What an item must meet; null takes every item"),
            .init("once_per", .definition("field_path").orNull, "The field whose equal values make items one"),
            .init(
                "when_undecided", .words(of: UndecidedTreatment.self),
                "What becomes of items for which missing data leave open whether they count"),
            .init("status", .words(of: RuleStatus.self), "Where the rule comes from"),
            .init("cites", .list(of: "citation"), "The parts of references that the rule rests on"),
            .init("rule", .definition("rule_place"), "Where the rule is written"),
        ])

    private static let place = SchemaRecord(
        "rule_place", "Where a rule is written",
        properties: [
            .init("file", .text, "The path of the file as it was given"),
            .init("line", .definition("line"), "The line, from 1 on"),
            .init("column", ["type": "integer", "minimum": 1], "The column in code points, from 1 on"),
        ])
}
