internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Reporting
internal import Scoring

/// `mandate report`: the evidence report.
struct ReportCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the evidence report of a centre.",
        discussion: """
            Writes a folder with one report per methodology: a page for the browser
            (one file, works offline, prints on A4), the same as Markdown, the score
            table for a spreadsheet, and the assessment as JSON. Documents that the
            record attaches are copied beside them, and the pages lead to them. The
            folder is replaced whole or not at all.

            Examples:
              mandate report Evaluations/scrc-algeria-2016-2019
              mandate report scrc-algeria-2016-2019 --lang en --lang fr
              mandate report Evaluations/* --output Reports
            """)

    @Argument(
        help: ArgumentHelp("The folders, files or ids of evaluations.", valueName: "evaluation"), completion: .file())
    var evaluations: [String]

    @OptionGroup var criteria: CriteriaOptions

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The folder in which each evaluation gets a folder of its own.", discussion: "Default: Reports/.",
            valueName: "folder"),
        completion: .directory)
    var output = "Reports"

    @Option(
        help: ArgumentHelp(
            "A language of the reports: en or fr; may be given several times.", discussion: "Default: en.",
            valueName: "code"))
    var lang: [Language] = []

    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(CommandFailure) -> ExitStatus {
        guard let loaded = try load(evaluations, criteria, in: environment) else { return .documentsHaveErrors }
        var folders: [(path: String, files: [ReportFile])] = []
        let progress = Progress(count: loaded.count, of: "reports", isQuiet: common.quiet, in: environment)
        for evaluation in loaded {
            folders.append(try write(evaluation, in: environment))
            progress.step(evaluation.evaluation.id.value)
        }
        announce(folders, in: environment)
        return .done
    }

    private func write(
        _ loaded: LoadedEvaluation, in environment: CommandEnvironment
    ) throws(CommandFailure) -> (path: String, files: [ReportFile]) {
        let path = "\(output)/\(loaded.evaluation.id.value)"
        let files = files(in: environment)
        let documents = try documents(of: loaded.evaluation, files)
        do {
            let folder = try ReportFolder(
                loaded.assessments, in: lang.isEmpty ? [.en] : lang, documents: documents)
            try folder.write(to: files.absolute(path))
            return (path, folder.files)
        } catch {
            throw CommandFailure(.fileFailure, error.description)
        }
    }

    /// The documents that lie in the evaluation's folder, each once.
    private func documents(
        of evaluation: Evaluation, _ files: FileAccess
    ) throws(CommandFailure) -> [AttachedDocument] {
        let folder = evaluation.path.lastIndex(of: "/").map { String(evaluation.path[...$0]) } ?? ""
        var documents: [AttachedDocument] = []
        for path in evaluation.sources.compactMap({ $0.file?.value }) {
            guard !documents.contains(where: { $0.path == path }) else { continue }
            documents.append(AttachedDocument(path: path, bytes: try files.bytes(folder + path)))
        }
        return documents
    }

    /// Says where the reports are: the page to open first, then the rest.
    private func announce(_ folders: [(path: String, files: [ReportFile])], in environment: CommandEnvironment) {
        for (path, files) in folders {
            let pages = files.map(\.name).filter { $0.hasSuffix(".html") }
            let first = pages.first { $0 == "index.html" } ?? pages.first ?? ""
            environment.output("\(path)/\(first)\n")
            guard !common.quiet else { continue }
            let names = files.map(\.name)
            let others = names.filter { $0 != first && !$0.contains("/") }
            let documents = names.count { $0.contains("/") }
            let copies = documents == 0 ? "" : "; in documents/: \(documents) of the record's documents"
            environment.errorOutput(
                "  open this page in a browser; beside it: \(others.joined(separator: ", "))\(copies)\n")
        }
    }
}
