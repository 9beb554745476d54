internal import Documents
internal import Methodology

// Criteria, indicators, bands, total and rating.

extension AssessmentSchema {
    static let resultRecords = [
        criterion, group, indicator, hanging, band, choice, noEvidence, judgement, next, below, total, rounding, rating,
        ratingClass,
        coverage,
    ]

    private static let criterion = SchemaRecord(
        "criterion", "One row of the table with its score",
        [
            "id": .one("id", "The criterion's id"),
            "title": .one("localized_text", "The criterion in words"),
            "explanation": .oneOrNull("localized_text", "Why it is there"),
        ], origin, foundation,
        [
            "combine": .word(of: Combination.self, "How indicators become the criterion's score"),
            "maximum": .oneOrNull("number", "The declared maximum; null where it is not at hand"),
            "achievable": .oneOrNull(
                "number", "What could be scored with the indicators that are assessed; null where none is"),
            "score": .oneOrNull("number", "The score; null where the criterion is not assessed"),
            "uncapped": .oneOrNull("number", "The score without caps and gates; null where none of them lowered it"),
            "range": .oneOrNull("interval", "The scores that missing data allow; null where it never is assessed"),
            "with_documents": .oneOrNull(
                "interval", "The range if further documents may come besides; null where `range` is"),
            "plus": .one("number", "What is added to the lowest score where another is higher").optional,
            "rounded": .one("rounding", "To what the score is rounded").optional,
            "weight": .oneOrNull("number", "The part of a weighted total; null where criteria are added"),
            "values": .list(
                of: "value_in_force", "The dated values that the weights, the ladder and what is added use"),
            "combined": .oneOrNull(
                "number", "What is looked up in the criterion's ladder; null where it has none or is not assessed"),
            "combined_range": .oneOrNull("interval", "What missing data allow to be looked up; null without a ladder"),
            "bands": .list(of: "band", "The ladder of the criterion for the indicators assessed; empty without one"),
            "next": .oneOrNull("next", "The nearest higher score, in combined points"),
            "below": .oneOrNull("below", "The nearest lower score, in combined points"),
            "rating": .oneOrNull("rating", "The class of the criterion on a scale of its own; null without one"),
            "no_evidence": .one(
                "no_evidence", "How many of its judgements say that there is no evidence; left out where none can"
            ).optional,
            "caps": .list(of: "cap", "The limits on what several indicators score together"),
            "indicators": .list(of: "indicator", "The indicators in the methodology's order"),
        ],
        rules: [
            [
                "if": ["properties": ["status": ["const": "untranscribed"]]],
                "then": [
                    "properties": [
                        "score": ["const": .null], "range": ["const": .null], "achievable": ["const": .null],
                        "indicators": ["maxItems": 0],
                    ]
                ],
                "else": ["properties": ["maximum": ["type": "string"], "indicators": ["minItems": 1]]],
            ]
        ])

    private static let group = SchemaRecord(
        "group", "A level between criteria and the total, with its score",
        [
            "id": .one("id", "The group's id"),
            "title": .one("localized_text", "The group in words"),
            "explanation": .oneOrNull("localized_text", "Why it is there"),
            "criteria": .list(of: "id", atLeast: 1, "The ids of its criteria"),
            "combine": .word(of: Combination.self, "How criteria become the group's score"),
            "maximum": .oneOrNull("number", "What the maxima of its criteria combine to; null where none is at hand"),
            "achievable": .oneOrNull(
                "number", "What could be scored with the criteria that are assessed; null where none is"),
            "score": .oneOrNull("number", "The score; null where none of its criteria is assessed"),
            "uncapped": .oneOrNull("number", "The score without caps and gates; null where none of them lowered it"),
            "range": .oneOrNull("interval", "The scores that missing data allow; null where it never is assessed"),
            "with_documents": .oneOrNull(
                "interval", "The range if further documents may come besides; null where `range` is"),
            "weight": .oneOrNull("number", "The part of a weighted total of groups; else null"),
            "weights": .init(
                ["type": "object", "additionalProperties": .definition("number")],
                "The parts of the group by the ids of its criteria"
            ).optional,
            "values": .list(of: "value_in_force", "The dated values that the weights and the rating use"),
            "rating": .oneOrNull("rating", "The class of the group on a scale of its own; null without one"),
        ])

