package import Documents
internal import Evaluation
package import Methodology

extension Project {
    /// A scenario by its file, with its base; nil where one of them has errors, which are reported.
    package func scenario(
        _ file: DocumentFile, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> (scenario: Scenario, base: ScenarioBase)? {
        let document = try ParsedDocument(file).content(
            .scenario, help: Phrase("refusals.name_scenario"), into: diagnostics)
        return try document.flatMap { (document) throws(Refusal) in try scenario(document, file, into: diagnostics) }
    }

    /// A scenario that is parsed already, with its base.
    func scenario(
        _ document: YAMLDocument, _ file: DocumentFile, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> (scenario: Scenario, base: ScenarioBase)? {
        let scenario = ScenarioReader.read(document, of: file, into: diagnostics)
        guard let scenario else { return nil }
        let criteria = try criteria()
        guard let path = criteria.file(of: scenario.base.value) else {
            let known = criteria.methodologyIDs
            diagnostics.report(.unknownID(scenario.base, of: Phrase("things.methodology"), known: known))
            return nil
        }
        return try base(at: path, into: diagnostics).map { (scenario, $0) }
    }

    /// The methodology of a file, as the base of scenarios; nil where it has errors, which are reported.
    package func base(
        at path: String, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> ScenarioBase? {
        let parsed = try parsed(path)
        let document = try parsed.content(
            .methodology, help: Phrase("refusals.name_methodology"), into: diagnostics)
        return document.flatMap {
            ScenarioBase($0, of: parsed.file, fields: ReportedFields.catalogue, into: diagnostics)
        }
    }
}
