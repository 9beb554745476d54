internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Importing
internal import MandateEngine
internal import Reporting
internal import Scalars
internal import Words

/// `mandate export`: a record in other forms.
struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .words(
            "export", subcommands: [ExportWorkbookCommand.self, ExportDataCommand.self],
            examples: """
                mandate export workbook scrc-algeria-2016-2019 --lang fr
                mandate export data scrc-algeria-2016-2019
                """)
    }
}

/// `mandate export workbook`: a record as a workbook that people fill in and `mandate import` reads back.
struct ExportWorkbookCommand: RecordCommand {
    static var configuration: CommandConfiguration {
        .words(
            "export_workbook", more: true,
            examples: """
                mandate export workbook scrc-algeria-2016-2019 --lang fr
                mandate export workbook scrc-algeria-2016-2019 --output record.xlsx
                """)
    }

    @Argument(help: .words("options.evaluation", valueName: "evaluation"), completion: .file())
    var evaluation: String

    @Option(
        name: [.short, .long],
        help: .words("export_workbook.output", more: true, valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let files = files(in: environment)
        let named = try EvaluationFile(named: evaluation, in: files)
        guard let record = try record(at: named, tolerating: [.F2, .F3], in: environment) else {
            return .documentsHaveErrors
        }
        let id = record.evaluation.id.value
        let workbook = WorkbookFile(
            RecordWorkbook(record.document, in: language.lexicon), recordID: id, in: language.lexicon)
        let path = output ?? "\(id).xlsx"
        try files.create(path, bytes: workbook.bytes)
        environment.outputData(path + "\n")
        if !common.quiet {
            let next = (["mandate", "import", path, "--into", evaluation] + language.words).map(ShellWord.written)
            environment.tell("  " + Phrase("closing.fill_in", ["command": next.joined(separator: " ")]).inWords)
        }
        return .done
    }
}
