internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Reporting
internal import Results
internal import Scalars

/// `mandate todo`: what would raise the scores, item by item.
struct TodoCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "todo", more: true,
            examples: """
                mandate todo scrc-algeria-2016-2019
                mandate todo Evaluations/* --format csv > todo.csv
                mandate todo scrc-algeria-2016-2019 --format xlsx --output todo.xlsx
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, xlsx
    }

    @Argument(help: .words("options.evaluations", valueName: "evaluation"), completion: .file())
    var evaluations: [String]

    @OptionGroup var criteria: CriteriaOptions

    @Option(help: .words("todo.format"))
    var format = Format.text

    @Option(name: [.short, .long], help: .words("todo.output", more: true, valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let scored = assess(try load(evaluations, criteria, in: environment), in: environment)
        let assessments = scored.values.flatMap(\.self)
        if let first = assessments.first {
            let list = TodoList(assessments, in: format == .csv ? language.lexiconOfData : language.lexicon)
            switch format {
            case .text where output == nil:
                output([list], in: environment)
                if evaluations.count == 1 {
                    output([language.next([nextCommand(for: assessments)])], in: environment)
                }
            case .csv where output == nil: environment.outputData(list.commaSeparated)
            case .text: try save(Array(text(of: list, in: environment).utf8), output, in: environment)
            case .csv: try save(Array(list.commaSeparated.utf8), output, in: environment)
            case .xlsx: try save(list.workbook, output ?? name(of: first), in: environment)
            }
        }
        return try end(scored, .scored, in: environment)
    }

    /// Where a workbook goes that nobody gave a name.
    private func name(of first: Assessment) -> String {
        evaluations.count == 1 ? "\(first.evaluation.id)-todo.xlsx" : "todo.xlsx"
    }

    private func save(_ bytes: [UInt8], _ path: String?, in environment: CommandEnvironment) throws(Refusal) {
        guard let path else { return }
        try files(in: environment).create(path, bytes: bytes)
        environment.outputData(path + "\n")
    }

    /// To attach documents where items wait for some, else to fill in the workbook.
    private func nextCommand(for assessments: [Assessment]) -> [String] {
        let waits = assessments.flatMap(\.nextSteps).contains { $0.kind == .attach && $0.by == .centre }
        return waits
            ? ["mandate", "attach", evaluations[0], "--scan"] : ["mandate", "export", "workbook", evaluations[0]]
    }
}
