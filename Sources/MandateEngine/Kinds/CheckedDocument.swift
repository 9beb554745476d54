internal import Documents

/// A document that is being checked.
struct CheckedDocument {
    let document: YAMLDocument
    let parsed: ParsedDocument
    let opened: OpenDocument
    let diagnostics: DiagnosticCollector

    var file: DocumentFile { opened.file }
}
