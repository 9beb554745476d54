internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import ReferenceManual
internal import Reporting
internal import Results

/// `mandate schema`: the JSON Schema of a document format, or the reference manual.
struct SchemaCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "schema", more: true,
            examples: """
                mandate schema methodology
                mandate schema evaluation > evaluation-1.json
                mandate schema --manual Docs/reference
                """)
    }

    /// What has a schema: every kind of document, and what scoring and tests make of them.
    struct Described: ExpressibleByArgument {
        let name: String
        let schema: JSONValue

        static let assessment = "assessment"
        static let recomputation = "recomputation"
        static let testRun = "test-run"
        static let allValueStrings = DocumentKind.all.map(\.name) + [assessment, recomputation, testRun]

        init?(argument: String) {
            name = argument
            if argument == Described.assessment {
                schema = AssessmentSchema.schema()
            } else if argument == Described.recomputation {
                schema = RecomputationSchema.schema()
            } else if argument == Described.testRun {
                schema = TestRunSchema.schema()
            } else if let kind = DocumentKind.all.first(where: { $0.name == argument }) {
                schema = DocumentSchemas.schema(of: kind)
            } else {
                return nil
            }
        }
    }

    @Argument(help: .words("schema.kind"))
    var kind: Described?

    @Option(help: .words("schema.manual", valueName: "folder"), completion: .directory)
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
