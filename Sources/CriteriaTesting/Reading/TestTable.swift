package import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// The keys of one test.
package enum TestTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The test's id, which says what it is about")
    static let measure = Key("measure", Shape<String>.text.located, "The indicator whose bands or choices are tested")
    static let scores = Key(
        "scores",
        .mapping(words: Phrase("values.scores"), schema: scoresSchema, example: { "{0: 0, 1: 2}" }),
        "The score that each measured value must give")
    static let expect = Key(
        "expect",
        .mapping(
            words: Phrase("values.expectations"), schema: ExpectationTable.schema, tables: { ExpectationTable.tables },
            example: { "{b.activities: {score: 4}}" }),
        "What must come out, by indicator, criterion, total, rating, gate or item")

    static let edgeKeys: [any RecordKey] = [measure, scores]
    static let recordKeys: [any RecordKey] = GivenTable.keys + [expect]

    /// The table of a test.
    package static let table = RecordTable(
        "test", "A made-up record, or measured values of one indicator, with what must come out",
        keys: [id] + edgeKeys + recordKeys,
        schemaConditions: [
            ["oneOf": [form(of: edgeKeys, not: recordKeys), form(of: [period, expect], not: edgeKeys)]]
        ])

    private static var period: any RecordKey { GivenTable.period }

    /// One of the two forms of a test: with certain keys, and without those of the other.
    private static func form(of keys: [any RecordKey], not others: [any RecordKey]) -> JSONValue {
        let excluded = others.map { JSONValue.object(["required": [.string($0.name)]]) }
        return ["required": .array(keys.map { .string($0.name) }), "not": ["anyOf": .array(excluded)]]
    }

    private static let scoresSchema: @Sendable (SchemaDefinitions) -> JSONValue = { definitions in
        [
            "type": "object", "minProperties": 1,
            "additionalProperties": Shape<Rational>.number.schemaValue(definitions),
        ]
    }
}
