internal import Documents
internal import ExactNumbers

/// The keys of what is expected of each part of an assessment.
enum ExpectationTable {
    static let measured = key("measured", .value, "The measured value, or the choice of a finding")
    static let measuredRange = key("measured_range", .range, "The measured values that missing data allow")
    static let score = key("score", .value, "The score")
    static let range = key("range", .range, "The scores that missing data allow")
    static let shortBy = key("short_by", .value, "What is missing until the next higher score; `none` at the top")
    static let nextScore = key("next_score", .value, "The next higher score; `none` at the top")
    static let achievable = key("achievable", .value, "The points that could be obtained with what is assessed")
    static let met = Key("met", Shape<String>.id.distinctLocatedList(), "The entries of a checklist that are met")
    static let counted = key("counted", .items, "The items that count: how many, or which")
    static let merged = key("merged", .items, "The items that count once with another: how many, or which")
    static let undecided = key(
        "undecided", .reasons, "The items that missing data leave open: how many, which, or what each lacks")
    static let notCounted = key(
        "not_counted", .reasons, "The items that do not count: how many, which, or which fields are why")
    static let parts = Key(
        "parts", .mapping(words: Phrase("values.parts"), schema: partsSchema, tables: { [partTable] }),
        "The sides `of` and `over` of a ratio, or the entries of a checklist")

    static let lists: [any RecordKey] = [counted, merged, undecided, notCounted]

    static let indicatorTable = RecordTable(
        "expectation of an indicator", "What an indicator must give",
        keys: [measured, measuredRange, score, range, achievable, shortBy, nextScore, met] + lists + [
            parts, classOfPart,
        ])
    static let partTable = RecordTable(
        "expectation of a part", "What a side of a ratio or an entry of a checklist must give",
        keys: [measured, measuredRange] + lists)
    static let criterionTable = RecordTable(
        "expectation of a criterion", "What a criterion or a group must give",
        keys: [score, range, achievable, classOfPart])
    static let totalTable = RecordTable(
        "expectation of the total", "What the total must be", keys: [score, range, achievable])
    static let ratingTable = RecordTable(
        "expectation of the rating", "The class that must come out", keys: [ratingClass, ratingClasses])
    static let classOfPart = Key(
        "rating",
        Shape<YAMLNode>(
            words: Phrase("values.any"), schema: { ratingSchema($0) }, tables: { [ratingTable] },
            decode: { node, _ in node }), "The class of the criterion or the group, or `none`")
    static let ratingClass = key("class", .value, "The class of the rating")
    static let ratingClasses = Key(
        "classes", Shape<String>.id.located.list(minimum: 1),
        "The classes at both ends of what missing data allow, and `none` where they may leave too little assessed")

    static let tables = [indicatorTable, partTable, criterionTable, totalTable, ratingTable]

    /// What stands beside the ids of indicators and criteria. No id has an underscore, so only `total`, `rating` and
    /// `gates` can hide one.
    static let total = "total"
    static let rating = "rating"
    static let gates = "gates"
    static let items = "not_counted"

    private static func key(_ name: String, _ form: ExpectedForm, _ summary: String) -> Key<YAMLNode> {
        Key(name, form.shape, summary)
    }
}

/// What a value of an expectation may look like; how it is read depends on what it is expected of.
enum ExpectedForm {
    case value, range, items, reasons

    var shape: Shape<YAMLNode> {
        let schema = schema
        return Shape(words: words, schema: { _ in schema }, decode: { node, _ in node })
    }

    private var words: Phrase {
        switch self {
        case .value: Phrase("values.any")
        case .range: Phrase("values.least_and_greatest")
        case .items: Phrase("values.number_or_items")
        case .reasons: Phrase("values.number_items_or_fields")
        }
    }

    private var schema: JSONValue {
        let scalar: JSONValue = ["type": ["string", "number"]]
        let number: JSONValue = ["type": ["integer", "string"]]
        let ids: JSONValue = ["type": "array", "items": ["type": "string"]]
        return switch self {
        case .value: scalar
        case .range: ["anyOf": [scalar, ["type": "array", "items": scalar, "minItems": 2, "maxItems": 2]]]
        case .items: ["anyOf": [number, ids]]
        case .reasons: ["anyOf": [number, ids, ["type": "object", "additionalProperties": ids]]]
        }
    }
}

// The schema, in which ids stand for keys.

extension ExpectationTable {
    static let schema: @Sendable (SchemaDefinitions) -> JSONValue = { definitions in
        let indicator = definitions.reference(to: indicatorTable)
        let criterion = definitions.reference(to: criterionTable)
        let item = ExpectedForm.reasons.shape.schemaValue(definitions)
        return [
            "type": "object", "minProperties": 1,
            "properties": [
                "total": definitions.reference(to: totalTable).described("What the total must be"),
                "rating": ratingSchema(definitions).described("The class that must come out, or `none`"),
                "gates": [
                    "type": "object", "description": "How each gate must come out",
                    "additionalProperties": ["enum": .array(GateOutcome.allCases.map { .string($0.rawValue) })],
                ],
                "not_counted": item.described("The items that count nowhere, with the fields that are why"),
            ],
            "additionalProperties": ["anyOf": [indicator, criterion]],
        ]
    }

    private static func ratingSchema(_ definitions: SchemaDefinitions) -> JSONValue {
        ["anyOf": [["type": "string"], definitions.reference(to: ratingTable)]]
    }

    private static let partsSchema: @Sendable (SchemaDefinitions) -> JSONValue = { definitions in
        ["type": "object", "additionalProperties": definitions.reference(to: partTable)]
    }
}
