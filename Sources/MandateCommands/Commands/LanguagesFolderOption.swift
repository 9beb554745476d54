internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Reporting
internal import Words

/// Languages of the user's own, beside those that are built in.
struct LanguagesFolderOption: ParsableArguments {
    @Option(help: .words("options.languages", more: true, valueName: "folder"), completion: .directory)
    var languages: String?

    /// The words of a language: from the folder if it has a file for it, else as they are built in.
    func lexicon(_ tag: String, _ command: some EnvironmentCommand, in environment: CommandEnvironment)
        throws(Refusal) -> Lexicon
    {
        guard let language = Language(rawValue: tag) else { throw unknown(tag) }
        if let folder = languages {
            let files = command.files(in: environment)
            try requireFolder(files)
            let path = "\(folder)/\(language).yaml"
            if files.exists(path) { return try lexicon(language, at: path, files, command, in: environment) }
        }
        guard Report.languages.contains(language), let lexicon = Lexicon.builtIn(language) else { throw unknown(tag) }
        return lexicon
    }

    /// Refuses a folder that is not there, whatever languages are asked for.
    func requireFolder(_ files: FileAccess) throws(Refusal) {
        guard let languages, !files.isFolder(languages) else { return }
        throw Refusal(.files, "refusals.no_languages_folder", ["path": languages])
    }

    private func lexicon(
        _ language: Language, at path: String, _ files: FileAccess, _ command: some EnvironmentCommand,
        in environment: CommandEnvironment
    ) throws(Refusal) -> Lexicon {
        let diagnostics = DiagnosticCollector()
        let lexicon = LexiconReader.read(
            try files.document(at: try files.place(DocumentPath(path))).source, base: .en, into: diagnostics)
        command.show(diagnostics, all: false, in: environment)
        guard let lexicon, lexicon.hasMessages, !diagnostics.hasErrors else {
            throw Refusal(.documents, "refusals.language_file_unusable", ["path": path])
        }
        guard lexicon.language == language else {
            throw Refusal(
                .documents, "refusals.file_of_other_language",
                ["path": path, "language": "\(lexicon.language)", "meant": "\(language)"])
        }
        return lexicon.withoutWrongPlaces
    }

    private func unknown(_ tag: String) -> Refusal {
        let known = Report.languages.map(\.rawValue)
        let meant = EditDistance.suggestion(for: tag, among: known)
        return Refusal(
            .request, "refusals.unknown_language", ["tag": tag],
            help: .didYouMean(meant, or: Phrase("refusals.languages", ["names": known])))
    }
}
