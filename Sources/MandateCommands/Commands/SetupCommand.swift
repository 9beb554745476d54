internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Words

/// `mandate setup`: programs of others that some of the work needs.
struct SetupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .words("setup", subcommands: [SetupPDFCommand.self])
    }
}

/// `mandate setup pdf`: what prints reports as PDF.
struct SetupPDFCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "setup_pdf", more: true,
            examples: """
                mandate setup pdf
                mandate setup pdf --into /opt/mandate-pdf
                """)
    }

    @Option(help: .words("setup_pdf.into", more: true, valueName: "folder"), completion: .directory)
    var into: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        guard let folder = into ?? environment.printingFolder, !folder.isEmpty else {
            throw Refusal(.request, "refusals.setup.no_folder")
        }
        let setup = try PrinterSetup(folder, in: environment, files(in: environment))
        try setup.run { phrase in
            if !common.quiet { environment.tell(phrase.inWords) }
        }
        environment.tell(Phrase("closing.setup.done", ["folder": folder]).inWords)
        if into != nil {
            environment.tell("  " + Phrase("closing.setup.name_it", ["setting": "MANDATE_PDF=\(folder)"]).inWords)
        }
        return .done
    }
}
