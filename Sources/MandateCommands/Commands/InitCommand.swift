internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Files
internal import MandateEngine
internal import Methodology
internal import ReferenceManual
internal import Reporting
internal import Scalars
internal import Starters
internal import Words

/// `mandate init`: a place to work.
struct InitCommand: EnvironmentCommand {
    static var configuration: CommandConfiguration {
        .words(
            "init", more: true,
            examples: """
                mandate init my-assessments
                mandate init evaluations-2027 --lang fr --copy-criteria
                """)
    }

    @Argument(help: .words("init.folder", valueName: "folder"), completion: .directory)
    var folder: String

    @Flag(help: .words("init.copy_criteria"))
    var copyCriteria = false

    @Option(help: .words("new.lang", ["languages": LanguageOption.languages], valueName: "code"))
    var lang: Language?

    @OptionGroup var common: CommonOptions

    /// The id of the first record.
    private static let record = "my-centre-2024-2027"

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let files = files(in: environment)
        let folder = folder.withoutSlashesAtEnd
        let above = workspace(above: folder, files, environment)
        let name = copyCriteria ? Release.folder : nil
        let diagnostics = DiagnosticCollector()
        let project = Project(above, criteria: name)
        let lexicon = Lexicon.builtIn(lang ?? environment.language) ?? .en
        guard let record = try record(project, diagnostics, in: lexicon) else {
            show(diagnostics, all: false, in: environment)
            let path = try project.criteria().path
            environment.tell(
                Phrase("closing.nothing_written_with", ["found": diagnostics.summary, "path": path]).inWords)
            return .documentsHaveErrors
        }
        try files.begin(folder, with: try contents(record, project, in: lexicon))
        environment.outputData(folder + "\n")
        try tellNext(folder, files, environment)
        return .done
    }

    /// The documents that lie around a folder, which may not be there yet.
    private func workspace(above folder: String, _ files: FileAccess, _ environment: CommandEnvironment) -> FileAccess {
        var there = files.system.resolvedAsFarAsThere(folder)
        while !files.isFolder(there), let (before, _) = there.cut(atLast: "/"), !before.isEmpty {
            there = String(before)
        }
        return FileAccess(workingFolder: there, installed: environment.installedCriteria)
    }

    /// The first record, of a centre that is an example; nil where the criteria have errors, which are reported.
    private func record(
        _ project: Project, _ diagnostics: DiagnosticCollector, in lexicon: Lexicon
    ) throws(Refusal) -> String? {
        guard let country = Party(code: "DZA"), let first = PartialDate("2024-01-01"),
            let last = PartialDate("2027-12-31"), let period = Period(from: first.first, through: last.first)
        else { return nil }
        let methodologies = try methodologies(for: [.stockholm], of: project, diagnostics)
        guard let calendar = try project.calendar(into: diagnostics), !diagnostics.hasErrors else { return nil }
        let centre = EvaluationStarter.Centre(
            id: "my-centre", name: nil, country: country, conventions: [.stockholm], isExample: true)
        return EvaluationStarter(
            id: Self.record, period: period, centre: centre, methodologies: methodologies, calendar: calendar,
            schema: "../../Docs/schemas/evaluation-1.json", in: lexicon
        ).text
    }

    /// Everything that lies in the folder; its page comes last.
    private func contents(
        _ record: String, _ project: Project, in lexicon: Lexicon
    ) throws(Refusal) -> [FolderReplacement.File] {
        let schemas = DocumentKind.all.map { ($0.name, DocumentSchemas.schema(of: $0)) }
        var files: [(path: String, bytes: [UInt8])] = []
        for (name, schema) in schemas {
            files.append(("Docs/schemas/\(name)-1.json", Array(try JSONOutput.encoded(schema).utf8)))
        }
        let settings = WorkspaceStarter.editorSettings.sorted { $0.key < $1.key }
        files += settings.map { ($0.key, Array($0.value.utf8)) }
        if copyCriteria { files += (Release.files + Release.companions).map { ("Criteria/\($0.name)", $0.bytes) } }
        files.append(("Evaluations/\(Self.record)/evaluation.yaml", Array(record.utf8)))
        let page = WorkspaceStarter(record: Self.record, criteria: try criteria(of: project), in: lexicon).readme
        files.append(("README.md", Array(page.utf8)))
        return files.compactMap { path, bytes in
            (try? InnerPath(path)).map { FolderReplacement.File(path: $0, bytes: bytes) }
        }
    }

    private func criteria(of project: Project) throws(Refusal) -> WorkspaceStarter.Criteria {
        if copyCriteria { return .copied }
        return try project.criteria().origin.isOwn ? .furtherUp : .ofProgram
    }

    /// Says which criteria are used there, and how to begin.
    private func tellNext(_ folder: String, _ files: FileAccess, _ environment: CommandEnvironment) throws(Refusal) {
        guard !common.quiet else { return }
        let inside = FileAccess(workingFolder: files.absolute(folder), installed: environment.installedCriteria)
        let record = try Project(inside, criteria: nil).load(Self.record, into: DiagnosticCollector())
        if let record { environment.tell("  \(record.criteria.phrase.inWords)") }
        let command = "cd \(ShellWord.written(folder)) && mandate check"
        environment.tell("  \(Phrase("closing.begin_there", ["command": command]).inWords)")
    }
}
