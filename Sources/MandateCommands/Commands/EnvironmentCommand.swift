internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Importing
internal import MandateEngine
internal import Reporting
internal import Results
internal import Words

/// A command that is run with an environment, so that tests can run it without a terminal.
protocol EnvironmentCommand: ParsableCommand {
    var common: CommonOptions { get }
    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus
}

extension EnvironmentCommand {
    func files(in environment: CommandEnvironment) -> FileAccess {
        FileAccess(workingFolder: environment.workingFolder, installed: environment.installedCriteria)
    }

    /// The documents that the command is about.
    ///
    /// - Parameter criteria: the folder of criteria; nil for the nearest one.
    func project(_ criteria: String?, in environment: CommandEnvironment) -> Project {
        Project(files(in: environment), criteria: criteria, on: environment.today)
    }

    /// Colours for standard output.
    func outputStyle(in environment: CommandEnvironment) -> TerminalStyle {
        style(isTerminal: environment.outputIsTerminal, environment)
    }

    /// Prints pages, one behind the other.
    func output(_ pages: [some TerminalPage], in environment: CommandEnvironment) {
        environment.output(pages.map { text(of: $0, in: environment) }.joined(separator: "\n"))
    }

    /// Says to a person, who sits at a terminal, which commands come next; a program is told nothing.
    func outputNext(_ commands: NextCommands, in environment: CommandEnvironment) {
        guard environment.outputIsTerminal, !common.quiet else { return }
        environment.output("\n" + text(of: commands, in: environment))
    }

    /// A page as it is printed.
    func text(of page: some TerminalPage, in environment: CommandEnvironment) -> String {
        page.text(style: outputStyle(in: environment), width: environment.width)
    }

    /// Colours for standard error.
    func errorStyle(in environment: CommandEnvironment) -> TerminalStyle {
        style(isTerminal: environment.errorOutputIsTerminal, environment)
    }

    private func style(isTerminal: Bool, _ environment: CommandEnvironment) -> TerminalStyle {
        switch common.color {
        case .always: TerminalStyle(isColoured: true)
        case .never: .plain
        case .auto: TerminalStyle(isColoured: isTerminal && !environment.refusesColour)
        }
    }

    /// Shows what was found on standard error; warnings and hints only if `all`.
    func show(_ diagnostics: DiagnosticCollector, all: Bool, in environment: CommandEnvironment) {
        let told = diagnostics.diagnostics.filter { all || $0.severity == .error }
        let shown = OfferedWords.offered(for: told).inWords
        guard !shown.isEmpty else { return }
        let renderer = ConsoleRenderer(style: errorStyle(in: environment), labels: .spoken)
        environment.errorOutput(renderer.render(shown) + "\n")
    }

    /// Says that nothing is scored because of what was found, and how much that is.
    func sayNothingWasScored(after diagnostics: DiagnosticCollector, in environment: CommandEnvironment) -> ExitStatus {
        environment.tell(Phrase("closing.nothing.scored", ["found": diagnostics.summary]).inWords)
        return .documentsHaveErrors
    }
}

extension DiagnosticCollector {
    /// How much was found, in words: "2 errors, 1 warning".
    var summary: String {
        let counts = Diagnostic.Severity.allCases.compactMap { severity -> Phrase? in
            let count = diagnostics.count { $0.severity == severity }
            guard count > 0 else { return nil }
            return switch severity {
            case .error: Phrase("frame.errors", ["count": count])
            case .warning: Phrase("frame.warnings", ["count": count])
            case .hint: Phrase("frame.hints", ["count": count])
            }
        }
        let more = omitted > 0 ? [Phrase("frame.more", ["count": omitted])] : []
        guard !counts.isEmpty else { return Phrase("frame.no_problems").inWords }
        return (counts + more).inWords
    }
}