    private static let indicator = SchemaRecord(
        "indicator", "One indicator with its measured value, its score and the trace of both",
        [
            "id": .one("item_id", "The criterion's id, a dot and the indicator's; or the criterion's alone"),
            "title": .oneOrNull("localized_text", "What is measured"),
            "explanation": .oneOrNull("localized_text", "Why it is measured so"),
        ], origin, foundation,
        [
            "measure": .one("measure", "The measure as structure"),
            "scale": .init(.words(["number", "amount", "share", "choice"]), "What the numbers of the measure are"),
            "unit": .textOrNull("The unit of amounts; null for everything else"),
            "measured": .textOrNull("The exact value, or the id of the choice; null without either"),
            "measured_range": .oneOrNull("interval", "The values that missing data allow"),
            "maximum": .one("number", "The greatest score of any band or choice"),
            "weight": .one("number", "The part of the criterion that it makes up").optional,
            "values": .list(of: "value_in_force", "The dated values that the measure and the bands use"),
            "not_monotone": .oneOrNull(
                "localized_text", "Why the score may fall while the measure rises; null where it does not"),
            "score": .oneOrNull("number", "The score; null where the indicator is not assessed"),
            "not_assessed": .init(
                JSONValue.words(of: NotAssessed.self).orNull, "Why there is no score; null where there is one"),
            "range": .oneOrNull("interval", "The scores that missing data allow; null where it never is assessed"),
            "with_documents": .oneOrNull(
                "interval", "The range if further documents may come besides; null where `range` is"),
            "bands": .list(of: "band", "The ladder of scores, the lowest first; empty where a judgement is the score"),
            "scale_id": .oneOrNull("id", "The scale that the finding shares with others; null for every other measure"),
            "choices": .init(
                JSONValue.list(of: "choice", atLeast: 1).orNull,
                "The choices of a finding; null for every other measure"),
            "judgement": .oneOrNull("judgement", "The finding as the evaluator wrote it"),
            "next": .oneOrNull("next", "The nearest higher score above; null where there is none"),
            "below": .oneOrNull("below", "The nearest lower score below; null where there is none"),
        ], itemLists, lackingDocuments,
        [
            "hangs_on": .list(
                of: "hanging_item", "The items without any one of which the score would be lower, in file order"),
            "parts": .list(of: "part", "The sides of a ratio or the entries of a checklist"),
        ],
        rules: [
            [
                "if": ["properties": ["scale": ["const": "choice"]]],
                "then": [
                    "properties": [
                        "measured": JSONValue.definition("id").orNull, "measured_range": ["const": .null],
                        "bands": ["maxItems": 0], "choices": ["type": "array"], "parts": ["maxItems": 0],
                    ]
                ],
                "else": [
                    "properties": [
                        "measured": JSONValue.definition("number").orNull, "choices": ["const": .null],
                    ]
                ],
            ],
            [
                "if": ["properties": ["measure": ["not": ["required": ["finding"]]]]],
                "then": ["properties": ["bands": ["minItems": 1]]],
            ],
            [
                "if": ["properties": ["scale": ["const": "amount"]]],
                "else": ["properties": ["unit": ["const": .null]]],
            ],
        ])

    private static let hanging = SchemaRecord(
        "hanging_item", "An item without which a score would be lower",
        [
            "item": .one("item_id", "The item's id"),
            "score": .oneOrNull("number", "The indicator's score without it; null where there is none"),
            "total": .oneOrNull("number", "The total without it; null where the methodology adds nothing up"),
        ])

    private static let hit: JSONValue = ["const": true]

    private static let band = SchemaRecord(
        "band", "One band of the ladder",
        [
            "from": .one("number", "The least value of the band"),
            "to": .one("number", "The greatest value as the source prints it").optional,
            "score": .one("number", "The score of the band"),
            "label": .one("localized_text", "The band in words").optional,
            "readings": .list(of: "id", atLeast: 1, "The ids of the readings used").optional,
            "hit": .init(hit, "Stands on the band that the measured value falls into").optional,
        ])

    private static let choice = SchemaRecord(
        "choice", "One choice of a finding",
        [
            "id": .one("id", "The choice's id"),
            "title": .one("localized_text", "The choice in words").optional,
            "anchor": .one("localized_text", "What must be seen for it").optional,
            "score": .init(
                ["anyOf": [.definition("number"), ["const": "not_assessed"]]],
                "The score of the choice; `not_assessed` where what is judged does not apply"),
            "no_evidence": .init(hit, "Stands on a choice that says that there is no evidence, or too little").optional,
            "hit": .init(hit, "Stands on the choice that was made").optional,
        ])

    private static let noEvidence = SchemaRecord(
        "no_evidence", "How many judgements say that there is no evidence, or too little",
        [
            "judgements": .init(["type": "integer", "minimum": 0], "Those that say so"),
            "of": .init(["type": "integer", "minimum": 0], "All that were made, by a choice or a number"),
        ])

