internal import CriteriaTesting
package import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Words

extension Project {
    /// Checks documents of any kind, each by what it says that it is, and all of them for ids that stand twice.
    ///
    /// - Returns: what cannot be opened, each once, and how many documents were not checked for it; it keeps nobody from what
    ///   is wrong with the others.
    package func check(
        _ paths: [DocumentPath], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> (unopened: [Refusal], unchecked: Int) {
        var unopened: [Refusal] = []
        var unchecked = 0
        var alike: [String: DocumentFile] = [:]
        var ids: [(id: Located<String>, format: DocumentFormat)] = []
        var records: [(id: Located<String>, opened: OpenDocument)] = []
        for path in paths {
            guard let opened = open(path, else: &unopened) else {
                unchecked += 1
                continue
            }
            // Keys of dictionaries are equal in every Unicode form.
            if let other = alike[path.path.likeness] {
                diagnostics.report(.documentsAlike(opened.file, other))
            } else {
                alike[path.path.likeness] = opened.file
            }
            let checked: (id: Located<String>, format: DocumentFormat)?
            do throws(Refusal) {
                checked = try check(opened, into: diagnostics)
            } catch {
                // What lies beside it and is needed, such as the calendar.
                guard error.kind == .files else { throw error }
                unopened.append(error)
                unchecked += 1
                continue
            }
            guard let id = checked else { continue }
            ids.append(id)
            if id.format == .evaluation { records.append((id.id, opened)) }
        }
        reportNamesakesBeside(records, into: diagnostics)
        for kind in DocumentKind.all {
            guard let plural = kind.plural else { continue }
            reportDuplicates(ids.filter { $0.format == kind.format }.map(\.id), of: plural, into: diagnostics)
        }
        return (unopened.enumerated().filter { unopened.firstIndex(of: $1) == $0 }.map(\.element), unchecked)
    }

    /// Checks a document that is in no file, as if it lay where the user stands.
    package func check(input bytes: [UInt8], into diagnostics: DiagnosticCollector) throws(Refusal) {
        let file = DocumentFile(path: Phrase("refusals.standard_input").inWords, bytes: bytes)
        try check(OpenDocument(file: file, folder: try documents.folder(".")), into: diagnostics)
    }

    private func open(_ path: DocumentPath, else refusals: inout [Refusal]) -> OpenDocument? {
        do throws(Refusal) {
            return try documents.open(path)
        } catch {
            refusals.append(error)
            return nil
        }
    }

    /// Checks one document, from its file or about to be written there; gives its id, if it has one.
    @discardableResult package func check(
        _ opened: OpenDocument, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> (id: Located<String>, format: DocumentFormat)? {
        let parsed = ParsedDocument(opened.file)
        guard let (document, format) = parsed.content(into: diagnostics) else { return nil }
        let checked = CheckedDocument(document: document, parsed: parsed, opened: opened, diagnostics: diagnostics)
        try DocumentKind(format).check(self, checked)
        return document.root.value(of: "id").map { (Located($0.text, at: $0.span), format) }
    }

    /// Checks the tests that stand in a document.
    static func checkTests(
        in document: YAMLDocument, _ file: DocumentFile, of methodology: Methodology,
        into diagnostics: DiagnosticCollector
    ) {
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        TestReader.reportDuplicates(among: tests, into: diagnostics)
    }

    /// N2: records of which others, that are not looked at here, bear the ids in the folders beside. A copy kept there is no
    /// mistake until both are meant, but the report of one would take the place of the other's.
    private func reportNamesakesBeside(
        _ records: [(id: Located<String>, opened: OpenDocument)], into diagnostics: DiagnosticCollector
    ) {
        let neighbours = NeighbouringRecords(in: documents)
        let named = Set(records.map { Whereabouts($0.opened) })
        for (id, record) in records {
            let others = neighbours.bearing(id.value, beside: record.file.source.path).filter {
                !named.contains(Whereabouts($0))
            }
            let places = others.compactMap { OpenRecord($0).id?.span }
            guard !places.isEmpty else { continue }
            diagnostics.report(
                .duplicateID(id, earlier: places, of: Phrase("two_of.evaluations"), severity: .warning))
        }
    }

    private func reportDuplicates(
        _ ids: [Located<String>], of things: Phrase, into diagnostics: DiagnosticCollector
    ) {
        var places: [String: [SourceSpan]] = [:]
        for id in ids {
            if let earlier = places[id.value] { diagnostics.report(.duplicateID(id, earlier: earlier, of: things)) }
            places[id.value, default: []].append(id.span)
        }
    }
}

extension Diagnostic {
    /// F4: two documents that other systems take as one.
    fileprivate static func documentsAlike(_ file: DocumentFile, _ other: DocumentFile) -> Diagnostic {
        Diagnostic(
            .F4, "F4.documents_alike", severity: .warning, at: file.source.start,
            notes: [Note("F4.the_other", at: other.source.start)])
    }
}
