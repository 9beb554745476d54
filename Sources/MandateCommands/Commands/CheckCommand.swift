internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Importing
internal import MandateEngine
internal import Methodology
internal import ReferenceManual
internal import Reporting
internal import Results
internal import Words

/// `mandate check`: everything wrong with documents.
struct CheckCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "check", more: true,
            examples: """
                mandate check
                mandate check Criteria/basel-bc-11-13.yaml
                mandate check Evaluations --lang fr
                mandate check Evaluations --format json
                mandate check --format sarif > mandate.sarif
                mandate check --watch
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, gnu, sarif
    }

    @Argument(help: .words("check.paths", valueName: "path"), completion: .file())
    var paths: [String] = []

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: .words("check.format"))
    var format = Format.text

    @Flag(help: .words("check.watch"))
    var watch = false

    @OptionGroup var language: LanguageOption

    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        guard watch else { return try check(in: environment, header: nil) }
        guard format == .text || format == .gnu else {
            throw Refusal(.request, "refusals.watched_format", ["format": format.rawValue])
        }
        if readsInput {
            throw Refusal(.request, "refusals.watched_input")
        }
        let watch = FileWatch(paths, criteria: criteria.criteria, files: files(in: environment))
        watch.run(in: environment) { header in
            do throws(Refusal) {
                _ = try check(in: environment, header: header)
            } catch {
                environment.errorOutput(error.text)
            }
        }
        return .done
    }

    private var readsInput: Bool { paths.contains { $0 == "-" } }

    /// One run; the header says above it what is checked.
    private func check(in environment: CommandEnvironment, header: FileWatch.Header?) throws(Refusal)
        -> ExitStatus
    {
        let diagnostics = DiagnosticCollector()
        let project = project(criteria.criteria, in: environment)
        let named = paths.filter { $0 != "-" }
        let documents = readsInput && named.isEmpty ? .none : try DocumentPaths(named, of: project)
        if let header, !common.quiet { environment.output(header.text(checking: documents.all.count)) }
        let (unreadable, unchecked) = try project.check(documents.all, into: diagnostics)
        if readsInput { try project.check(input: environment.input(), into: diagnostics) }
        let count = documents.all.count - unchecked + (readsInput ? 1 : 0)
        let unopened = unreadable + documents.unopened
        let left = Left(unread: unopened.compactMap(\.path), withoutEvaluation: documents.withoutEvaluation)
        if count > 0 { try print(diagnostics, fileCount: count, left, in: environment) }
        if !common.quiet { for folder in documents.empty { environment.tell(folder.message) } }
        for failure in unopened.dropLast() { environment.errorOutput(failure.text) }
        if let failure = unopened.last { throw failure }
        if format == .text, header == nil, !diagnostics.hasErrors, let record = namedRecord(of: project) {
            outputNext(language.next([["mandate", "score", record]]), in: environment)
        }
        return diagnostics.hasErrors ? .documentsHaveErrors : .done
    }

    /// The one record that is checked, as the user named it; nil where it is something else, or several.
    private func namedRecord(of project: Project) -> String? {
        guard paths.count == 1, let named = try? EvaluationFile(named: paths[0], in: project.documents),
            let file = try? project.documents.open(named.document).file,
            file.parse(into: DiagnosticCollector())?.format == .evaluation
        else { return nil }
        return paths[0]
    }

    /// What stands in the folders that are checked, and was not checked.
    private struct Left {
        let unread: [String]
        let withoutEvaluation: [String]

        /// The closing line with what was left.
        func named(behind checked: Phrase) -> Phrase {
            let withUnread =
                unread.isEmpty ? checked : Phrase("frame.not_read", ["checked": checked, "paths": unread])
            return withoutEvaluation.isEmpty
                ? withUnread
                : Phrase("frame.without_evaluation", ["checked": withUnread, "folders": withoutEvaluation])
        }
    }

    private func print(
        _ diagnostics: DiagnosticCollector, fileCount: Int, _ left: Left, in environment: CommandEnvironment
    ) throws(Refusal) {
        guard format == .text else {
            return environment.outputData(try forPrograms { () throws(Refusal) in try data(of: diagnostics) })
        }
        let found = OfferedWords.offered(for: diagnostics.diagnostics).inWords
        let text = ConsoleRenderer(style: outputStyle(in: environment), labels: .spoken).render(found)
        environment.output(found.isEmpty ? "" : text + "\n")
        guard !common.quiet else { return }
        let checked = Phrase("frame.checked", ["count": fileCount, "found": diagnostics.summary])
        environment.output(left.named(behind: checked).inWords + "\n" + pointer(to: found))
    }

    /// What was found, as other programs read it.
    private func data(of diagnostics: DiagnosticCollector) throws(Refusal) -> String {
        let found = OfferedWords.offered(for: diagnostics.diagnostics).inWords
        switch format {
        case .json: return try JSONOutput.encoded(DiagnosticFile(found))
        case .sarif:
            return try JSONOutput.encoded(
                SARIFLog(found, version: Engine.currentVersion, rule: SARIFLog.Rule.init(of:)))
        case .gnu, .text: return CompilerStyleRenderer.render(found)
        }
    }

    /// Where to read more about what was found.
    private func pointer(to found: [DiagnosticText]) -> String {
        let codes = DiagnosticCode.allCases.filter { code in found.contains { $0.code == code } }.map(\.rawValue)
        switch codes.count {
        case 0: return ""
        case 1: return Phrase("frame.says_more", ["code": codes[0]]).inWords + "\n"
        default: return Phrase("frame.says_more_of", ["codes": codes]).inWords + "\n"
        }
    }
}

extension SARIFLog.Rule {
    /// The page of a code as `mandate explain` and the manual show it.
    fileprivate init(of code: DiagnosticCode) {
        let page = DiagnosticPage.page(of: code)
        let text = DiagnosticPageText(style: .plain, width: 80).text(of: page)
        self.init(page, text: text, markdown: page.markdown)
    }
}

/// Where criteria come from, for commands that name no methodology.
struct CriteriaFolderOption: ParsableArguments {
    @Option(help: .words("options.criteria", more: true, valueName: "folder"), completion: .directory)
    var criteria: String?
}
