internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Reporting
internal import Words

/// `mandate export data`: the items of records as tables for other programs.
struct ExportDataCommand: RecordCommand {
    static var configuration: CommandConfiguration {
        .words(
            "export_data", more: true,
            examples: """
                mandate export data scrc-algeria-2016-2019
                mandate export data Evaluations/* --output tables
                """)
    }

    @Argument(help: .words("options.evaluation", valueName: "evaluation"), completion: .file())
    var evaluations: [String]

    @Option(
        name: [.short, .long],
        help: .words("export_data.output", more: true, valueName: "folder"), completion: .directory)
    var output = "data"

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let files = files(in: environment)
        var records: [(id: String, document: YAMLDocument)] = []
        for name in evaluations {
            let named = try EvaluationFile(named: name, in: files)
            guard let record = try record(at: named, tolerating: [.F2, .F3], in: environment) else {
                return .documentsHaveErrors
            }
            records.append((record.evaluation.id.value, record.document))
        }
        for file in RecordTables(records).files {
            let path = "\(output)/\(file.name)"
            try files.create(path, bytes: file.bytes)
            environment.outputData(path + "\n")
        }
        return .done
    }
}
