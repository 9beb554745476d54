internal import CriteriaTesting
package import Diagnostics
package import Documents
internal import Evaluation
internal import Files
internal import Methodology
internal import Scalars
internal import YAMLSource

extension Project {
    /// Checks documents of any kind, each by what it says that it is, and all of them for ids that stand twice.
    ///
    /// - Returns: the files that cannot be opened; they keep nobody from what is wrong with the others.
    package func check(
        _ paths: [DocumentPath], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> [Refusal] {
        var unopened: [Refusal] = []
        var alike: [String: DocumentFile] = [:]
        var ids: [(id: Located<String>, format: DocumentFormat)] = []
        for path in paths {
            guard let opened = open(path, else: &unopened) else { continue }
            // Keys of dictionaries are equal in every Unicode form.
            if let other = alike[path.path.likeness] {
                diagnostics.report(.documentsAlike(opened.file, other))
            } else {
                alike[path.path.likeness] = opened.file
            }
            if let id = try check(opened, into: diagnostics) { ids.append(id) }
        }
        for (format, things) in [
            (DocumentFormat.methodology, Phrase("two_of.methodologies")), (.evaluation, Phrase("two_of.evaluations")),
            (.scenario, Phrase("two_of.scenarios")),
        ] {
            reportDuplicates(ids.filter { $0.format == format }.map(\.id), of: things, into: diagnostics)
        }
        return unopened
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
        switch format {
        case .methodology:
            let read = methodology(of: parsed).told(to: diagnostics, errorsOnly: false)
            if let read { checkTests(in: document, opened.file, of: read, into: diagnostics) }
        case .calendar: _ = CalendarReader.read(document, of: opened.file, into: diagnostics)
        case .evaluation: try checkEvaluation(document, opened, into: diagnostics)
        case .tests:
            if let path = try methodologyTested(by: document, opened.file, into: diagnostics),
                let tested = try methodology(at: path, errorsOnly: true, into: diagnostics)
            {
                checkTests(in: document, opened.file, of: tested, into: diagnostics)
            }
        case .scenario: try checkScenario(document, opened.file, into: diagnostics)
        }
        return document.root.value(of: "id").map { (Located($0.text, at: $0.span), format) }
    }

    private func checkTests(
        in document: YAMLDocument, _ file: DocumentFile, of methodology: Methodology,
        into diagnostics: DiagnosticCollector
    ) {
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        TestReader.reportDuplicates(among: tests, into: diagnostics)
    }

    /// A scenario is checked with its base, whose own errors are told where they stand.
    private func checkScenario(
        _ document: YAMLDocument, _ file: DocumentFile, into diagnostics: DiagnosticCollector
    ) throws(Refusal) {
        guard let (scenario, base) = try scenario(document, file, into: diagnostics),
            let fitted = FittedScenario(scenario, to: base, on: nil, into: diagnostics)
        else { return }
        _ = fitted.methodology(into: diagnostics)
        _ = fitted.variations(on: nil, into: diagnostics)
    }

    private func checkEvaluation(
        _ document: YAMLDocument, _ opened: OpenDocument, into diagnostics: DiagnosticCollector
    ) throws(Refusal) {
        let criteria = try criteria()
        let calendar = try calendar(into: diagnostics) ?? .none
        criteria.reportUnknownMethodologies(in: document, into: diagnostics)
        let evaluation = EvaluationReader.read(document, of: opened.file, calendar: calendar, into: diagnostics)
        guard let evaluation else { return }
        EvidenceFiles.check(evaluation, in: opened.folder, into: diagnostics)
        FollowUpCircles.check(evaluation, into: diagnostics)
        var found: [Methodology] = []
        for name in evaluation.methodologies {
            guard let path = criteria.file(of: name.value),
                let methodology = try methodology(at: path, errorsOnly: true, into: diagnostics)
            else { continue }
            ValuesInForce.check(evaluation, under: methodology, into: diagnostics)
            found.append(methodology)
        }
        // A finding may be about an indicator of a methodology that could not be read.
        guard found.count == evaluation.methodologies.count else { return }
        FindingReferences.check(evaluation, against: found, into: diagnostics)
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
