internal import Documents
internal import ExactNumbers

/// The keys of a criterion, of an indicator and of a band.
enum CriterionTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The id, unique among its neighbours")
    static let title = Key("title", .localizedText, "The row's text or name; the id stands in for it")
    static let explanation = Key("explanation", .localizedText, "What it asks for, in a sentence or two")
    static let maximum = Key("maximum", Shape.number, "The most that the criterion can score")
    static let status = Key("status", .criterionStatus, "Where it comes from")
    static let combine = Key(
        "combine", .choice(of: Combination.self, otherNames: Combination.otherNames),
        "How the indicators' scores become the criterion's; under `average` and `lowest` all have one maximum")
    static let plus = Key(
        "plus", Shape<Rational>.numberOrValue.located, "What is added to the lowest score where another is higher")
    static let weights = Key(
        "weights", WrittenWeight.ofIndicators,
        "The part that each indicator makes up: percentages that make 100 % together, or relative numbers")
    static let indicators = Key(
        "indicators", Shape<YAMLNode>.deferred("indicator") { indicatorTable }.list(minimum: 1),
        "What is measured, each with bands")
    static let measure = Key("measure", .deferred("measure") { MeasureTable.table }, "What is measured")
    static let bands = Key(
        "bands", Shape<YAMLNode>.deferred("band") { bandTable }.list(minimum: 1),
        "The ladder of scores; beside `indicators` that in which their combined score is looked up")
    static let ladders = Key(
        "ladders", Shape<[NumberedEntry]>.ladders,
        "A ladder for each number of indicators that are assessed, in place of `bands`; a number without one is not assessed"
    )
    static let notMonotone = Key(
        "not_monotone", .localizedText, "Why the score may fall while the measure rises")

    static let caps = Key(
        "caps", Shape<YAMLNode>.deferred("cap") { CapTable.table }.list(),
        "Limits on what several indicators score together")

    static let rating = Key(
        "rating", Shape<YAMLNode>.ratingOrName, "The scale of classes for the criterion's score, or its name")

    static let table = RecordTable(
        "criterion", "One row of the methodology's table",
        keys: [
            id, title, explanation, maximum, status, combine, plus, weights, RuleKeys.cite, RuleKeys.reading,
            indicators, caps, measure, bands, ladders, notMonotone, RoundingTable.key, rating,
        ], lookedFor: ["weight": Phrase("Y2.unknown_key.weight_of_criterion")],
        otherNames: ["max": maximum.name, "round": RoundingTable.key.name, "rounding": RoundingTable.key.name])

    static let indicatorTitle = Key("title", .localizedText, "What is measured, for people")
    static let indicatorMeasure = Key(
        "measure", .required, .deferred("measure") { MeasureTable.table }, "What is measured")
    static let indicatorTable = RecordTable(
        "indicator", "One measured thing of a criterion, with its ladder of bands",
        keys: [
            id, indicatorTitle, explanation, RuleKeys.status, RuleKeys.cite, RuleKeys.reading, indicatorMeasure, bands,
            notMonotone,
        ], lookedFor: ["weight": Phrase("Y2.unknown_key.weight_of_indicator")])

    static let from = Key("from", .required, BandBound.shape, "The least value of the band")
    static let to = Key("to", BandBound.shape, "The greatest value of the band, as the source prints it")
    static let score = Key("score", .required, Shape<Rational>.numberOrValue, "The score of the band")
    static let label = Key("label", .localizedText, "The band in words")
    static let bandTable = RecordTable(
        "band", "From this value on, this score", keys: [from, to, score, label, RuleKeys.reading],
        otherNames: LimitNames.of(least: from).merging(["points": score.name, "grade": score.name, "value": score.name])
        { first, _ in first }, layout: .line)
}
