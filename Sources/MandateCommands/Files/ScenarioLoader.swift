internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Methodology
internal import YAMLSource

/// Scenarios and what they change, as a command line names them.
struct ScenarioLoader {
    let files: FileAccess
    let criteria: CriteriaFolder
    let diagnostics: DiagnosticCollector

    /// A scenario by its file, with its base; nil where one of them has errors, which are reported.
    func scenario(at path: String) throws(CommandFailure) -> (scenario: Scenario, base: ScenarioBase)? {
        try scenario(try files.document(path))
    }

    /// A scenario by its text, with its base; nil where one of them has errors, which are reported.
    func scenario(_ file: DocumentFile) throws(CommandFailure) -> (scenario: Scenario, base: ScenarioBase)? {
        guard let (document, format) = file.parse(into: diagnostics) else { return nil }
        guard format == .scenario else {
            throw CommandFailure(
                .documentsHaveErrors, "\(file.source.path) is no scenario but `format: \(format.rawValue)`",
                help: "name the file of a scenario")
        }
        return try scenario(document, file)
    }

    /// A scenario that is parsed already, with its base.
    func scenario(
        _ document: YAMLDocument, _ file: DocumentFile
    ) throws(CommandFailure) -> (scenario: Scenario, base: ScenarioBase)? {
        let scenario = ScenarioReader.read(document, of: file, into: diagnostics)
        guard let scenario else { return nil }
        guard let path = criteria.file(of: scenario.base.value) else {
            diagnostics.report(.unknownID(scenario.base, of: "methodology", known: criteria.methodologyIDs))
            return nil
        }
        return try base(at: path).map { (scenario, $0) }
    }

    /// The methodology of a file, as the base of scenarios; nil where it has errors, which are reported.
    func base(at path: String) throws(CommandFailure) -> ScenarioBase? {
        let file = try files.document(path)
        guard let (document, format) = file.parse(into: diagnostics) else { return nil }
        guard format == .methodology else {
            throw CommandFailure(
                .documentsHaveErrors, "\(path) is no methodology but `format: \(format.rawValue)`",
                help: "name a methodology by its id or its file")
        }
        return ScenarioBase(document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
    }
}
