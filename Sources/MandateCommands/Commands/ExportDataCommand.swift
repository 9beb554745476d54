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
        let names = distinct(files)
        var records: [(id: String, file: RecordFile)] = []
        var left: [String] = []
        // One broken record stops nothing: it is told at once, and listed at the end.
        for name in names {
            do throws(Refusal) {
                let place = try EvaluationFile(named: name, in: files)
                let record = try record(at: place, tolerating: [.F2, .F3], in: environment)
                if let record { records.append((record.evaluation.id.value, record)) } else { left.append(name) }
            } catch {
                guard names.count > 1 else { throw error }
                left.append(listed(name, .text(error.message)))
            }
        }
        let alone = records.filter { record in records.count { $0.id == record.id } == 1 }
        for record in records where !alone.contains(where: { $0.id == record.id }) {
            left.append(listed(record.file.path, .phrase(sameID(record, among: records))))
        }
        if !alone.isEmpty {
            let tables = RecordTables(alone.map { ($0.id, $0.file.document) }).files.map { file in
                (path: "\(output)/\(file.name)", bytes: file.bytes)
            }
            // Those that are there with the same bytes a run wrote that was ended before it had written all.
            try files.create(tables.filter { !files.holds($0.bytes, at: $0.path) })
            for table in tables { environment.outputData(table.path + "\n") }
        }
        guard !left.isEmpty else { return .done }
        if names.count > 1 {
            environment.tell(Doing.exported.leftOut(left.count, of: names.count))
            for line in left { environment.tell("  \(line)") }
        }
        return .documentsHaveErrors
    }

    private func listed(_ path: String, _ reason: Phrase.Content) -> String {
        Phrase("closing.left_out", ["path": path, "reason": reason]).inWords
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
    private func sameID(
        _ record: (id: String, file: RecordFile), among records: [(id: String, file: RecordFile)]
    ) -> Phrase {
        let others = records.filter { $0.id == record.id && $0.file.path != record.file.path }.map(\.file.path)
        return Phrase("closing.same_id", ["id": record.id, "others": others])
    }
}
