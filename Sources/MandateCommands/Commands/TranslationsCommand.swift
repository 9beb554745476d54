internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Words

/// `mandate translations`: the files of languages.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations", abstract: "Check the file of a language.",
        subcommands: [TranslationsCheckCommand.self])
}

/// `mandate translations check`: everything that a translator must know.
struct TranslationsCheckCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compare files of languages with English.",
        discussion: """
            Lists messages that are missing or that English does not have, places such
            as %{count} that differ, plural forms that the language lacks, keys that
            other programs would misread, and messages that read as in English and are
            perhaps forgotten. Without a file it checks the languages that are built in.

            Examples:
              mandate translations check
              mandate translations check Sources/Words/Languages/fr.yaml
              mandate translations check --languages my-languages --format gnu
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, gnu
    }

    @Argument(help: ArgumentHelp("Files of languages.", valueName: "file"), completion: .file())
    var files: [String] = []

    @OptionGroup var folder: LanguagesFolderOption

    @Option(help: "text for people, json for programs, gnu for editors (file:line:column: message).")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let diagnostics = DiagnosticCollector()
        let sources = try sources(in: environment)
        for source in sources { TranslationCheck.check(source, into: diagnostics) }
        let found = diagnostics.diagnostics.inWords
        switch format {
        case .json: environment.outputData(try JSONOutput.encoded(DiagnosticFile(found)))
        case .gnu: environment.output(CompilerStyleRenderer.render(found))
        case .text:
            let text = ConsoleRenderer(style: outputStyle(in: environment), labels: .spoken).render(found)
            environment.output(found.isEmpty ? "" : text + "\n")
            let count = sources.count == 1 ? "1 file" : "\(sources.count) files"
            if !common.quiet { environment.output("\(count) checked: \(diagnostics.summary)\n") }
        }
        return diagnostics.hasErrors ? .documentsHaveErrors : .done
    }

    /// The files that were named and those of the folder; without either, those that are built in and say something.
    private func sources(in environment: CommandEnvironment) throws(Refusal) -> [SourceText] {
        let access = files(in: environment)
        var paths = files
        if let languages = folder.languages { paths += try access.documents(in: languages) }
        guard !paths.isEmpty else {
            return Lexicon.builtInReports.flatMap { [Lexicon.source(of: $0), Lexicon.sourceOfDiagnostics(in: $0)] }
                .compactMap(\.self)
        }
        var sources: [SourceText] = []
        for path in paths { sources.append(try access.document(at: try access.place(DocumentPath(path))).source) }
        return sources
    }
}
