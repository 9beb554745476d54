internal import Analysis
internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Methodology
internal import Reporting
internal import YAMLSource

extension DiffCommand {
    /// Two methodologies; nil where a document has errors, which are reported.
    func methodologies(
        _ old: String, _ new: String, _ folder: CriteriaFolder, _ diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment
    ) throws(CommandFailure) -> String? {
        let before = try methodology(old, folder.files, diagnostics)
        let after = try methodology(new, folder.files, diagnostics)
        guard let before, let after else { return nil }
        let loader = EvaluationLoader(files: folder.files, criteria: folder, under: [new], into: diagnostics)
        let named = [before.methodology.id.value, after.methodology.id.value]
        let names = evaluations.isEmpty ? evaluationsNaming(named, folder) : evaluations
        var records: [Evaluation] = []
        for name in names {
            guard let record = try loader.record(name) else { continue }
            for methodology in [before.methodology, after.methodology] {
                ValuesInForce.check(record, under: methodology, into: diagnostics)
            }
            records.append(record)
        }
        guard let calendar = try loader.loadCalendar(), !diagnostics.hasErrors else { return nil }
        let comparison = MethodologyComparison(before, after, on: records, calendar: calendar)
        guard format == .text else { return try JSONOutput.encoded(comparison) }
        let style = outputStyle(in: environment)
        return TerminalMethodologyComparison(comparison, in: language.lexicon, style: style, width: environment.width)
            .text
    }

    private func methodology(
        _ path: String, _ files: FileAccess, _ diagnostics: DiagnosticCollector
    ) throws(CommandFailure) -> (methodology: Methodology, document: YAMLDocument)? {
        let file = try files.document(path)
        guard let (document, format) = file.parse(into: diagnostics) else { return nil }
        guard format == .methodology else {
            throw CommandFailure(
                .documentsHaveErrors, "\(path) is no methodology but `format: \(format.rawValue)`",
                help: "name two methodologies or two evaluations")
        }
        let found = DiagnosticCollector()
        let methodology = MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: found)
        diagnostics.report(found.diagnostics.filter { $0.severity == .error })
        return methodology.map { ($0, document) }
    }

    /// The evaluations beside the criteria that name one of several methodologies.
    private func evaluationsNaming(_ ids: [String], _ folder: CriteriaFolder) -> [String] {
        let files = folder.files
        let parent = folder.project + "Evaluations"
        return files.folders(in: parent).map { "\(parent)/\($0)" }.filter { name in
            guard let file = try? files.document("\(name)/evaluation.yaml"),
                let root = YAMLReader.read(file.source, into: DiagnosticCollector())?.root
            else { return false }
            return root.value(of: "methodologies")?.elements.contains { ids.contains($0.text) } ?? false
        }
    }
}
