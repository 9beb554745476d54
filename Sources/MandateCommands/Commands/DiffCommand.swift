internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Words

/// `mandate diff`: what is different, and what that does to scores.
struct DiffCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "diff", more: true,
            examples: """
                mandate diff old/activity-areas.yaml activity-areas
                mandate diff scrc-algeria-2012-2015 scrc-algeria-2016-2019
                """)
    }

    @Argument(help: .words("diff.old", valueName: "old"), completion: .file())
    var old: String

    @Argument(help: .words("diff.new", valueName: "new"), completion: .file())
    var new: String

    @Option(
        parsing: .upToNextOption,
        help: .words("diff.evaluations", more: true, valueName: "evaluation"),
        completion: .file())
    var evaluations: [String] = []

    @Option(help: .words("diff.old_under", more: true, valueName: "methodology"))
    var oldUnder: String?

    @Option(help: .words("diff.new_under", more: true, valueName: "methodology"))
    var newUnder: String?

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: .words("diff.format"))
    var format = TextFormat.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let project = project(criteria.criteria, in: environment)
        let diagnostics = DiagnosticCollector()
        let kinds = (try ComparedFile(named: old, in: project), try ComparedFile(named: new, in: project))
        var records = RecordBatch<Evaluation>.none
        var text: String?
        switch kinds {
        case (.methodology(let old), .methodology(let new)):
            let compared = try methodologies(old, new, project, diagnostics, in: environment)
            text = compared?.text
            records = compared?.records ?? .none
        case (.evaluation, .evaluation): text = try evaluations(project, diagnostics, in: environment)
        default:
            throw Refusal(.request, "refusals.two_kinds")
        }
        show(diagnostics, all: false, in: environment)
        guard let text, !diagnostics.hasErrors else {
            environment.tell(Phrase("closing.nothing.compared", ["found": diagnostics.summary]).inWords)
            return .documentsHaveErrors
        }
        environment.output(text)
        return try end(records, .compared, isListed: true, in: environment)
    }
}

/// What one of the two arguments is.
private enum ComparedFile {
    case methodology(path: String)
    case evaluation

    init(named name: String, in project: Project) throws(Refusal) {
        let path =
            if let path = try project.criteria().file(of: name) { path } else {
                try EvaluationFile(named: name, in: project.documents).path
            }
        self = try project.format(of: path) == .evaluation ? .evaluation : .methodology(path: path)
    }
}
