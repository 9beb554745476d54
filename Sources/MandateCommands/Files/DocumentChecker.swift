internal import CriteriaTesting
internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Files
internal import Methodology
internal import Scalars
internal import YAMLSource

/// Checks files of any kind, each by what it says that it is.
final class DocumentChecker {
    private let files: FileAccess
    private let criteriaFolder: String?
    private let diagnostics: DiagnosticCollector
    private var criteria: CriteriaFolder?
    private var calendar: MeetingCalendar??
    private var methodologies: [Spelling: Methodology?] = [:]

    init(files: FileAccess, criteriaFolder: String?, into diagnostics: DiagnosticCollector) {
        self.files = files
        self.criteriaFolder = criteriaFolder
        self.diagnostics = diagnostics
    }

    /// Checks files, each by itself and all of them for ids that stand twice; gives the files that cannot be opened.
    func check(_ documents: [DocumentPath]) throws(CommandFailure) -> [CommandFailure] {
        var unopened: [CommandFailure] = []
        var alike: [String: DocumentFile] = [:]
        var ids: [(id: Located<String>, format: DocumentFormat)] = []
        for path in documents {
            guard let (file, folder) = open(path, else: &unopened) else { continue }
            // Keys of dictionaries are equal in every Unicode form.
            if let other = alike[path.path.lowercased()] {
                diagnostics.report(.documentsAlike(file, other))
            } else {
                alike[path.path.lowercased()] = file
            }
            guard let (document, format) = file.parse(into: diagnostics)
            else { continue }
            if let id = document.root.value(of: "id") { ids.append((Located(id.text, at: id.span), format)) }
            try check(document, format, file, in: folder)
        }
        reportDuplicates(ids.filter { $0.format == .methodology }.map(\.id), of: "methodologies")
        reportDuplicates(ids.filter { $0.format == .evaluation }.map(\.id), of: "evaluations")
        reportDuplicates(ids.filter { $0.format == .scenario }.map(\.id), of: "scenarios")
        return unopened
    }

    /// One file that cannot be opened keeps nobody from what is wrong with the others.
    private func open(
        _ path: DocumentPath, else failures: inout [CommandFailure]
    ) -> (file: DocumentFile, folder: Folder)? {
        do throws(CommandFailure) {
            let place = try files.place(path)
            return (try files.document(at: place), place.folder)
        } catch {
            failures.append(error)
            return nil
        }
    }

    /// Checks one document, from its file or about to be written there.
    func check(_ file: DocumentFile, in folder: Folder) throws(CommandFailure) {
        guard let (document, format) = file.parse(into: diagnostics) else { return }
        try check(document, format, file, in: folder)
    }

    private func check(
        _ document: YAMLDocument, _ format: DocumentFormat, _ file: DocumentFile, in folder: Folder
    ) throws(CommandFailure) {
        switch format {
        case .methodology:
            let read = MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
            methodologies[Spelling(file.source.path)] = .some(read)
            if let read { checkTests(in: document, file, of: read) }
        case .calendar: _ = CalendarReader.read(document, of: file, into: diagnostics)
        case .evaluation: try checkEvaluation(document, file, in: folder)
        case .tests:
            let path = try TestedMethodology.path(of: document, file, criteria: loadCriteria, diagnostics)
            guard let path, let tested = try methodology(at: path, loadCriteria()) else { return }
            checkTests(in: document, file, of: tested)
        case .scenario: try checkScenario(document, file)
        }
    }

    private func checkTests(in document: YAMLDocument, _ file: DocumentFile, of methodology: Methodology) {
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        TestReader.reportDuplicates(among: tests, into: diagnostics)
    }

    /// A scenario is checked with its base, whose own errors are told where they stand.
    private func checkScenario(_ document: YAMLDocument, _ file: DocumentFile) throws(CommandFailure) {
        let loader = ScenarioLoader(files: files, criteria: try loadCriteria(), diagnostics: diagnostics)
        guard let (scenario, base) = try loader.scenario(document, file),
            let fitted = FittedScenario(scenario, to: base, on: nil, into: diagnostics)
        else { return }
        _ = fitted.methodology(into: diagnostics)
        _ = fitted.variations(on: nil, into: diagnostics)
    }

    private func checkEvaluation(
        _ document: YAMLDocument, _ file: DocumentFile, in folder: Folder
    ) throws(CommandFailure) {
        let criteria = try loadCriteria()
        let calendar = try loadCalendar(criteria)
        criteria.reportUnknownMethodologies(in: document, into: diagnostics)
        let evaluation = EvaluationReader.read(document, of: file, calendar: calendar, into: diagnostics)
        guard let evaluation else { return }
        EvidenceFiles.check(evaluation, in: folder, into: diagnostics)
        FollowUpCircles.check(evaluation, into: diagnostics)
        var found: [Methodology] = []
        var areAllRead = true
        for name in evaluation.methodologies {
            guard let path = criteria.file(of: name.value) else {
                areAllRead = false
                continue
            }
            if let methodology = try methodology(at: path, criteria) {
                ValuesInForce.check(evaluation, under: methodology, into: diagnostics)
                found.append(methodology)
            } else {
                areAllRead = false
            }
        }
        if areAllRead { FindingReferences.check(evaluation, against: found, into: diagnostics) }
    }

    private func loadCriteria() throws(CommandFailure) -> CriteriaFolder {
        if let criteria { return criteria }
        let loaded = try CriteriaFolder(named: criteriaFolder, files: files)
        criteria = loaded
        return loaded
    }

    private func loadCalendar(_ criteria: CriteriaFolder) throws(CommandFailure) -> MeetingCalendar {
        if let calendar { return calendar ?? .none }
        let loaded = try criteria.calendar(into: diagnostics)
        calendar = .some(loaded)
        return loaded ?? .none
    }

    private func methodology(at path: String, _ criteria: CriteriaFolder) throws(CommandFailure) -> Methodology? {
        if let known = methodologies[Spelling(path)] { return known }
        // What is only looked up is not asked for warnings.
        let found = DiagnosticCollector()
        let methodology = try criteria.methodology(at: path, into: found)
        diagnostics.report(found.diagnostics.filter { $0.severity == .error })
        methodologies[Spelling(path)] = .some(methodology)
        return methodology
    }

    private func reportDuplicates(_ ids: [Located<String>], of words: String) {
        var places: [Spelling: [SourceSpan]] = [:]
        for id in ids {
            if let earlier = places[Spelling(id.value)] {
                diagnostics.report(.duplicateID(id, earlier: earlier, of: words))
            }
            places[Spelling(id.value), default: []].append(id.span)
        }
    }
}

extension Diagnostic {
    /// F4: two documents that other systems take as one.
    fileprivate static func documentsAlike(_ file: DocumentFile, _ other: DocumentFile) -> Diagnostic {
        Diagnostic(
            .F4, "the paths of this file and of another differ only in case or Unicode form", severity: .warning,
            at: file.source.start, notes: [Note("the other one", at: other.source.start)],
            help: "rename one of them, or remove it if both are meant to be one",
            why: "on many systems one would overwrite the other when the folder is copied")
    }
}
