internal import Analysis
internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Reporting

/// `mandate whatif`: what a change of the rules would do.
struct WhatIfCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif", abstract: "Show what a change of the criteria would do to scores.",
        discussion: """
            Applies a scenario to a copy of its methodology, checks the copy as any
            methodology is checked, and scores with and without it. Each difference
            is put down to the change that causes it. Never an official result.

            A path leads by ids to a place of the methodology, bands by where they
            begin: criteria.b.activities.bands.11.score, total.weights.networking,
            values.top-band-activities, selections.completed.where.kind.

            Examples:
              mandate whatif scrc-algeria-2016-2019 --scenario softer.yaml
              mandate whatif scrc-algeria-2016-2019 --under activity-areas \\
                --set total.weights.networking=10% --set total.weights.follow-up=15%
              mandate whatif --rebase Criteria/scenarios/softer.yaml
            """)

    @Argument(
        help: ArgumentHelp("The folders, files or ids of evaluations.", valueName: "evaluation"), completion: .file())
    var evaluations: [String] = []

    @Option(help: ArgumentHelp("The file of a scenario.", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var scenario: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "A change without a file; may be given several times.",
            discussion: "Lists and keys are written as in YAML: [study, visit].", valueName: "path=value"))
    var changes: [String] = []

    @Option(
        help: ArgumentHelp(
            "The methodology that --set changes, by its id or file.",
            discussion: "Default: the one that the evaluation names.", valueName: "methodology"))
    var under: String?

    @Option(
        help: ArgumentHelp(
            "Show what changed in the methodology since a scenario was written.", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var rebase: String?

    @Flag(help: "With --rebase: write the new digest and what stands there now into the scenario.")
    var write = false

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: "text, or json: both assessments and what each change does.")
    var format = TextFormat.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if rebase != nil {
            guard evaluations.isEmpty, scenario == nil, changes.isEmpty, under == nil else {
                throw ValidationError("--rebase FILE stands alone: nothing is scored.")
            }
            return
        }
        if write { throw ValidationError("--write goes with --rebase FILE.") }
        if evaluations.isEmpty { throw ValidationError("Name at least one evaluation.") }
        if (scenario == nil) == changes.isEmpty {
            throw ValidationError("Give either --scenario FILE or --set PATH=VALUE.")
        }
        if scenario != nil, under != nil {
            throw ValidationError("--under goes with --set; a scenario's file says what it extends.")
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
        case .text: output(results.values.map { TerminalWhatIf($0, in: language.lexicon) }, in: environment)
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
