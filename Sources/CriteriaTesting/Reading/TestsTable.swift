package import Documents
internal import Methodology

/// The keys of a file of tests.
package enum TestsTable {
    static let format = Key("format", .required, .format(.tests), "What the file is, and which version of it")
    static let of = Key(
        "of", Shape<String>.id.located,
        "The methodology that is tested; if left out, NAME.yaml beside a file NAME.tests.yaml")
    static let tests = Key(
        "tests", .required, Shape<YAMLNode>.deferred("test") { TestTable.table }.list(), "The tests, in any order")

    /// The table of the whole document.
    package static let table = RecordTable(
        "tests document", "Tests of a methodology", keys: [format, of, tests])

    /// The JSON Schema of a file of tests.
    package static func schema() -> JSONValue { table.documentSchema(title: "Mandate tests, version 1") }
}
