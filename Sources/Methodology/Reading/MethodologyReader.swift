package import Documents

/// Reads and checks a methodology.
///
/// Its rules are read once for each stretch of days between two changes of any dated value, with the values that then
/// hold put in their places; so every check holds for every day.
package struct MethodologyReader {
    private let root: YAMLNode
    private let file: DocumentFile
    private let catalogue: FieldCatalogue
    private let values: WrittenValues
    private let windows: WrittenWindows
    private let provenance: Provenance

    /// The methodology of a document; nil where there is an error, all of which are reported.
    package static func read(
        _ document: YAMLDocument, of file: DocumentFile, fields catalogue: FieldCatalogue,
        into diagnostics: DiagnosticCollector
    ) -> Methodology? {
        let context = DecodingContext(root: MethodologyTable.table, into: diagnostics)
        let whole = diagnostics.whole { () -> Methodology? in
            guard let record = RecordReader(document.root, table: MethodologyTable.table, in: context) else {
                return nil
            }
            // Where it is not known, no rule is taken to be read in a text, so that none lacks a citation.
            let provenance = record(MethodologyTable.provenance) ?? .illustrative
            let reader = MethodologyReader(
                root: document.root, file: file, catalogue: catalogue,
                values: ValueReader(provenance: provenance, context: context).values(of: record),
                windows: WindowReader(context: context).windows(of: record), provenance: provenance)
            return reader.read(into: diagnostics)
        }
        if let whole { diagnostics.report(UnusedDefinitions.diagnostics(in: whole)) }
        return whole
    }

    /// The rules of the last stretch, which know those of the others.
    private func read(into diagnostics: DiagnosticCollector) -> Methodology? {
        let stretches = Stretch.all(of: values.read)
        guard stretches.count <= Stretch.limit else {
            diagnostics.report(
                Diagnostic(
                    .T5, "T5.too_many_changes_of_values", ["number": stretches.count - 1],
                    at: (root.value(of: "values") ?? root).span.beginning))
            return nil
        }
        let read = stretches.map(read).filter { !$0.lacksNumbers }
        diagnostics.report(StretchRules.merged(read))
        let rules = read.compactMap(\.methodology)
        guard var last = rules.last, rules.count == read.count else { return nil }
        if stretches.count > 1 { last.stretches = rules }
        return last
    }

    private func read(_ stretch: Stretch) -> StretchRules {
        let numbers = values.numbers(in: stretch)
        let found = DiagnosticCollector()
        let context = DecodingContext(root: MethodologyTable.table, into: found, numbers: numbers)
        let reader = RulesReader(
            catalogue: catalogue, stretch: stretch, values: values, windows: windows, provenance: provenance,
            context: context)
        let methodology = reader.read(root, of: file)
        if let methodology, !numbers.lacksNumbers { MethodologyChecks.check(methodology, in: context) }
        return StretchRules(
            stretch: stretch, methodology: methodology, diagnostics: found.diagnostics, notes: numbers.notes,
            lacksNumbers: numbers.lacksNumbers)
    }
}

extension Stretch {
    /// The most stretches that are looked at, since each is checked on its own.
    fileprivate static let limit = 100
}
