internal import Analysis
internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Reporting

/// `mandate sweep`: scores while a scenario varies values.
struct SweepCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "sweep", more: true,
            examples: """
                mandate sweep scrc-algeria-2016-2019 --scenario softer.yaml
                mandate sweep Evaluations/* --scenario softer.yaml --format csv > sweep.csv
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    @Argument(help: .words("options.evaluations", valueName: "evaluation"), completion: .file())
    var evaluations: [String]

    @Option(help: .words("options.scenario", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var scenario: String

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: .words("sweep.format"))
    var format = Format.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let diagnostics = DiagnosticCollector()
        let request = ScenarioRequest(
            evaluations: evaluations, file: scenario, changes: [], under: nil)
        let tried = try request.load(project(criteria.criteria, in: environment), into: diagnostics)
        if let first = tried?.values.first, first.scenario.variations.isEmpty {
            throw Refusal(.documents, "refusals.nothing_varied", ["path": scenario])
        }
        let sweeps = tried.map { work(out: $0, diagnostics, in: environment) }
        show(diagnostics, all: false, in: environment)
        guard let sweeps else { return sayNothingWasScored(after: diagnostics, in: environment) }
        if !sweeps.isWithoutAny {
            try print(sweeps.values, ofRecords: sweeps.count, in: environment)
            if format == .text { outputCriteria(of: tried?.values.map(\.evaluation) ?? [], in: environment) }
        }
        return try end(sweeps, .scored, in: environment)
    }

    private func work(
        out tried: RecordBatch<TriedEvaluation>, _ diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment
    ) -> RecordBatch<Sweep> {
        // A value that is named without a date is another one for records that end on another day.
        var rules: [Day: SweptRules] = [:]
        return results(of: tried, into: diagnostics, in: environment) { tried, diagnostics in
            let loaded = tried.evaluation
            let day = loaded.evaluation.period.last
            guard let fitted = tried.fitted(into: diagnostics),
                let variations = fitted.variations(on: day, into: diagnostics)
            else { return nil }
            if case .success(let methodology) = fitted.outcome {
                FindingReferences.check(loaded.evaluation, against: [methodology], into: diagnostics)
            }
            let swept = rules[day] ?? SweptRules(fitted, varying: variations)
            rules[day] = swept
            return Sweep(loaded.evaluation, calendar: loaded.calendar, under: swept)
        }
    }

    private func print(
        _ sweeps: [Sweep], ofRecords count: Int, in environment: CommandEnvironment
    ) throws(Refusal) {
        switch format {
        case .csv: environment.outputData(SweepFile(sweeps, in: language.lexiconOfData).text)
        case .json:
            try environment.outputData(
                forPrograms { () throws(Refusal) in try JSONOutput.text(sweeps, ofRecords: count) })
        case .text: output(sweeps.map { TerminalSweep($0, in: language.lexicon) }, in: environment)
        }
    }
}
