internal import Documents
internal import Methodology

// Criteria, indicators, bands, total and rating.

extension AssessmentSchema {
    static let resultRecords = [
        criterion, indicator, band, choice, judgement, next, below, total, rating, ratingClass, coverage,
    ]

    private static let criterion = SchemaRecord(
        "criterion", "One row of the table with its score",
        CriterionResult.CodingKeys.self,
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
        ]
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The criterion's id")
        case .title: .init(.definition("localized_text"), "The criterion in words")
        case .explanation: .init(.definition("localized_text").orNull, "Why it is there")
        case .status: .init(.words(of: RuleStatus.self), "Where the rule comes from")
        case .combine: .init(.words(of: Combination.self), "How indicators become the criterion's score")
        case .cites: .init(.list(of: "citation"), "The parts of references that the rule rests on")
        case .readings: .init(.list(of: "id"), "The ids of the readings used")
        case .rule: .init(.definition("rule_place"), "Where the rule is written")
        case .maximum: .init(.definition("number").orNull, "The declared maximum; null where it is not at hand")
        case .achievable:
            .init(
                .definition("number").orNull,
                "What could be scored with the indicators that are assessed; null where none is")
        case .score: .init(.definition("number").orNull, "The score; null where the criterion is not assessed")
        case .uncapped:
            .init(
                .definition("number").orNull,
                "The score without caps and gates; null where none of them lowered it")
        case .range:
            .init(
                .definition("interval").orNull,
                "The scores that missing data allow; null where it never is assessed")
        case .weight: .init(.definition("number").orNull, "The part of a weighted total; null where criteria are added")
        case .caps: .init(.list(of: "cap"), "The limits on what several indicators score together")
        case .indicators: .init(.list(of: "indicator"), "The indicators in the methodology's order")
        }
    }

    private static let indicator = SchemaRecord(
        "indicator", "One indicator with its measured value, its score and the trace of both",
        IndicatorResult.CodingKeys.self,
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
        ]
    ) { key in
        switch key {
        case .id:
            .init(.definition("item_id"), "The criterion's id, a dot and the indicator's; or the criterion's alone")
        case .title: .init(.definition("localized_text").orNull, "What is measured")
        case .explanation: .init(.definition("localized_text").orNull, "Why it is measured so")
        case .status: .init(.words(of: RuleStatus.self), "Where the rule comes from")
        case .cites: .init(.list(of: "citation"), "The parts of references that the rule rests on")
        case .readings: .init(.list(of: "id"), "The ids of the readings used")
        case .rule: .init(.definition("rule_place"), "Where the rule is written")
        case .measure: .init(.definition("measure"), "The measure as structure")
        case .scale: .init(.words(["number", "amount", "share", "choice"]), "What the numbers of the measure are")
        case .unit: .init(JSONValue.text.orNull, "The unit of amounts; null for everything else")
        case .measured: .init(JSONValue.text.orNull, "The exact value, or the id of the choice; null without either")
        case .measuredRange: .init(.definition("interval").orNull, "The values that missing data allow")
        case .maximum: .init(.definition("number"), "The greatest score of any band or choice")
        case .values: .init(.list(of: "value_in_force"), "The dated values that the measure and the bands use")
        case .notMonotone:
            .init(
                .definition("localized_text").orNull,
                "Why the score may fall while the measure rises; null where it does not")
        case .score: .init(.definition("number").orNull, "The score; null where the indicator is not assessed")
        case .range:
            .init(
                .definition("interval").orNull,
                "The scores that missing data allow; null where it never is assessed")
        case .bands: .init(.list(of: "band"), "The ladder of scores, the lowest first; empty for a finding")
        case .choices:
            .init(
                JSONValue.list(of: "choice", atLeast: 1).orNull,
                "The choices of a finding; null for every other measure")
        case .judgement: .init(.definition("judgement").orNull, "The finding as the evaluator wrote it")
        case .next: .init(.definition("next").orNull, "The nearest higher score above; null where there is none")
        case .below: .init(.definition("below").orNull, "The nearest lower score below; null where there is none")
        case .parts: .init(.list(of: "part"), "The sides of a ratio or the entries of a checklist")
        case .counted: ItemList.counted
        case .merged: ItemList.merged
        case .notCounted: ItemList.notCounted
        case .undecided: ItemList.undecided
        }
    }

    private static let hit: JSONValue = ["const": true]

    private static let band = SchemaRecord(
        "band", "One band of the ladder",
        BandResult.CodingKeys.self
    ) { key in
        switch key {
        case .from: .init(.definition("number"), "The least value of the band")
        case .to: .init(.definition("number"), "The greatest value as the source prints it", isRequired: false)
        case .score: .init(.definition("number"), "The score of the band")
        case .label: .init(.definition("localized_text"), "The band in words", isRequired: false)
        case .readings: .init(.list(of: "id", atLeast: 1), "The ids of the readings used", isRequired: false)
        case .hit: .init(hit, "Stands on the band that the measured value falls into", isRequired: false)
        }
    }

    private static let choice = SchemaRecord(
        "choice", "One choice of a finding",
        ChoiceResult.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The choice's id")
        case .title: .init(.definition("localized_text"), "The choice in words", isRequired: false)
        case .score: .init(.definition("number"), "The score of the choice")
        case .hit: .init(hit, "Stands on the choice that was made", isRequired: false)
        }
    }

    private static let judgement = SchemaRecord(
        "judgement", "An evaluator's finding, with its reason and references",
        Judgement.CodingKeys.self
    ) { key in
        switch key {
        case .choice: .init(.definition("id"), "The id of the choice")
        case .because: .init(.definition("localized_text"), "The reason")
        case .evidence: .init(.list(of: "evidence_mention"), "The places in sources that show it")
        case .line: .init(.definition("line"), "The line of the finding in its file")
        }
    }

    private static let next = SchemaRecord(
        "next", "The nearest higher score above the present one",
        NextScore.CodingKeys.self
    ) { key in
        switch key {
        case .score: .init(.definition("number"), "The higher score")
        case .shortBy: .init(.definition("number"), "How much is missing, in the measure's own unit")
        case .items:
            .init(
                .definition("number").orNull,
                "Of a ratio: the fewest further items that reach it; null where no number of items can be told",
                isRequired: false)
        }
    }

    private static let below = SchemaRecord(
        "below", "The nearest lower score",
        LowerScore.CodingKeys.self
    ) { key in
        switch key {
        case .score: .init(.definition("number"), "The lower score")
        case .margin: .init(.definition("number"), "How much may be lost until it holds, in the measure's own unit")
        }
    }

    private static let total = SchemaRecord(
        "total", "The total of all scored criteria",
        TotalResult.CodingKeys.self
    ) { key in
        switch key {
        case .combine: .init(.words(of: Total.Combination.self), "How criteria become the total")
        case .score: .init(.definition("number"), "The total; 0 where nothing is scored")
        case .range:
            .init(
                .definition("interval").orNull,
                "The totals that missing data allow; null where nothing can be scored")
        case .uncapped:
            .init(
                .definition("number").orNull,
                "The total before gates on it; null where none of them lowered it")
        case .achievable: .init(.definition("number"), "What could be obtained with what is transcribed and assessed")
        case .declaredMaximum: .init(.definition("number"), "The maximum that the methodology declares")
        }
    }

    private static let rating = SchemaRecord(
        "rating", "The class of the total on the methodology's scale",
        RatingResult.CodingKeys.self
    ) { key in
        switch key {
        case .`class`: .init(.definition("id"), "The id of the class")
        case .classBeforeGates:
            .init(
                .definition("id").orNull,
                "The class before gates on it; null where none of them lowered it")
        case .status: .init(.words(of: RuleStatus.self), "Where the scale comes from")
        case .of: .init(.words(of: Rating.Basis.self), "What is rated")
        case .cites: .init(.list(of: "citation"), "The parts of references that the scale rests on")
        case .share:
            .init(.definition("number").orNull, "The share of what is achievable; null where the total is rated")
        case .range: .init(.definition("interval"), "The shares, or totals, that missing data allow")
        case .classes:
            .init(
                ["type": "array", "items": .definition("id"), "minItems": 2, "maxItems": 2],
                "The classes at both ends of the range; the rating is determined if they are the same")
        case .scale: .init(.list(of: "rating_class", atLeast: 1), "The whole scale, lowest class first")
        }
    }

    private static let ratingClass = SchemaRecord(
        "rating_class", "One class of the scale",
        ScaleClass.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The class's id")
        case .title: .init(.definition("localized_text"), "The class in words")
        case .from: .init(.definition("number"), "The least share or total")
        }
    }

    private static let coverage = SchemaRecord(
        "evidence_coverage", "On what the claims of the centre rest",
        EvidenceCoverage.CodingKeys.self
    ) { key in
        switch key {
        case .claims:
            .init(
                .definition("number"),
                "How many items of the record count in at least one indicator; those that are taken as one are one claim"
            )
        case .documented:
            .init(.definition("number"), "How many of them rest on a documented or an independent source")
        case .independent: .init(.definition("number"), "How many of these rest on an independent source")
        }
    }
}
