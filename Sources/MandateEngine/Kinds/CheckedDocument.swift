internal import CriteriaTesting
internal import Documents
internal import Methodology

/// A document that is being checked.
struct CheckedDocument {
    let document: YAMLDocument
    let parsed: ParsedDocument
    let opened: OpenDocument
    let diagnostics: DiagnosticCollector

    var file: DocumentFile { opened.file }

    /// Checks the tests that stand in the document.
    func checkTests(of methodology: Methodology) {
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        TestReader.reportDuplicates(among: tests, into: diagnostics)
    }
}
