package import Documents

/// A methodology with the nodes that it was read from, so that scenarios can change some of them.
package struct ScenarioBase: Sendable {
    /// The methodology as it is written.
    package let methodology: Methodology
    /// The file that it was read from.
    package let file: DocumentFile
    let document: YAMLDocument
    let fields: FieldCatalogue
}

extension ScenarioBase {
    /// Reads the base; nil where it has errors of its own, which are reported.
    package init?(
        _ document: YAMLDocument, of file: DocumentFile, fields: FieldCatalogue,
        into diagnostics: DiagnosticCollector
    ) {
        let found = DiagnosticCollector()
        let methodology = MethodologyReader.read(document, of: file, fields: fields, into: found)
        diagnostics.report(found.diagnostics.filter { $0.severity == .error })
        guard let methodology else { return nil }
        self.methodology = methodology
        self.file = file
        self.document = document
        self.fields = fields
    }

    /// The methodology that comes of changes, read and checked by the same loader; nil where it has errors.
    func methodology(with changes: some Sequence<FittedChange>, into diagnostics: DiagnosticCollector) -> Methodology? {
        var edits = YAMLEdits()
        for change in changes { change.apply(to: &edits) }
        return MethodologyReader.read(document.edited(edits), of: file, fields: fields, into: diagnostics)
    }
}
