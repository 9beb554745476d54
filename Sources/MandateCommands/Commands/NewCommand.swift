internal import ArgumentParser
internal import Documents
internal import Files
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
internal import Words

/// `mandate new`: files to begin with.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .words(
            "new", more: true,
            subcommands: [NewEvaluationCommand.self, NewMethodologyCommand.self, NewScenarioCommand.self],
            examples: """
                mandate new evaluation scrc-algeria-2024-2027 \\
                  --period 2024-01-01..2027-12-31 --country DZA --conventions stockholm
                mandate new methodology our-criteria --conventions basel
                mandate new scenario softer-bands --extends basel-bc-11-13
                """)
    }
}

/// What is the same for everything that is begun.
struct NewFileOptions: ParsableArguments {
    @Option(name: [.short, .long], help: .words("new.output", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: .words("new.lang", ["languages": LanguageOption.languages], valueName: "code"))
    var lang: Language?

    /// The words of the language that is asked for, else of that which the surroundings ask for.
    func lexicon(in environment: CommandEnvironment) -> Lexicon { .builtIn(lang ?? environment.language) ?? .en }
}

extension EnvironmentCommand {
    /// An id that was given and is one.
    func validID(_ id: String?, example: String) throws(Refusal) -> String {
        guard let id else { throw needs(Phrase("needs.id"), example) }
        guard Identifier.isValid(id) else {
            throw Refusal(
                .request, "refusals.no_id", ["id": id, "example": example])
        }
        if WindowsName.isOfDevice(id) { throw Refusal(.request, "refusals.id_of_device", ["id": id]) }
        return id
    }

    func needs(_ what: Phrase, _ example: String) -> Refusal {
        Refusal(
            .request, "refusals.needs", ["what": what], help: Phrase("refusals.for_example", ["example": example]))
    }

    /// The Conventions that were named, one by one or with commas between them.
    func conventions(_ names: [String]) throws(Refusal) -> [Convention] {
        var found: [Convention] = []
        for name in names.flatMap({ $0.words(at: ",") }) {
            guard let convention = Convention(rawValue: name.lowercased().replacing(scalars: " ", with: "")) else {
                throw Refusal(
                    .request, "refusals.no_convention",
                    ["name": String(name), "known": Convention.allCases.map(\.rawValue)])
            }
            if !found.contains(convention) { found.append(convention) }
        }
        return found
    }

    /// The methodologies that a record is to be scored under: those that are named, else those for its Conventions.
    func methodologies(
        for conventions: [Convention], _ under: [String] = [], of project: Project, _ diagnostics: DiagnosticCollector
    ) throws(Refusal) -> [Methodology] {
        let criteria = try project.criteria()
        var found: [Methodology] = []
        for name in under.isEmpty ? criteria.methodologyIDs : under {
            guard let file = criteria.file(of: name) else { throw criteria.unknownMethodology(name) }
            guard let methodology = try project.methodology(at: file, into: diagnostics) else { continue }
            let isMeant = !under.isEmpty || methodology.conventions.contains { conventions.contains($0) }
            if isMeant { found.append(methodology) }
        }
        guard !found.isEmpty || diagnostics.hasErrors else {
            throw Refusal(
                .files, "refusals.no_methodology_for",
                ["folder": criteria.path, "conventions": conventions.map(\.rawValue)])
        }
        return found
    }

    /// Writes the file and says what comes next.
    func create(
        _ path: String, _ text: String, next: Phrase, in environment: CommandEnvironment
    ) throws(Refusal) {
        try create([(path, text)], next: next, in: environment)
    }

    /// Writes files, all or none, and says what comes next.
    func create(
        _ texts: [(path: String, text: String)], next: Phrase, in environment: CommandEnvironment
    ) throws(Refusal) {
        try files(in: environment).create(texts.map { ($0.path, Array($0.text.utf8)) })
        for text in texts { environment.outputData(text.path + "\n") }
        if !common.quiet { environment.tell("  \(next.inWords)") }
    }
}

extension Phrase {
    /// What comes next for a record or a methodology that was begun.
    static func fillIn(_ path: String) -> Phrase {
        Phrase("closing.fill_in", ["command": "mandate check \(ShellWord.written(path))"])
    }
}
