internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Reporting
internal import Scalars
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
        if output.isEmpty { throw Refusal(.request, "refusals.output_without_folder") }
        let files = files(in: environment)
        var records: [(id: String, file: RecordFile)] = []
        var isWhole = true
        for name in distinct(files) {
            // One broken record stops nothing: what is wrong with it was told.
            guard let record = try record(named: name, in: files, environment) else {
                isWhole = false
                continue
            }
            records.append((record.evaluation.id.value, record))
        }
        let alone = records.filter { record in records.count { $0.id == record.id } == 1 }
        for record in records where !alone.contains(where: { $0.id == record.id }) {
            tellNamesakes(of: record, among: records, in: environment)
        }
        guard !alone.isEmpty else { return .documentsHaveErrors }
        let tables = RecordTables(alone.map { ($0.id, $0.file.document) }).files.map { file in
            (path: "\(output)/\(file.name)", bytes: file.bytes)
        }
        try files.create(tables)
        for table in tables { environment.outputData(table.path + "\n") }
        return isWhole && alone.count == records.count ? .done : .documentsHaveErrors
    }

    /// The names of which each leads to another record; its items would stand twice in a table.
    private func distinct(_ files: FileAccess) -> [String] {
        var seen: Set<Spelling> = []
        return evaluations.filter { name in
            guard let path = (try? EvaluationFile(named: name, in: files))?.path else { return true }
            return seen.insert(Spelling(files.resolved(path))).inserted
        }
    }

    /// Two records of one id cannot be told apart in a table.
    private func tellNamesakes(
        of record: (id: String, file: RecordFile), among records: [(id: String, file: RecordFile)],
        in environment: CommandEnvironment
    ) {
        let others = records.filter { $0.id == record.id && $0.file.path != record.file.path }.map(\.file.path)
        environment.tell(
            "\(record.file.path): " + Phrase("closing.same_id", ["id": record.id, "others": others]).inWords)
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
