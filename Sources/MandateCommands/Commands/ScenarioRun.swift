internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Scalars

/// A scenario with the evaluations that it is tried on, all of it checked.
struct ScenarioRun {
    let scenario: Scenario
    let base: ScenarioBase
    let evaluations: [LoadedEvaluation]

    /// The scenario fitted to the base for the period of one evaluation; nil where a guard fails, which is reported.
    func fitted(for evaluation: LoadedEvaluation, into diagnostics: DiagnosticCollector) -> FittedScenario? {
        FittedScenario(scenario, to: base, on: evaluation.evaluation.period.last, into: diagnostics)
    }
}

/// Which scenario a command line means, and on which evaluations.
struct ScenarioRequest {
    let evaluations: [String]
    /// The file of a scenario.
    let file: String?
    /// Changes that stand on the command line itself.
    let changes: [String]
    /// The one methodology that changes on the command line are for.
    let under: String?

    /// Loads all of it; nil where a document has errors, which are reported.
    func load(_ project: Project, into diagnostics: DiagnosticCollector) throws(Refusal) -> ScenarioRun? {
        guard let file else { return try loadChanges(project, into: diagnostics) }
        let document = try project.documents.open(DocumentPath(file)).file
        guard let (scenario, base) = try project.scenario(document, into: diagnostics) else { return nil }
        let path = base.file.source.path
        return try project.load(evaluations, under: [path], into: diagnostics).map {
            ScenarioRun(scenario: scenario, base: base, evaluations: $0)
        }
    }

    private func loadChanges(
        _ project: Project, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> ScenarioRun? {
        for change in changes {
            if let (path, value) = change.cut(atFirst: "="), !path.isEmpty, !value.isEmpty { continue }
            throw Refusal(
                .request, "`\(change)` is not PATH=VALUE", help: "write it as criteria.b.maximum=12")
        }
        let under = under.map { [$0] } ?? []
        guard let evaluations = try project.load(evaluations, under: under, into: diagnostics) else { return nil }
        let named = evaluations.flatMap(\.methodologies)
        guard let methodology = named.first, named.allSatisfy({ $0.path == methodology.path }) else {
            let ids = Set(named.map(\.id.value)).sorted()
            throw Refusal(
                .request, "it is not clear which methodology to change: \(ids.joined(separator: ", "))",
                help: "name it with --under")
        }
        guard let base = try project.base(at: methodology.path, into: diagnostics) else { return nil }
        let id = methodology.id.value
        return Scenario(arguments: changes, base: id, into: diagnostics).map {
            ScenarioRun(scenario: $0, base: base, evaluations: evaluations)
        }
    }
}
