internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Methodology
internal import YAMLSource

/// `mandate check`: everything wrong with documents.
struct CheckCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List everything that is wrong with criteria and evaluations.",
        discussion: """
            Takes files and folders of any kind and finds out by `format:` what
            they are. Without a path it checks Criteria/ and Evaluations/. Nothing
            is scored from a file with an error.

            Examples:
              mandate check
              mandate check Criteria/basel-bc-11-13.yaml
              mandate check Evaluations --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, gnu
    }

    @Argument(help: ArgumentHelp("Files and folders to check.", valueName: "path"), completion: .file())
    var paths: [String] = []

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: "text for people, json for programs, gnu for editors (file:line:column: message).")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(CommandFailure) -> ExitStatus {
        let files = files(in: environment)
        let diagnostics = DiagnosticCollector()
        let checker = DocumentChecker(files: files, criteriaFolder: criteria.criteria, into: diagnostics)
        let count = try checker.check(paths.isEmpty ? defaultPaths(files) : paths)
        try print(diagnostics, fileCount: count, in: environment)
        return diagnostics.hasErrors ? .documentsHaveErrors : .done
    }

    private func defaultPaths(_ files: FileAccess) throws(CommandFailure) -> [String] {
        let criteria = try CriteriaFolder(named: self.criteria.criteria, files: files).path
        let sibling = criteria.hasSuffix("Criteria") ? String(criteria.dropLast(8)) + "Evaluations" : "Evaluations"
        return [criteria] + (files.isFolder(sibling) ? [sibling] : [])
    }

    private func print(
        _ diagnostics: DiagnosticCollector, fileCount: Int, in environment: CommandEnvironment
    ) throws(CommandFailure) {
        switch format {
        case .json: environment.output(try JSONOutput.encoded(DiagnosticFile(diagnostics.diagnostics)))
        case .gnu: environment.output(CompilerStyleRenderer.render(diagnostics.diagnostics))
        case .text:
            let found = diagnostics.diagnostics
            let text = ConsoleRenderer(style: outputStyle(in: environment)).render(found)
            environment.output(found.isEmpty ? "" : text + "\n")
            if !common.quiet {
                environment.output(
                    "\(fileCount) \(fileCount == 1 ? "file" : "files") checked: \(diagnostics.summary)\n")
            }
        }
    }
}

/// Where criteria come from, for commands that name no methodology.
struct CriteriaFolderOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of methodologies and the calendar.",
            discussion: "Default: the nearest folder Criteria/ here or further up.", valueName: "folder"),
        completion: .directory)
    var criteria: String?
}
