package import Documents

/// The keys of the document that says which criteria were released; it documents them and is trusted by nothing.
package enum ReleaseTable {
    static let format = Key("format", .required, .format(.release), "What the file is, and which version of it")
    static let version = Key("version", .required, Shape<String>.text, "The version under which they were released")
    static let released = Key("released", .required, Shape<Day>.day, "The day on which they were released")
    static let approvedBy = Key(
        "approved_by", .required, .localizedText, "Who approved them; `nobody` where nobody did")
    static let documents = Key("documents", .required, document.list(), "The documents that were released")

    /// The table of the whole document.
    package static let table = RecordTable(
        "release", "Which criteria were released", keys: [format, version, released, approvedBy, documents])

    /// The JSON Schema of such a document.
    package static func schema() -> JSONValue { table.documentSchema(title: "Mandate release, version 1") }

    private static let file = Key(
        "file", .required, Shape<String>.text, "The document's name in the folder of criteria")
    private static let sha256 = Key("sha256", .required, Shape<String>.digest, "The SHA-256 of its bytes")
    private static let document = Shape<String>.named("released document", documentTable) { record in
        let name = record(file)
        return record(sha256).flatMap { _ in name }
    }
    private static let documentTable = RecordTable(
        "released document", "A document as it was released", keys: [file, sha256])

    /// Reads and checks such a document, which says nothing to the engine.
    package static func check(_ document: YAMLDocument, into diagnostics: DiagnosticCollector) {
        let context = DecodingContext(root: table, into: diagnostics)
        guard let record = RecordReader(document.root, table: table, in: context) else { return }
        _ = (record(version), record(released), record(approvedBy), record(documents))
    }
}
