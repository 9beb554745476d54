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

    @Option(help: .words("score.format", more: true))
    var format = TextFormat.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let loaded = try load(evaluations, criteria, in: environment)
        let scored = format == .json ? assess(loaded, in: environment) : tabulate(loaded, in: environment)
        let assessments = scored.values.flatMap(\.self)
        switch format {
        case _ where scored.isWithoutAny: break
        case .json: environment.outputData(try JSONOutput.text(assessments, ofRecords: scored.count))
        case .text:
            output(assessments.map { TerminalScores($0, in: language.lexicon) }, in: environment)
            outputCriteria(of: loaded.values, in: environment)
            if evaluations.count == 1 {
                outputNext([["mandate", "todo", evaluations[0]]], in: language.lexicon, environment)
            }
        }
        return try end(scored, .scored, in: environment)
    }
}
