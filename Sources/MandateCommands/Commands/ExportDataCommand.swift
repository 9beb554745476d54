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
        var isWhole = true
        for name in evaluations {
            // One broken record stops nothing: what is wrong with it was told.
            guard let record = try record(named: name, in: files, environment) else {
                isWhole = false
                continue
            }
            records.append((record.evaluation.id.value, record.document))
        }
        guard !records.isEmpty else { return .documentsHaveErrors }
        for file in RecordTables(records).files {
            let path = "\(output)/\(file.name)"
            try files.create(path, bytes: file.bytes)
            environment.outputData(path + "\n")
        }
        return isWhole ? .done : .documentsHaveErrors
    }

    /// A record of several; of one alone, what keeps it from being read ends the command.
    private func record(
        named name: String, in files: FileAccess, _ environment: CommandEnvironment
    ) throws(Refusal) -> RecordFile? {
        do throws(Refusal) {
            let named = try EvaluationFile(named: name, in: files)
            return try record(at: named, tolerating: [.F2, .F3], in: environment)
        } catch {
            guard evaluations.count > 1 else { throw error }
            environment.errorOutput(error.text)
            return nil
        }
    }
}
