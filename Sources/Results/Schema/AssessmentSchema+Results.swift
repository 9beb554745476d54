internal import Documents
internal import Methodology

// Criteria, indicators, bands, total and rating.

extension AssessmentSchema {
    static let resultRecords = [
        criterion, indicator, band, choice, judgement, next, below, total, rating, ratingClass, coverage,
    ]

    private static let criterion = SchemaRecord(
        "criterion", "One row of the table with its score",
        properties: [
            .init("id", .definition("id"), "The criterion's id"),
            .init("title", .definition("localized_text"), "The criterion in words"),
            .init("explanation", .definition("localized_text").orNull, "Why it is there"),
            .init("status", .words(of: RuleStatus.self), "Where the rule comes from"),
            .init("combine", .words(of: Combination.self), "How indicators become the criterion's score"),
            .init("cites", .list(of: "citation"), "The parts of references that the rule rests on"),
            .init("readings", .list(of: "id"), "The ids of the readings used"),
            .init("rule", .definition("rule_place"), "Where the rule is written"),
            .init("maximum", .definition("number").orNull, "The declared maximum; null where it is not at hand"),
            .init(
                "achievable", .definition("number").orNull,
                "What could be scored with the indicators that are assessed; null where none is"),
            .init("score", .definition("number").orNull, "The score; null where the criterion is not assessed"),
            .init(
                "uncapped", .definition("number").orNull,
                "The score without caps and gates; null where none of them lowered it"),
            .init(
                "range", .definition("interval").orNull,
                "The scores that missing data allow; null where it never is assessed"),
            .init(
                "weight", .definition("number").orNull, "The part of a weighted total; null where criteria are added"),
            .init("caps", .list(of: "cap"), "The limits on what several indicators score together"),
            .init("indicators", .list(of: "indicator"), "The indicators in the methodology's order"),
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

    private static let indicator = SchemaRecord(
        "indicator", "One indicator with its measured value, its score and the trace of both",
        properties: [
            .init(
                "id", .definition("item_id"), "The criterion's id, a dot and the indicator's; or the criterion's alone"),
            .init("title", .definition("localized_text").orNull, "What is measured"),
            .init("explanation", .definition("localized_text").orNull, "Why it is measured so"),
            .init("status", .words(of: RuleStatus.self), "Where the rule comes from"),
            .init("cites", .list(of: "citation"), "The parts of references that the rule rests on"),
            .init("readings", .list(of: "id"), "The ids of the readings used"),
            .init("rule", .definition("rule_place"), "Where the rule is written"),
            .init("measure", .definition("measure"), "The measure as structure"),
            .init("scale", .words(["number", "amount", "share", "choice"]), "What the numbers of the measure are"),
            .init("unit", JSONValue.text.orNull, "The unit of amounts; null for everything else"),
            .init("measured", JSONValue.text.orNull, "The exact value, or the id of the choice; null without either"),
            .init("measured_range", .definition("interval").orNull, "The values that missing data allow"),
            .init("maximum", .definition("number"), "The greatest score of any band or choice"),
            .init("values", .list(of: "value_in_force"), "The dated values that the measure and the bands use"),
            .init(
                "not_monotone", .definition("localized_text").orNull,
                "Why the score may fall while the measure rises; null where it does not"),
            .init("score", .definition("number").orNull, "The score; null where the indicator is not assessed"),
            .init(
                "range", .definition("interval").orNull,
                "The scores that missing data allow; null where it never is assessed"),
            .init("bands", .list(of: "band"), "The ladder of scores, the lowest first; empty for a finding"),
            .init(
                "choices", JSONValue.list(of: "choice", atLeast: 1).orNull,
                "The choices of a finding; null for every other measure"),
            .init("judgement", .definition("judgement").orNull, "The finding as the evaluator wrote it"),
            .init("next", .definition("next").orNull, "The nearest higher score above; null where there is none"),
            .init("below", .definition("below").orNull, "The nearest lower score below; null where there is none"),
        ] + itemLists + [
            .init("parts", .list(of: "part"), "The sides of a ratio or the entries of a checklist")
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
                        "measured": JSONValue.definition("number").orNull, "bands": ["minItems": 1],
                        "choices": ["const": .null], "judgement": ["const": .null],
                    ]
                ],
            ],
            [
                "if": ["properties": ["scale": ["const": "amount"]]],
                "then": ["properties": ["unit": ["type": "string"]]],
                "else": ["properties": ["unit": ["const": .null]]],
            ],
        ])

    private static let hit: JSONValue = ["const": true]

    private static let band = SchemaRecord(
        "band", "One band of the ladder",
        properties: [
            .init("from", .definition("number"), "The least value of the band"),
            .init("to", .definition("number"), "The greatest value as the source prints it", isRequired: false),
            .init("score", .definition("number"), "The score of the band"),
            .init("label", .definition("localized_text"), "The band in words", isRequired: false),
            .init("readings", .list(of: "id", atLeast: 1), "The ids of the readings used", isRequired: false),
            .init("hit", hit, "Stands on the band that the measured value falls into", isRequired: false),
        ])

    private static let choice = SchemaRecord(
        "choice", "One choice of a finding",
        properties: [
            .init("id", .definition("id"), "The choice's id"),
            .init("title", .definition("localized_text"), "The choice in words", isRequired: false),
            .init("score", .definition("number"), "The score of the choice"),
            .init("hit", hit, "Stands on the choice that was made", isRequired: false),
        ])

    private static let judgement = SchemaRecord(
        "judgement", "An evaluator's finding, with its reason and references",
        properties: [
            .init("choice", .definition("id"), "The id of the choice"),
            .init("because", .definition("localized_text"), "The reason"),
            .init("evidence", .list(of: "evidence_mention"), "The places in sources that show it"),
            .init("line", .definition("line"), "The line of the finding in its file"),
        ])

    private static let next = SchemaRecord(
        "next", "The nearest higher score above the present one",
        properties: [
            .init("score", .definition("number"), "The higher score"),
            .init("short_by", .definition("number"), "How much is missing, in the measure's own unit"),
            .init(
                "items", .definition("number").orNull,
                "Of a ratio: the fewest further items that reach it; null where no number of items can be told",
                isRequired: false),
        ])

    private static let below = SchemaRecord(
        "below", "The nearest lower score",
        properties: [
            .init("score", .definition("number"), "The lower score"),
            .init("margin", .definition("number"), "How much may be lost until it holds, in the measure's own unit"),
        ])

    private static let total = SchemaRecord(
        "total", "The total of all scored criteria",
        properties: [
            .init("combine", .words(of: Total.Combination.self), "How criteria become the total"),
            .init("score", .definition("number"), "The total; 0 where nothing is scored"),
            .init(
                "range", .definition("interval").orNull,
                "The totals that missing data allow; null where nothing can be scored"),
            .init(
                "uncapped", .definition("number").orNull,
                "The total before gates on it; null where none of them lowered it"),
            .init("achievable", .definition("number"), "What could be obtained with what is transcribed and assessed"),
            .init("declared_maximum", .definition("number"), "The maximum that the methodology declares"),
        ])

    private static let rating = SchemaRecord(
        "rating", "The class of the total on the methodology's scale",
        properties: [
            .init("class", .definition("id"), "The id of the class"),
            .init(
                "class_before_gates", .definition("id").orNull,
                "The class before gates on it; null where none of them lowered it"),
            .init("status", .words(of: RuleStatus.self), "Where the scale comes from"),
            .init("of", .words(of: Rating.Basis.self), "What is rated"),
            .init("cites", .list(of: "citation"), "The parts of references that the scale rests on"),
            .init(
                "share", .definition("number").orNull, "The share of what is achievable; null where the total is rated"),
            .init("range", .definition("interval"), "The shares, or totals, that missing data allow"),
            .init(
                "classes", ["type": "array", "items": .definition("id"), "minItems": 2, "maxItems": 2],
                "The classes at both ends of the range; the rating is determined if they are the same"),
            .init("scale", .list(of: "rating_class", atLeast: 1), "The whole scale, lowest class first"),
        ])

    private static let ratingClass = SchemaRecord(
        "rating_class", "One class of the scale",
        properties: [
            .init("id", .definition("id"), "The class's id"),
            .init("title", .definition("localized_text"), "The class in words"),
            .init("from", .definition("number"), "The least share or total"),
        ])

    private static let coverage = SchemaRecord(
        "evidence_coverage", "On what the counted items rest",
        properties: [
            .init("counted_items", .definition("number"), "How many items count in at least one indicator"),
            .init("documented", .definition("number"), "How many of them rest on a documented source"),
            .init("independent", .definition("number"), "How many of them rest on an independent source"),
        ])
}
