internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import ReferenceManual
internal import Results

/// `mandate schema`: the JSON Schema of a document format, or the reference manual.
struct SchemaCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a document format, or write the reference manual.",
        discussion: """
            Editors with a YAML language server complete and check documents whose
            first line names a schema:
              # yaml-language-server: $schema=../Docs/schemas/methodology-1.json

            Examples:
              mandate schema methodology
              mandate schema evaluation > evaluation-1.json
              mandate schema --manual Docs/reference
            """)

    /// What has a schema: every kind of document, and what scoring makes of them.
    struct Described: ExpressibleByArgument {
        let name: String
        let schema: JSONValue

        static let assessment = "assessment"
        static let allValueStrings = DocumentKind.all.map(\.name) + [assessment]

        init?(argument: String) {
            name = argument
            if argument == Described.assessment {
                schema = AssessmentSchema.schema()
            } else if let kind = DocumentKind.all.first(where: { $0.name == argument }) {
                schema = DocumentSchemas.schema(of: kind)
            } else {
                return nil
            }
        }
    }

    @Argument(help: "methodology, evaluation, calendar, tests, scenario or assessment.")
    var kind: Described?

    @Option(
        help: ArgumentHelp(
            "Write the reference manual of the language into this folder, as Markdown.", valueName: "folder"),
        completion: .directory)
    var manual: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        if let manual { try write(to: manual, in: environment) }
        guard let kind else {
            guard manual == nil else { return .done }
            throw Refusal(
                .request, "refusals.whose_schema",
                help: Phrase("refusals.name_one_of", ["names": Described.allValueStrings]))
        }
        environment.outputData(try JSONOutput.encoded(kind.schema))
        return .done
    }

    private func write(to folder: String, in environment: CommandEnvironment) throws(Refusal) {
        let files = files(in: environment)
        try files.makeFolder(folder)
        for file in Manual.files {
            try files.replace("\(folder)/\(file.name)", with: file.text.utf8)
            if !common.quiet { environment.tell("\(folder)/\(file.name)") }
        }
    }
}
