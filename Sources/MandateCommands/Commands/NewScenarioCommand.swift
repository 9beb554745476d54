internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Starters
internal import Words

/// `mandate new scenario`: changes to a methodology, to be filled in.
struct NewScenarioCommand: EnvironmentCommand {
    static var configuration: CommandConfiguration {
        .words(
            "new_scenario", more: true,
            examples: """
                mandate new scenario softer-bands --extends basel-bc-11-13
                """)
    }

    @Argument(help: .words("new_scenario.id", valueName: "id"))
    var id: String?

    @Option(help: .words("new_scenario.extends", valueName: "methodology"))
    var extends: String?

    @OptionGroup var new: NewFileOptions
    @OptionGroup var common: CommonOptions

    private static let example = "mandate new scenario softer-bands --extends basel-bc-11-13"

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let id = try validID(id, example: Self.example)
        guard let extends else { throw needs(Phrase("needs.extended"), Self.example) }
        let project = project(new.criteria.criteria, in: environment)
        let criteria = try project.criteria()
        guard let file = criteria.file(of: extends) else { throw criteria.unknownMethodology(extends) }
        let diagnostics = DiagnosticCollector()
        guard let base = try project.methodology(at: file, into: diagnostics) else {
            show(diagnostics, all: false, in: environment)
            environment.tell(
                Phrase("closing.nothing_written_with", ["found": diagnostics.summary, "path": file]).inWords)
            return .documentsHaveErrors
        }
        let text = ScenarioStarter(id: id, extending: base, in: new.lexicon(in: environment)).text
        let folder = criteria.origin.isOwn ? "\(criteria.path)/scenarios" : "\(criteria.project)Scenarios"
        let path = new.output ?? "\(folder)/\(id).yaml"
        try create(path, text, next: Phrase("closing.write_changes"), in: environment)
        return .done
    }
}
