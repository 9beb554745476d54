internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Starters

/// `mandate new methodology`: rules to be filled in.
struct NewMethodologyCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "methodology", abstract: "Begin a methodology with one criterion.",
        discussion: """
            Writes Criteria/ID.yaml: a selection, a reading, a criterion with bands,
            all marked as illustrative. It passes `mandate check` as it is.

            Example:
              mandate new methodology our-criteria --conventions basel
            """)

    @Argument(help: ArgumentHelp("The methodology's id, such as our-criteria.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("The Conventions that are meant, with commas.", valueName: "names"))
    var conventions: [String] = []

    @OptionGroup var new: NewFileOptions
    @OptionGroup var common: CommonOptions

    private static let example = "mandate new methodology our-criteria --conventions basel"

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let id = try validID(id, example: Self.example)
        let meant = try conventions(conventions)
        guard !meant.isEmpty else { throw needs(Phrase("needs.meant_conventions"), Self.example) }
        let starter = MethodologyStarter(
            id: id, conventions: meant, schema: new.output == nil ? "../Docs/schemas/methodology-1.json" : nil,
            in: new.lexicon)
        let criteria = try project(new.criteria.criteria, in: environment).criteria()
        guard new.output != nil || criteria.file(of: id) == nil else {
            throw Refusal(
                .files, "refusals.methodology_exists", ["id": id, "path": criteria.file(of: id) ?? ""])
        }
        let path = new.output ?? "\(criteria.path)/\(id).yaml"
        try create(
            path, starter.text, next: .fillIn(path), in: environment)
        return .done
    }
}
