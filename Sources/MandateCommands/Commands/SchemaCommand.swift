internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Methodology
internal import Scoring

/// `mandate schema`: the JSON Schema of a document format.
struct SchemaCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a document format, for editors.",
        discussion: """
            Editors with a YAML language server complete and check documents whose
            first line names a schema:
              # yaml-language-server: $schema=../Docs/schemas/methodology-1.json

            Examples:
              mandate schema methodology
              mandate schema evaluation > evaluation-1.json
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case methodology, evaluation, calendar, assessment
    }

    @Argument(help: "methodology, evaluation, calendar or assessment.")
    var kind: Kind

    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(CommandFailure) -> ExitStatus {
        environment.output(try JSONOutput.encoded(schema))
        return .done
    }

    private var schema: JSONValue {
        switch kind {
        case .methodology: MethodologyTable.schema(fields: ReportedFields.catalogue)
        case .evaluation: EvaluationTable.schema()
        case .calendar: CalendarTable.schema()
        case .assessment: AssessmentSchema.schema()
        }
    }
}
