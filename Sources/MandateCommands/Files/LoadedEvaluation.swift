internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Files
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// An evaluation with everything that it is scored under, all of it checked.
struct LoadedEvaluation {
    let evaluation: Evaluation
    /// Which folder the record and its documents lie in.
    let folder: FileIdentity
    let methodologies: [Methodology]
    let calendar: MeetingCalendar

    /// Scores the evaluation under each of its methodologies, in the order in which they are named.
    var assessments: [Assessment] {
        methodologies.map { CompiledMethodology($0).assess(evaluation, calendar: calendar) }
    }
}

/// Loads evaluations and what they are scored under; a methodology that many share is read once.
final class EvaluationLoader {
    private let files: FileAccess
    private let criteria: CriteriaFolder
    /// The methodologies to score under instead of those that evaluations name.
    private let under: [String]
    private let diagnostics: DiagnosticCollector
    private var methodologies: [Spelling: Methodology?] = [:]
    private var calendar: MeetingCalendar??

    init(files: FileAccess, criteria: CriteriaFolder, under: [String], into diagnostics: DiagnosticCollector) {
        self.files = files
        self.criteria = criteria
        self.under = under
        self.diagnostics = diagnostics
    }

    /// The evaluation that a command line names; nil where a document has errors, all of which are reported.
    func load(_ name: String) throws(CommandFailure) -> LoadedEvaluation? {
        let calendar = try loadCalendar()
        guard let (evaluation, folder) = try recordWithFolder(name) else { return nil }
        let found = try methodologies(of: evaluation)
        for methodology in found { ValuesInForce.check(evaluation, under: methodology, into: diagnostics) }
        FindingReferences.check(evaluation, against: found, into: diagnostics)
        guard let calendar, !diagnostics.hasErrors else { return nil }
        return LoadedEvaluation(
            evaluation: evaluation, folder: folder, methodologies: found, calendar: calendar)
    }

    /// The record that a command line names, without what it is scored under; nil where it has errors, which are
    /// reported.
    func record(_ name: String) throws(CommandFailure) -> Evaluation? { try recordWithFolder(name)?.record }

    private func recordWithFolder(
        _ name: String
    ) throws(CommandFailure) -> (record: Evaluation, folder: FileIdentity)? {
        let document = try EvaluationFile(named: name, files: files).document
        let place = try files.place(document)
        let file = try files.document(at: place)
        let calendar = try loadCalendar()
        guard let (text, format) = file.parse(into: diagnostics) else { return nil }
        guard format == .evaluation else {
            throw CommandFailure(
                .documentsHaveErrors, "\(document.path) is no evaluation but `format: \(format.rawValue)`",
                help: "name the folder or the file of an evaluation")
        }
        if under.isEmpty { criteria.reportUnknownMethodologies(in: text, into: diagnostics) }
        let evaluation = EvaluationReader.read(text, of: file, calendar: calendar ?? .none, into: diagnostics)
        guard let evaluation else { return nil }
        EvidenceFiles.check(evaluation, in: place.folder, into: diagnostics)
        return (evaluation, place.folder.identity)
    }

    /// The calendar of the criteria folder; nil where it has errors, which are reported.
    func loadCalendar() throws(CommandFailure) -> MeetingCalendar? {
        if let calendar { return calendar }
        let loaded = try criteria.calendar(into: diagnostics)
        calendar = .some(loaded)
        return loaded
    }

    private func methodologies(of evaluation: Evaluation) throws(CommandFailure) -> [Methodology] {
        var found: [Methodology] = []
        if under.isEmpty {
            for name in evaluation.methodologies {
                guard let file = criteria.file(of: name.value) else { continue }
                if let methodology = try methodology(at: file) { found.append(methodology) }
            }
        }
        for name in under {
            guard let file = criteria.file(of: name) else { throw criteria.unknownMethodology(name) }
            if let methodology = try methodology(at: file) { found.append(methodology) }
        }
        return found
    }

    private func methodology(at path: String) throws(CommandFailure) -> Methodology? {
        if let known = methodologies[Spelling(path)] { return known }
        let methodology = try criteria.methodology(at: path, into: diagnostics)
        methodologies[Spelling(path)] = .some(methodology)
        return methodology
    }
}
