internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Reporting
internal import Results
internal import Words

/// `mandate score`: the score table.
struct ScoreCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "score", more: true,
            examples: """
                mandate score Evaluations/scrc-algeria-2016-2019
                mandate score Evaluations/* --under activity-areas
                mandate score scrc-algeria-2016-2019 --format json > assessments.json
                """)
    }

    @Argument(help: .words("options.evaluations", valueName: "evaluation"), completion: .file())
    var evaluations: [String]

    @OptionGroup var criteria: CriteriaOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    @Option(help: .words("score.format", more: true))
    var format = Format.text

    @Flag(help: .words("score.overview"))
    var overview = false

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let loaded = try load(evaluations, criteria, in: environment)
        let scored = format == .json ? assess(loaded, in: environment) : tabulate(loaded, in: environment)
        let assessments = scored.values.flatMap(\.self)
        switch format {
        case _ where scored.isWithoutAny: break
        case .json: environment.outputData(try JSONOutput.text(assessments, ofRecords: scored.count))
        case .csv: environment.outputData(Overview(scored.rows, in: language.lexiconOfData).commaSeparated)
        case .text:
            if !overview { output(assessments.map { TerminalScores($0, in: language.lexicon) }, in: environment) }
            if overview || scored.count > 1 && !scored.values.isEmpty { outputOverview(of: scored, in: environment) }
            outputCriteria(of: loaded.values, in: environment)
            if evaluations.count == 1 {
                outputNext(language.next([["mandate", "todo", evaluations[0]]]), in: environment)
            }
        }
        return try end(scored, .scored, in: environment)
    }

    /// All records at a glance, behind their tables.
    private func outputOverview(of scored: RecordBatch<[Assessment]>, in environment: CommandEnvironment) {
        if !overview, !scored.values.isEmpty { environment.output("\n") }
        output([Overview(scored.rows, in: language.lexicon)], in: environment)
        environment.output("\n")
    }
}

extension RecordBatch<[Assessment]> {
    /// A row for each record and methodology, and for each record that was left out, in the order in which they were named.
    fileprivate var rows: [Overview.Row] {
        let scored = entries.map { ($0.position, $0.value.map(Overview.Row.scored)) }
        let left = failures.map {
            ($0.position, [Overview.Row.left(record: $0.path, errors: $0.number, reason: $0.summary)])
        }
        return (scored + left).sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}

extension RecordFailure {
    /// How much is wrong.
    fileprivate var number: Int {
        if case .errors(let found) = reason { found.diagnostics.count { $0.severity == .error } } else { 1 }
    }

    /// The same in a few words.
    fileprivate var summary: String {
        switch reason {
        case .errors(let found): found.summary
        case .sameID(let id, let others): Phrase("closing.same_id", ["id": id, "others": others]).inWords
        case .refusal(let refusal): refusal.message
        }
    }
}