    private static let judgement = SchemaRecord(
        "judgement", "An evaluator's finding, with its reason and references",
        [
            "choice": .one("id", "The id of the choice; left out where a number was given").optional,
            "number": .one("number", "The number; left out where a choice was made").optional,
            "because": .one("localized_text", "The reason"),
            "evidence": .list(of: "evidence_mention", "The places in sources that show it"),
            "line": .one("line", "The line of the finding in its file"),
        ])

    private static let next = SchemaRecord(
        "next", "The nearest higher score above the present one",
        [
            "score": .one("number", "The higher score"),
            "short_by": .one("number", "How much is missing, in the measure's own unit"),
            "items": .oneOrNull(
                "number",
                "Of a ratio: the fewest further items that reach it; null where no number of items can be told"
            ).optional,
        ])

    private static let below = SchemaRecord(
        "below", "The nearest lower score",
        [
            "score": .one("number", "The lower score"),
            "margin": .one("number", "How much may be lost until it holds, in the measure's own unit"),
        ])

    private static let total = SchemaRecord(
        "total", "The total of all scored criteria",
        [
            "combine": .word(of: Total.Combination.self, "How criteria become the total"),
            "of": .word(of: Total.Parts.self, "What is combined; left out where criteria are").optional,
            "rounded": .one("rounding", "To what the total is rounded").optional,
            "score": .one("number", "The total; 0 where nothing is scored"),
            "range": .oneOrNull("interval", "The totals that missing data allow; null where nothing can be scored"),
            "with_documents": .oneOrNull(
                "interval", "The range if further documents may come besides; null where `range` is"),
            "uncapped": .oneOrNull("number", "The total before gates on it; null where none of them lowered it"),
            "achievable": .one("number", "What could be obtained with what is transcribed and assessed"),
            "declared_maximum": .one("number", "The maximum that the methodology declares"),
            "values": .list(of: "value_in_force", "The dated values that the weights use"),
        ])

    private static let rating = SchemaRecord(
        "rating", "The class of a total, a criterion or a group on a scale",
        [
            "class": .oneOrNull("id", "The id of the class; null where too little is assessed for one"),
            "class_before_gates": .oneOrNull("id", "The class before gates on it; null where none of them lowered it"),
            "status": .word(of: RuleStatus.self, "Where the scale comes from"),
            "of": .word(of: Rating.Basis.self, "What is rated"),
            "cites": .list(of: "citation", "The parts of references that the scale rests on"),
            "rated_from": .one("number", "The share that must be assessed for a class").optional,
            "assessed": .one("number", "The share that is assessed").optional,
            "reason": .init(JSONValue.words(of: Unrated.self).orNull, "Why there is no class; null where there is one")
                .optional,
            "rounded": .one("rounding", "To what the value is rounded before it is classed").optional,
            "rounded_from": .oneOrNull(
                "number", "What would be classed if nothing were rounded, where the class would be another; else null"
            ).optional,
            "share": .oneOrNull("number", "The share of what is achievable; null where the total is rated"),
            "range": .one("interval", "The shares, or totals, that missing data allow"),
            "classes": .init(
                ["type": "array", "items": JSONValue.definition("id").orNull, "minItems": 1, "maxItems": 3],
                "The classes at both ends of what missing data allow, and null where they may leave too little assessed"
            ),
            "with_documents": .one("interval", "The range if further documents may come besides"),
            "classes_with_documents": .init(
                ["type": "array", "items": JSONValue.definition("id").orNull, "minItems": 1, "maxItems": 3],
                "The same of `with_documents`"),
            "scale": .list(of: "rating_class", atLeast: 1, "The whole scale, lowest class first"),
        ])

    private static let rounding = SchemaRecord(
        "rounding", "The rounding that a rule prescribes: to the nearest multiple, halves up",
        [
            "to": .one("number", "The number whose multiples are taken"),
            "cites": .list(of: "citation", "The parts of references that prescribe it"),
            "readings": .list(of: "id", "The ids of the readings that it rests on"),
        ])

    private static let ratingClass = SchemaRecord(
        "rating_class", "One class of the scale",
        [
            "id": .one("id", "The class's id"),
            "title": .one("localized_text", "The class in words"),
            "from": .one("number", "The least share or total"),
        ])

    private static let coverage = SchemaRecord(
        "evidence_coverage", "On what the claims of the centre rest",
        [
            "claims": .one(
                "number",
                "How many items of the record count in at least one indicator; those that are taken as one are one claim"
            ),
            "documented": .one("number", "How many of them rest on a documented or an independent source"),
            "independent": .one("number", "How many of these rest on an independent source"),
            "on_empty_files": .one(
                "number", "How many of the documented ones rest on no documented or independent source but empty files"),
        ])
}
