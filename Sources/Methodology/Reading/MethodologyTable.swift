package import Documents
internal import ExactNumbers

/// The keys of a methodology.
package enum MethodologyTable {
    static let format = Key("format", .required, .format(.methodology), "What the file is, and which version of it")
    static let id = Key("id", .required, Shape<String>.id, "The methodology's id, by which evaluations name it")
    static let title = Key("title", .localizedText, "The methodology's name; the id stands in for it")
    static let explanation = Key("explanation", .localizedText, "What it is and where it comes from")
    static let status = Key(
        "status", .required, .choice(of: MethodologyStatus.self, words: Phrase("values.methodology_status")),
        "How far the methodology has come")
    static let provenance = Key(
        "provenance", .required, .choice(of: Provenance.self, words: Phrase("values.provenance")),
        """
        What every rule is that has no `status` of its own: `transcribed` (read in an adopted text that it cites), \
        `inferred` (after a text that it cites, as this file reads it) or `illustrative` (set by this file)
        """)
    static let conventions = Key(
        "conventions", .required,
        Shape<Convention>.choice(of: Convention.self, words: Phrase("values.convention")).distinctList(minimum: 1),
        "The Conventions for which centres are assessed")
    static let maximum = Key(
        "maximum", Shape.number, "The declared maximum: a checksum over the criteria; required where there is a total")
    static let complete = Key(
        "complete", .truth, "`false` while rows of the source are untranscribed")
    static let references = Key("references", ReferenceTable.references, "The documents that rules cite, by id")
    static let readings = Key(
        "readings",
        Shape<YAMLNode>.deferred("reading") { ReadingTable.table }.readableOrNot.byID(
            "reading", words: Phrase("values.readings")),
        "Decisions where the source is silent, by id")
    static let selections = Key(
        "selections",
        Shape<YAMLNode>.deferred("selection") { SelectionTable.table }.readableOrNot.byID(
            "selection", words: Phrase("values.selections")),
        "Which items count, by id")
    static let scales = Key("scales", ScaleTable.scales, "Scales that several judgements share, by id")
    static let values = Key("values", ValueTable.values, "Numbers that rules name and that change with time, by id")
    static let windows = Key("windows", WindowTable.windows, "Stretches of time that conditions name, by id")
    static let criteria = Key(
        "criteria", .required, Shape<YAMLNode>.deferred("criterion") { CriterionTable.table }.list(minimum: 1),
        "The rows of the table")
    static let groups = Key(
        "groups", Shape<YAMLNode>.deferred("group") { GroupTable.table }.list(),
        "Levels between criteria and the total")
    static let gates = Key(
        "gates", Shape<YAMLNode>.deferred("gate") { GateTable.table }.list(),
        "What a record must meet, or it is lowered")
    static let total = Key(
        "total", .required, Shape<YAMLNode>.totalOrNone,
        "How criteria become the total; or `none`, where nothing is added up")
    static let tests = Key(
        "tests", .testList, "Tests of the criteria; they may also stand in a file of their own, NAME.tests.yaml")
    static let rating = Key("rating", Shape<YAMLNode>.ratingOrName, "The scale of classes for the total, or its name")
    static let ratings = Key(
        "ratings",
        Shape<YAMLNode>.deferred("rating") { RatingTable.table }.readableOrNot.byID(
            "rating", words: Phrase("values.ratings")),
        "Scales of classes that several things share, by id")

    /// The table of the whole document.
    package static let table = RecordTable(
        "methodology", "Criteria against which a centre's record is scored",
        keys: [
            format, id, title, explanation, status, provenance, conventions, maximum, complete, references, readings,
            values, windows, selections, scales, ratings, criteria, groups, gates, total, rating, tests,
        ],
        schemaConditions: [
            [
                "anyOf": [
                    ["required": [.string(maximum.name)]],
                    ["properties": ["total": ["const": "none", "description": "Nothing is added up"]]],
                ]
            ]
        ])
}

/// The keys of the total.
enum TotalTable {
    static let of = Key(
        "of", .choice(of: Total.Parts.self),
        "Whether `criteria` make up the total, as where nothing is said, or `groups`")
    static let combine = Key(
        "combine", .required, .choice(of: Total.Combination.self),
        "How criteria or groups become the total")
    static let weights = Key(
        "weights", WrittenWeight.ofCriteria,
        "The part of the total that each criterion or group makes up: percentages that make 100 % together, or relative numbers"
    )

    static let table = RecordTable(
        "total", "How criteria become the total", keys: [of, combine, weights, RoundingTable.key], layout: .line)
}

/// The keys of the rating and of its classes.
enum RatingTable {
    static let of = Key(
        "of", .required, .choice(of: Rating.Basis.self), "What is rated")
    static let cite = Key("cite", ReadingTable.citations, "The part of a reference that sets the scale")
    static let ratedFrom = Key(
        "rated_from", BandBound.shape, "The share that must be assessed for a class to be given, as a percentage")
    static let classes = Key(
        "classes", .required, Shape<YAMLNode>.deferred("rating class") { classTable }.list(minimum: 1),
        "The classes, lowest first")

    static let table = RecordTable(
        "rating", "The scale of classes for a total, a criterion or a group",
        keys: [RuleKeys.status, of, cite, ratedFrom, RoundingTable.key, classes])

    static let id = Key("id", .required, Shape<String>.id.located, "The class's id")
    static let title = Key("title", .localizedText, "The class's name; the id stands in for it")
    static let from = Key("from", .required, BandBound.shape, "The least total or share of the class")

    static let classTable = RecordTable(
        "rating class", "One class of the scale", keys: [id, title, from],
        lookedFor: ["to": Phrase("Y2.unknown_key.end_of_class")],
        otherNames: LimitNames.of(least: from).merging(["score": from.name, "value": from.name]) { first, _ in first },
        layout: .line)
}
