internal import Diagnostics
internal import Documents
internal import Evaluation
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
    /// The folder of criteria, and the one methodology that changes on the command line are for.
    let criteria: String?
    let under: String?

    /// Loads all of it; nil where a document has errors, which are reported.
    func load(_ files: FileAccess, into diagnostics: DiagnosticCollector) throws(CommandFailure) -> ScenarioRun? {
        let folder = try CriteriaFolder(named: criteria, files: files)
        let loader = ScenarioLoader(files: files, criteria: folder, diagnostics: diagnostics)
        guard let file else { return try loadChanges(loader) }
        guard let (scenario, base) = try loader.scenario(at: file) else { return nil }
        let path = base.file.source.path
        return try loadEvaluations(loader, under: [path]).map {
            ScenarioRun(scenario: scenario, base: base, evaluations: $0)
        }
    }

    private func loadChanges(_ loader: ScenarioLoader) throws(CommandFailure) -> ScenarioRun? {
        for change in changes {
            if let (path, value) = change.cut(atFirst: "="), !path.isEmpty, !value.isEmpty { continue }
            throw CommandFailure(
                .wrongCommandLine, "`\(change)` is not PATH=VALUE", help: "write it as criteria.b.maximum=12")
        }
        guard let evaluations = try loadEvaluations(loader, under: under.map { [$0] } ?? []) else { return nil }
        let named = evaluations.flatMap(\.methodologies)
        guard let methodology = named.first, named.allSatisfy({ $0.path == methodology.path }) else {
            let ids = Set(named.map(\.id.value)).sorted()
            throw CommandFailure(
                .wrongCommandLine, "it is not clear which methodology to change: \(ids.joined(separator: ", "))",
                help: "name it with --under")
        }
        guard let base = try loader.base(at: methodology.path) else { return nil }
        let id = methodology.id.value
        return Scenario(arguments: changes, base: id, into: loader.diagnostics).map {
            ScenarioRun(scenario: $0, base: base, evaluations: evaluations)
        }
    }

    private func loadEvaluations(
        _ loader: ScenarioLoader, under: [String]
    ) throws(CommandFailure) -> [LoadedEvaluation]? {
        let evaluations = EvaluationLoader(
            files: loader.files, criteria: loader.criteria, under: under, into: loader.diagnostics)
        var loaded: [LoadedEvaluation] = []
        for name in self.evaluations {
            if let evaluation = try evaluations.load(name) { loaded.append(evaluation) }
        }
        return loader.diagnostics.hasErrors ? nil : loaded
    }
}
