internal import Documents

/// The list of tests in a methodology: known here by its place alone, since a test holds parts of a record.
enum TestList {
    /// The name of a test's table and of its definition in a schema.
    private static let name = "test"

    /// Defines what a test is in a schema: by its table where that is known.
    static func define(_ table: RecordTable?, in definitions: SchemaDefinitions) {
        _ = table.map { definitions.reference(to: $0) } ?? test(definitions)
    }

    static func test(_ definitions: SchemaDefinitions) -> JSONValue {
        definitions.reference(to: name) { ["type": "object"] }
    }
}

extension Shape where Value == [YAMLNode] {
    /// Tests, to be read by whoever knows records.
    static let testList = Shape<YAMLNode>(
        words: Phrase("values.test"), schema: TestList.test, decode: { node, _ in node }
    ).list()
}
