package import Documents
internal import ExactNumbers

/// The keys of a measure; exactly one of `kinds` names its kind.
package enum MeasureTable {
    static let ratio = Key("ratio", .deferred("ratio") { ratioTable }, "One measure over another, as an exact share")
    static let checklist = Key(
        "checklist", Shape<YAMLNode>.deferred("checklist entry") { entryTable }.list(minimum: 1),
        "How many named entries are met")
    static let finding = Key("finding", .deferred("finding measure") { findingTable }, "What an evaluator judged")

    /// Which items a statistic of a field is reckoned of.
    package static let selection = Key("in", Shape<String>.id.located, "The selection whose items are looked at")
    /// Which Parties are counted.
    package static let among = Key(
        "among", Shape<PartyScope>.choice(of: PartyScope.self).hinting(Phrase("T4.wrong_kind.certain_parties")),
        "Whether only Parties on the centre's lists count")
    /// How many items must name a value.
    package static let eachAtLeast = Key(
        "each_at_least", Shape<YAMLNode>.countOrValue, "How many items must name a value so that it counts")
    /// What every year must reach.
    package static let eachYear = Key(
        "each_year", Shape<YAMLNode>.deferred("yearly count") { EachYearTable.table },
        "What every year of the period must reach by itself")
    /// The unit of amounts.
    package static let unit = Key("unit", Shape<String>.unit.located, "The unit of the amounts that are added")
    /// What narrows the selection on the spot.
    package static let whereKey = Key(
        "where",
        .mapping(words: Phrase("values.conditions"), schema: ConditionSchema.anyKind, form: { .conditions }),
        "What narrows the selection")
    /// What becomes of a ratio over nothing.
    package static let whenOverIsZero = Key(
        "when_over_is_zero", .choice(of: ZeroDenominator.self),
        "What a ratio over nothing is")

    static let kinds: [any RecordKey] = Statistics.all.map(\.key) + [ratio, checklist, finding]

    /// The keys that stand beside the one that names the kind.
    static let allCompanions: [any RecordKey] = [
        selection, among, eachAtLeast, unit, whereKey, whenOverIsZero, oneOf,
    ]

    /// Those that go with a kind; where what is measured is compared on the spot, choices go with a judgement.
    static func companions(of kind: String, comparing: Bool) -> [any RecordKey] {
        if comparing, kind == finding.name { return [oneOf] }
        return Statistics.named(kind)?.allCompanions ?? (kind == ratio.name ? [whenOverIsZero] : [])
    }

    static let table = RecordTable(
        "measure", "What an indicator measures",
        keys: kinds + [selection, among, eachAtLeast, unit, whereKey, whenOverIsZero],
        schemaConditions: [MeasureSchema.one(of: kinds)], layout: .line)

    static let of = Key("of", .required, .deferred("measure") { table }, "The measure above the line")
    static let over = Key("over", .required, denominator, "The measure below the line")
    static let ratioTable = RecordTable("ratio", "One measure over another", keys: [of, over])

    static let entryID = Key("id", .required, Shape<String>.id.located, "The entry's id")
    static let entryTitle = Key("title", .localizedText, "What the entry asks for")
    static let metWhen = Key(
        "met_when", .required, .deferred("compared measure") { comparisonTable },
        "A measure with the comparison that it must meet")
    static let entryTable = RecordTable(
        "checklist entry", "One thing that is met or not", keys: [entryID, entryTitle, metWhen])

    /// The indicator whose judgement an entry or a gate asks for.
    static let judgedIndicator = Key(
        finding.name, Shape<String>.indicatorID.located, "The indicator whose judgement is asked for")
    /// The choices one of which must have been made.
    package static let oneOf = Key(
        ComparisonKey.oneOf.rawValue, Shape<String>.id.distinctLocatedList(minimum: 1),
        "The choices one of which the evaluator must have made; one that leaves is enough where it is named")
    /// The criterion whose score a gate asks for.
    package static let score = Key(
        "score", Shape<String>.criterionID.located,
        "The criterion whose score is asked for, by `at_least` or `more_than` alone; without a score it does not meet that"
    )

    private static let comparedKeys =
        table.keys.map { $0.name == finding.name ? judgedIndicator : $0 } + [oneOf, eachYear]
        + NumberComparisonTable.keys

    /// What is looked for where comparisons stand: other words for them, and those of conditions.
    private static let soughtComparisons = [
        ComparisonKey.is.rawValue: Phrase("Y2.unknown_key.judgement_that_is"),
        ComparisonKey.noneOf.rawValue: Phrase("Y2.unknown_key.judgement_that_is_not"),
        ComparisonKey.isNot.rawValue: Phrase("Y2.unknown_key.judgement_that_is_not"),
    ]
    private static let otherComparisons = LimitNames.of(
        least: ComparisonKey.atLeast.rawValue, greatest: ComparisonKey.atMost.rawValue
    ).merging(soughtComparisons.mapValues { _ in oneOf.name }) { first, _ in first }

    /// What is looked for where gates ask for a score: results of which no gate asks.
    private static let soughtResults = ["rating", "class", "total"]

    /// A measure and its comparison in one mapping.
    static let comparisonTable = RecordTable(
        "compared measure", "A measure, or the judgement of an indicator, with the comparison that it must meet",
        keys: comparedKeys, lookedFor: soughtComparisons, otherNames: otherComparisons,
        schemaConditions: [MeasureSchema.one(of: kinds)], layout: .line)

    /// What a gate requires.
    static let requirementTable = RecordTable(
        "requirement",
        "A measure, the judgement of an indicator, or the score of a criterion, with the comparison that it must meet",
        keys: comparedKeys + [score],
        lookedFor: soughtComparisons.merging(soughtResults.map { ($0, Phrase("Y2.unknown_key.result_in_gate")) }) {
            first, _ in first
        },
        otherNames: otherComparisons.merging((soughtResults + ["criterion"]).map { ($0, score.name) }) { first, _ in
            first
        },
        schemaConditions: [MeasureSchema.one(of: kinds + [score])], layout: .line)

    static let choices = Key(
        "choices", Shape<YAMLNode>.deferred("choice") { choiceTable }.list(minimum: 1),
        "The possible answers")
    static let scale = Key(
        "scale", Shape<String>.id.located.hinting(Phrase("T4.wrong_kind.scale_by_name")),
        "The scale that is shared with other judgements, in place of `choices`")
    static let times = Key(
        "times", Shape<Rational>.factorOrValue.located, "What each score of the scale is multiplied by")
    static let number = Key(
        "number", .deferred("given number") { numberTable },
        "The number that the evaluator gives, in place of `choices`")
    static let findingTable = RecordTable(
        "finding measure", "What an evaluator judged: by choices of its own, by a scale, or as a number",
        keys: [choices, scale, times, number],
        schemaConditions: [MeasureSchema.one(of: [choices, scale, number])])

    static let numberFrom = Key(
        "from", .required, Shape<Rational>.numberOrValue.located, "The least number that may be given")
    static let numberTo = Key(
        "to", .required, Shape<Rational>.numberOrValue.located, "The greatest number that may be given")
    static let numberTable = RecordTable(
        "given number", "A number that an evaluator gives, within limits; without bands it is the score",
        keys: [numberFrom, numberTo], otherNames: LimitNames.of(least: numberFrom, greatest: numberTo), layout: .line)

    static let choiceID = Key("id", .required, Shape<String>.id.located, "The choice's id")
    static let choiceTitle = Key("title", .localizedText, "The choice in words")
    static let choiceAnchor = Key("anchor", .localizedText, "What must be seen for it")
    static let choiceScore = Key(
        "score", .required, ChoiceScore.shape,
        "The score of the choice; or `not_assessed` for what does not apply to the centre, so that it leaves")
    static let choiceNoEvidence = Key(
        "no_evidence", .truth,
        "`true` where the choice says that there is no evidence, or too little: it scores the lowest, and results count it apart"
    )
    static let choiceTable = RecordTable(
        "choice", "One possible answer of an evaluator",
        keys: [choiceID, choiceTitle, choiceAnchor, choiceScore, choiceNoEvidence],
        lookedFor: [ChoiceScore.notAssessedWord: Phrase("Y2.unknown_key.choice_that_leaves")],
        otherNames: [
            ChoiceScore.notAssessedWord: choiceScore.name, "points": choiceScore.name, "value": choiceScore.name,
        ], layout: .line)
}

extension Shape where Value == Located<String> {
    /// The id of a selection, which is made elsewhere.
    static let selectionID = Shape<String>.id.located.hinting {
        $0.kind == .mapping ? Phrase("T4.wrong_kind.selection_by_name") : nil
    }
}

enum MeasureSchema {
    /// One of some kinds stands in each measure.
    static func one(of kinds: [any RecordKey]) -> JSONValue {
        ["oneOf": .array(kinds.map { ["required": .array([.string($0.name)])] })]
    }
}
