internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
internal import Starters

/// `mandate new methodology`: rules to be filled in.
struct NewMethodologyCommand: EnvironmentCommand {
    static var configuration: CommandConfiguration {
        .words(
            "new_methodology", more: true,
            examples: """
                mandate new methodology our-criteria --conventions basel
                mandate new methodology our-criteria --like pefa
                """)
    }

    @Argument(help: .words("new_methodology.id", valueName: "id"))
    var id: String?

    @Option(help: .words("new_methodology.conventions", valueName: "names"))
    var conventions: [String] = []

    @Option(help: .words("new_methodology.like", valueName: "example"))
    var like: String?

    @OptionGroup var new: NewFileOptions
    @OptionGroup var common: CommonOptions

    private static let example = "mandate new methodology our-criteria --conventions basel"

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let id = try validID(id, example: Self.example)
        let meant = try conventions(conventions)
        guard !meant.isEmpty || like != nil else { throw needs(Phrase("needs.meant_conventions"), Self.example) }
        let project = project(new.criteria.criteria, in: environment)
        let criteria = try project.criteria()
        guard new.output != nil || criteria.origin.isOwn else { throw Refusal(.request, "refusals.no_own_criteria") }
        guard new.output != nil || criteria.file(of: id) == nil else {
            throw Refusal(
                .files, "refusals.methodology_exists", ["id": id, "path": criteria.file(of: id) ?? ""])
        }
        let path = new.output ?? "\(criteria.path)/\(id).yaml"
        if let like {
            try begin(
                path, like: like, of: project,
                LikeMethodology(
                    id: id, conventions: meant, schemaFolder: new.output == nil ? Self.schemaFolder : nil),
                in: environment)
            return .done
        }
        let starter = MethodologyStarter(
            id: id, conventions: meant,
            schema: new.output == nil ? "\(Self.schemaFolder)/methodology-1.json" : nil,
            in: new.lexicon(in: environment))
        try create(path, starter.text, next: .fillIn(path), in: environment)
        return .done
    }

    private static let schemaFolder = "../Docs/schemas"

    /// Begins a methodology and its tests from an example.
    private func begin(
        _ path: String, like name: String, of project: Project, _ starter: LikeMethodology,
        in environment: CommandEnvironment
    ) throws(Refusal) {
        let examples = try project.examples()
        guard let example = examples.example(like: name) else {
            throw Refusal(
                .request, "refusals.unknown_example", ["name": name],
                help: examples.names.isEmpty ? nil : Phrase("help.one_of", ["names": examples.names.typed]))
        }
        guard let text = starter.text(like: try project.example(at: example.methodology)) else {
            throw Refusal(.files, "refusals.broken_example", ["path": example.methodology])
        }
        if let tests = example.tests, let written = starter.text(like: try project.example(at: tests)),
            let stem = path.without(suffix: ".yaml")
        {
            try create([("\(stem).tests.yaml", written), (path, text)], next: .fillIn(path), in: environment)
        } else {
            try create(path, text, next: .fillIn(path), in: environment)
        }
    }
}
