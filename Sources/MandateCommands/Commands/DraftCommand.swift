internal import ArgumentParser
internal import Documents
internal import Drafting
internal import Evaluation
internal import Importing
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
internal import Words

/// `mandate draft`: items of a record from a narrative report.
struct DraftCommand: RecordCommand {
    static var configuration: CommandConfiguration {
        .words(
            "draft", more: true,
            examples: """
                mandate draft report.docx --into scrc-algeria-2016-2019
                mandate draft rapport.odt --into scrc-algeria-2016-2019 --lang fr
                mandate draft report.pdf --into scrc-algeria-2016-2019 --write
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: .words("draft.report", valueName: "report"), completion: .file())
    var report: String?

    @Option(help: .words("options.into", valueName: "evaluation"), completion: .file())
    var into: String?

    @Flag(help: .words("options.write_items"))
    var write = false

    @Option(help: .words("draft.format"))
    var format = Format.text

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        guard let report, let into else {
            throw Refusal(
                .request, "refusals.draft_without_record",
                help: Phrase(
                    "refusals.for_example", ["example": "mandate draft report.docx --into scrc-algeria-2016-2019"]))
        }
        let files = files(in: environment)
        let place = try EvaluationFile(named: into, in: files)
        guard let record = try record(at: place, in: environment) else { return .documentsHaveErrors }
        let bytes = try files.bytes(of: report, atMost: ReportLimits.fileSize, help: Phrase("refusals.give_parts"))
        var draft = ReportDraft(
            try read(bytes, report, files, in: environment), into: record.evaluation, calendar: record.calendar)
        let plan = draft.made()
        let source = DraftSource(report, bytes, in: place.folder, record.evaluation, language.lexicon)
        if write, !plan.items.isEmpty {
            guard try save(plan, source, into: record, in: environment) else { return .documentsHaveErrors }
        }
        try show(plan, source, place.path, in: environment)
        return .done
    }

    private func read(
        _ bytes: [UInt8], _ path: String, _ files: FileAccess, in environment: CommandEnvironment
    ) throws(Refusal) -> ReportText {
        do throws(ReportFailure) {
            guard ReportReader.isPrinted(bytes) else { return try ReportReader.read(bytes) }
            guard let program = PDFText(in: environment, files) else { throw .withoutProgram }
            return try PrintedReport.read(try program.layout(of: bytes))
        } catch {
            let refusal = DraftRefusal(error, path: path, in: language.lexicon)
            throw Refusal(.files, said: refusal.message, help: refusal.help)
        }
    }

    private func save(
        _ plan: DraftPlan, _ source: DraftSource, into record: RecordFile, in environment: CommandEnvironment
    ) throws(Refusal) -> Bool {
        try save(into: record, in: environment) { (edits) throws(RecordEdits.Failure) in
            if let entry = source.entry { try edits.add(entry) }
            for kind in [ItemKind.activity, .membership, .output] {
                let items = plan.items.filter { $0.draft.kind == kind }
                if !items.isEmpty { try edits.add(items.map(source.cited), of: kind) }
            }
        }
    }

    private func show(
        _ plan: DraftPlan, _ source: DraftSource, _ path: String, in environment: CommandEnvironment
    ) throws(Refusal) {
        guard format == .text else { return environment.outputData(try JSONOutput.encoded(DraftListing(plan))) }
        let isWritten = write && !plan.items.isEmpty
        output(
            [
                DraftPreview(
                    plan, reportPath: report ?? "", source: source.becomes, recordPath: path,
                    stage: isWritten ? .written : .preview(nextCommand: nextCommand), in: language.lexicon)
            ], in: environment)
        if isWritten { output([language.next(commandsAfterWriting(source))], in: environment) }
    }

    /// A report that lies elsewhere is attached first.
    private func commandsAfterWriting(_ source: DraftSource) -> [[String]] {
        let evaluation = into ?? ""
        let isOutside = if case .outside = source.becomes { true } else { false }
        return [
            isOutside ? ["mandate", "attach", evaluation, report ?? ""] : ["mandate", "check", evaluation],
            ["mandate", "todo", evaluation],
        ]
    }

    /// The same command with `--write`, as it can be typed.
    private var nextCommand: String {
        var words = ["mandate", "draft", report ?? "", "--into", into ?? ""]
        if let lang = language.lang { words += ["--lang", lang.rawValue] }
        return (words + ["--write"]).map(ShellWord.written).joined(separator: " ")
    }
}
