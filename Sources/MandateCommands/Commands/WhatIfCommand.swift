internal import Analysis
internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Reporting

/// `mandate whatif`: what a change of the rules would do.
struct WhatIfCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "whatif", more: true,
            examples: """
                mandate whatif scrc-algeria-2016-2019 --scenario softer.yaml
                mandate whatif scrc-algeria-2016-2019 --under activity-areas \\
                  --set total.weights.networking=10% --set total.weights.follow-up=15%
                mandate whatif --rebase Criteria/scenarios/softer.yaml
                """)
    }

    @Argument(help: .words("options.evaluations", valueName: "evaluation"), completion: .file())
    var evaluations: [String] = []

    @Option(help: .words("options.scenario", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var scenario: String?

    @Option(name: .customLong("set"), help: .words("whatif.set", more: true, valueName: "path=value"))
    var changes: [String] = []

    @Option(help: .words("whatif.under", more: true, valueName: "methodology"))
    var under: String?

    @Option(help: .words("whatif.rebase", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var rebase: String?

    @Flag(help: .words("whatif.write"))
    var write = false

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: .words("whatif.format"))
    var format = TextFormat.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if rebase != nil {
            guard evaluations.isEmpty, scenario == nil, changes.isEmpty, under == nil else {
                throw ValidationError(CommandWords.text("wrong.rebase_alone"))
            }
            return
        }
        if write { throw ValidationError(CommandWords.text("wrong.write_with_rebase")) }
        if evaluations.isEmpty { throw ValidationError(CommandWords.text("wrong.no_evaluation")) }
        if (scenario == nil) == changes.isEmpty {
            throw ValidationError(CommandWords.text("wrong.scenario_or_set"))
        }
        if scenario != nil, under != nil {
            throw ValidationError(CommandWords.text("wrong.under_with_set"))
        }
    }

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        if let rebase { return try self.rebase(rebase, in: environment) }
        let diagnostics = DiagnosticCollector()
        let request = ScenarioRequest(
            evaluations: evaluations, file: scenario, changes: changes, under: under)
        let tried = try request.load(project(criteria.criteria, in: environment), into: diagnostics)
        let results = tried.map { work(out: $0, diagnostics, in: environment) }
        show(diagnostics, all: false, in: environment)
        guard let results else { return sayNothingWasScored(after: diagnostics, in: environment) }
        switch format {
        case _ where results.isWithoutAny: break
        case .json:
            try environment.outputData(
                forPrograms { () throws(Refusal) in try JSONOutput.text(results.values, ofRecords: results.count) })
        case .text:
            output(results.values.map { TerminalWhatIf($0, in: language.lexicon) }, in: environment)
            outputCriteria(of: tried?.values.map(\.evaluation) ?? [], in: environment)
        }
        return try end(results, .scored, in: environment)
    }

    private func work(
        out tried: RecordBatch<TriedEvaluation>, _ diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment
    ) -> RecordBatch<WhatIf> {
        results(of: tried, into: diagnostics, in: environment) { tried, diagnostics in
            let loaded = tried.evaluation
            guard let fitted = tried.fitted(into: diagnostics),
                let methodology = fitted.methodology(into: diagnostics)
            else { return nil }
            FindingReferences.check(loaded.evaluation, against: [methodology], into: diagnostics)
            return WhatIf(loaded.evaluation, calendar: loaded.calendar, under: fitted, giving: methodology)
        }
    }
}
