internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Words

/// `mandate diff`: what is different, and what that does to scores.
struct DiffCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what is different between two methodologies or two evaluations.",
        discussion: """
            Two methodologies: every difference in a sentence, however they are
            written, and what it does to the score of each evaluation that names one
            of them. Two evaluations of one centre: what was added, removed and
            changed, and how much of the change of the score is performance and how
            much method.

            Examples:
              mandate diff old/activity-areas.yaml activity-areas
              mandate diff scrc-algeria-2012-2015 scrc-algeria-2016-2019
            """)

    @Argument(
        help: ArgumentHelp("A methodology or an evaluation, by its id, file or folder.", valueName: "old"),
        completion: .file())
    var old: String

    @Argument(help: ArgumentHelp("The other one, of the same kind.", valueName: "new"), completion: .file())
    var new: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The evaluations whose scores under two methodologies are compared.",
            discussion: "Default: those in Evaluations/ that name one of the methodologies.", valueName: "evaluation"),
        completion: .file())
    var evaluations: [String] = []

    @Option(
        help: ArgumentHelp(
            "The methodology of the old evaluation, by its id or file.",
            discussion: "Default: those that both evaluations name, each with itself.", valueName: "methodology"))
    var oldUnder: String?

    @Option(
        help: ArgumentHelp(
            "The methodology of the new evaluation.", discussion: "Default: that of the old one.",
            valueName: "methodology"))
    var newUnder: String?

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: "text, or json: every difference as structure, with exact numbers.")
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
