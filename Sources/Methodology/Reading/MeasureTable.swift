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
        "among", .choice(of: PartyScope.self),
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
    static let allCompanions: [any RecordKey] = [selection, among, eachAtLeast, unit, whereKey, whenOverIsZero]

    /// Those that go with a kind.
    static func companions(of kind: String) -> [any RecordKey] {
        Statistics.named(kind)?.allCompanions ?? (kind == ratio.name ? [whenOverIsZero] : [])
    }

    static let table = RecordTable(
        "measure", "What an indicator measures", keys: kinds + allCompanions,
        schemaConditions: [MeasureSchema.oneKind], layout: .line)

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

    /// A measure and its comparison in one mapping.
    static let comparisonTable = RecordTable(
        "compared measure", "A measure with the comparison that it must meet",
        keys: table.keys + [eachYear] + NumberComparisonTable.keys, schemaConditions: [MeasureSchema.oneKind],
        layout: .line)

    static let choices = Key(
        "choices", Shape<YAMLNode>.deferred("choice") { choiceTable }.list(minimum: 1),
        "The possible answers")
    static let scale = Key(
        "scale", Shape<String>.id.located, "The scale that is shared with other judgements, in place of `choices`")
    static let times = Key(
        "times", Shape<Rational>.numberOrValue.located, "What each score of the scale is multiplied by")
    static let findingTable = RecordTable(
        "finding measure", "What an evaluator judged: by choices of its own, or by a scale",
        keys: [choices, scale, times],
        schemaConditions: [["oneOf": [["required": ["choices"]], ["required": ["scale"]]]]])

    static let choiceID = Key("id", .required, Shape<String>.id.located, "The choice's id")
    static let choiceTitle = Key("title", .localizedText, "The choice in words")
    static let choiceAnchor = Key("anchor", .localizedText, "What must be seen for it")
    static let choiceScore = Key(
        "score", .required, ChoiceScore.shape,
        "The score of the choice; or `not_assessed` for what does not apply to the centre, so that it leaves")
    static let choiceTable = RecordTable(
        "choice", "One possible answer of an evaluator", keys: [choiceID, choiceTitle, choiceAnchor, choiceScore],
        layout: .line)
}

enum MeasureSchema {
    /// One of the kinds of measure stands in each measure.
    static let oneKind: JSONValue = [
        "oneOf": .array(MeasureTable.kinds.map { ["required": .array([.string($0.name)])] })
    ]
}
