internal import Documents
internal import Methodology

// What was scored and by which rules.

extension AssessmentSchema {
    static let ruleRecords = [
        engine, evaluation, methodology, calendar, reference, citation, reading, value, window, selection, place,
    ]

    private static let engine = SchemaRecord(
        "engine", "The program that made the assessment",
        Engine.CodingKeys.self
    ) { key in
        switch key {
        case .name: .init(["const": "mandate"], "The program")
        case .version:
            .init(
                ["type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"],
                "The version of the scoring rules and of the shape of results")
        }
    }

    private static let evaluation = SchemaRecord(
        "evaluation", "Which evaluation was scored",
        EvaluationIdentity.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The evaluation's id")
        case .sha256: .init(.definition("digest"), "The digest of the file's bytes")
        case .file: .init(.text, "The path of the file as it was given")
        case .title: .init(.definition("localized_text").orNull, "The evaluation's title")
        case .centre: .init(.definition("id"), "The id of the centre")
        case .period:
            .init(
                [
                    "type": "array", "prefixItems": [.definition("day"), .definition("day")], "minItems": 2,
                    "maxItems": 2,
                ],
                "The first and the last day of the period")
        case .stage: .init(.words(of: EvaluationStage.self), "How far the evaluation has come")
        case .notice: .init(.definition("localized_text").orNull, "A text that every page of a report must carry")
        case .notes: .init(.definition("localized_text").orNull, "Remarks on the record as a whole")
        }
    }

    private static let methodology = SchemaRecord(
        "methodology", "Which methodology was applied, with what its rules cite",
        MethodologyIdentity.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The methodology's id")
        case .sha256: .init(.definition("digest"), "The digest of the file's bytes")
        case .file: .init(.text, "The path of the file as it was given")
        case .title: .init(.definition("localized_text"), "The methodology's title")
        case .explanation: .init(.definition("localized_text").orNull, "What the methodology is, for people")
        case .status: .init(.words(of: MethodologyStatus.self), "How far the methodology has come")
        case .provenance: .init(.words(of: Provenance.self), "What every rule is that has no status of its own")
        case .complete:
            .init(
                .truth,
                "False while rows of the source are untranscribed: nothing may then be printed as a share of the maximum"
            )
        case .conventions:
            .init(
                ["type": "array", "items": .words(of: Convention.self), "minItems": 1, "uniqueItems": true],
                "The Conventions for which it evaluates")
        case .references: .init(.list(of: "reference"), "The documents that rules cite")
        case .readings: .init(.list(of: "reading"), "The decisions where the source is silent")
        case .values: .init(.list(of: "value_in_force"), "The dated values that rules use, with what holds")
        case .windows: .init(.list(of: "window"), "The stretches of time that conditions name")
        case .selections: .init(.list(of: "selection"), "Which items count, by name")
        }
    }

    private static let calendar = SchemaRecord(
        "calendar", "The calendar of meetings that was read",
        CalendarIdentity.CodingKeys.self
    ) { key in
        switch key {
        case .file: .init(.text, "The path of the file as it was given")
        case .sha256: .init(.definition("digest"), "The digest of the file's bytes")
        }
    }

    private static let reference = SchemaRecord(
        "reference", "A document that rules cite",
        CitedReference.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The reference's id")
        case .symbol: .init(.definition("localized_text"), "The document's symbol")
        case .title: .init(.definition("localized_text").orNull, "The document's title")
        case .body: .init(.definition("localized_text").orNull, "Who adopted or issued it")
        case .year: .init(["type": ["integer", "null"]], "The year of the document")
        case .url: .init(JSONValue.text.orNull, "Where it can be read")
        }
    }

    private static let citation = SchemaRecord(
        "citation", "One cited part of a reference, in words",
        CitedPart.CodingKeys.self
    ) { key in
        switch key {
        case .reference: .init(.definition("id"), "The reference's id")
        case .part: .init(.definition("id"), "The part's id")
        case .symbol: .init(.definition("localized_text"), "The reference's symbol")
        case .at: .init(.definition("localized_text"), "Where in the reference")
        }
    }

    private static let reading = SchemaRecord(
        "reading", "A decision where the source is silent",
        UsedReading.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The reading's id")
        case .question: .init(.definition("localized_text"), "What the source leaves open")
        case .answer: .init(.definition("localized_text"), "How it is read")
        case .decidedBy: .init(.definition("localized_text").orNull, "Who decided it")
        case .status: .init(.words(of: RuleStatus.self), "Where the reading comes from")
        case .cites: .init(.list(of: "citation"), "The parts of references that it concerns")
        }
    }

    private static let value = SchemaRecord(
        "value_in_force", "A dated value with what holds on the last day of the period",
        ValueInForce.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The value's id")
        case .title: .init(.definition("localized_text").orNull, "What the number is")
        case .value: .init(.definition("comparable"), "The number, exactly; of an amount with its unit")
        case .unit: .init(JSONValue.text.orNull, "What the number counts, its unit, or `%`")
        case .from: .init(.definition("day"), "The first day on which the number holds")
        case .status: .init(.words(of: RuleStatus.self), "Where the value comes from")
        case .cites: .init(.list(of: "citation"), "The parts of references that set the number")
        }
    }

    private static let window = SchemaRecord(
        "window", "A named stretch of time with its days for the period",
        WindowRule.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The window's id")
        case .title: .init(.definition("localized_text").orNull, "What the window is called")
        case .from: .init(.definition("day"), "The first day")
        case .to: .init(.definition("day"), "The last day, which belongs to the window")
        }
    }

    private static let selection = SchemaRecord(
        "selection", "The rule of a selection: which items count",
        SelectionRule.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The selection's id")
        case .title: .init(.definition("localized_text").orNull, "What is selected")
        case .explanation: .init(.definition("localized_text").orNull, "Why it is selected so")
        case .of: .init(.words(of: ItemKind.self), "The kind of item")
        case .`where`: .init(.definition("condition").orNull, "What an item must meet; null takes every item")
        case .oncePer: .init(.definition("field_path").orNull, "The field whose equal values make items one")
        case .whenUndecided:
            .init(
                .words(of: UndecidedTreatment.self),
                "What becomes of items for which missing data leave open whether they count")
        case .status: .init(.words(of: RuleStatus.self), "Where the rule comes from")
        case .cites: .init(.list(of: "citation"), "The parts of references that the rule rests on")
        case .rule: .init(.definition("rule_place"), "Where the rule is written")
        }
    }

    private static let place = SchemaRecord(
        "rule_place", "Where a rule is written",
        RulePlace.CodingKeys.self
    ) { key in
        switch key {
        case .file: .init(.text, "The path of the file as it was given")
        case .line: .init(.definition("line"), "The line, from 1 on")
        case .column: .init(["type": "integer", "minimum": 1], "The column in code points, from 1 on")
        }
    }
}
