internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Starters

/// `mandate new methodology`: rules to be filled in.
struct NewMethodologyCommand: EnvironmentCommand {
    static var configuration: CommandConfiguration {
        .words(
            "new_methodology", more: true,
            examples: """
                mandate new methodology our-criteria --conventions basel
                """)
    }

    @Argument(help: .words("new_methodology.id", valueName: "id"))
    var id: String?

    @Option(help: .words("new_methodology.conventions", valueName: "names"))
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
        guard new.output != nil || criteria.origin.isOwn else { throw Refusal(.request, "refusals.no_own_criteria") }
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
