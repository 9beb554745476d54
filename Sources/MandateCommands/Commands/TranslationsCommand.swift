internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Words

/// `mandate translations`: the files of languages.
struct TranslationsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .words("translations", subcommands: [TranslationsCheckCommand.self])
    }
}

/// `mandate translations check`: everything that a translator must know.
struct TranslationsCheckCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "translations_check", more: true,
            examples: """
                mandate translations check
                mandate translations check Sources/Words/Languages/fr.yaml
                mandate translations check --languages my-languages --format gnu
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, gnu
    }

    @Argument(help: .words("translations_check.files", valueName: "file"), completion: .file())
    var files: [String] = []

    @OptionGroup var folder: LanguagesFolderOption

    @Option(help: .words("translations_check.format"))
    var format = Format.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let diagnostics = DiagnosticCollector()
        let sources = try sources(in: environment)
        for source in sources { TranslationCheck.check(source, into: diagnostics) }
        let data: String? = try forPrograms { () throws(Refusal) in try self.data(of: diagnostics) }
        if let data {
            environment.outputData(data)
        } else {
            let found = diagnostics.diagnostics.inWords
            let text = ConsoleRenderer(style: outputStyle(in: environment), labels: .spoken).render(found)
            environment.output(found.isEmpty ? "" : text + "\n")
            let checked = Phrase("frame.checked", ["count": sources.count, "found": diagnostics.summary])
            if !common.quiet { environment.output(checked.inWords + "\n") }
        }
        return diagnostics.hasErrors ? .documentsHaveErrors : .done
    }

    /// What was found, as other programs read it; nil where people do.
    private func data(of diagnostics: DiagnosticCollector) throws(Refusal) -> String? {
        let found = diagnostics.diagnostics.inWords
        switch format {
        case .json: return try JSONOutput.encoded(DiagnosticFile(found))
        case .gnu: return CompilerStyleRenderer.render(found)
        case .text: return nil
        }
    }

    /// The files that were named and those of the folder; without either, those that are built in and say something.
    private func sources(in environment: CommandEnvironment) throws(Refusal) -> [SourceText] {
        let access = files(in: environment)
        var paths = files
        if let languages = folder.languages { paths += try access.documents(in: languages) }
        guard !paths.isEmpty else {
            return Lexicon.builtInReports.flatMap(Lexicon.sources)
        }
        var sources: [SourceText] = []
        for path in paths { sources.append(try access.document(at: try access.place(DocumentPath(path))).source) }
        return sources
    }
}
