internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Scalars

/// A scenario with one of the evaluations that it is tried on, all of it checked.
struct TriedEvaluation {
    let scenario: Scenario
    let base: ScenarioBase
    let evaluation: LoadedEvaluation

    /// The scenario fitted to the base for the evaluation's period; nil where a guard fails, which is reported.
    func fitted(into diagnostics: DiagnosticCollector) -> FittedScenario? {
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

    /// Loads all of it; nil where the scenario or its base has errors, which are reported.
    func load(
        _ project: Project, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> RecordBatch<TriedEvaluation>? {
        guard let file else { return try loadChanges(project, into: diagnostics) }
        let document = try project.documents.open(DocumentPath(file)).file
        guard let (scenario, base) = try project.scenario(document, into: diagnostics) else { return nil }
        let path = base.file.source.path
        return try project.load(evaluations, under: [path], into: diagnostics).trying(scenario, base)
    }

    private func loadChanges(
        _ project: Project, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> RecordBatch<TriedEvaluation>? {
        for change in changes {
            if let (path, value) = change.cut(atFirst: "="), !path.isEmpty, !value.isEmpty { continue }
            throw Refusal(.request, "refusals.no_change", ["change": change])
        }
        let under = under.map { [$0] } ?? []
        let loaded = try project.load(evaluations, under: under, into: diagnostics)
        let named = loaded.values.flatMap(\.methodologies)
        if named.isEmpty { return loaded.step(into: diagnostics) { _, _ in nil } }
        guard let methodology = named.first, named.allSatisfy({ $0.path == methodology.path }) else {
            let ids = Set(named.map(\.id.value)).sorted()
            throw Refusal(.request, "refusals.several_methodologies", ["names": ids])
        }
        guard let base = try project.base(at: methodology.path, into: diagnostics) else { return nil }
        let id = methodology.id.value
        return Scenario(arguments: changes, base: id, into: diagnostics).map { loaded.trying($0, base) }
    }
}

extension RecordBatch<LoadedEvaluation> {
    fileprivate func trying(_ scenario: Scenario, _ base: ScenarioBase) -> RecordBatch<TriedEvaluation> {
        step(into: DiagnosticCollector()) { entry, _ in
            TriedEvaluation(scenario: scenario, base: base, evaluation: entry.value)
        }
    }
}
