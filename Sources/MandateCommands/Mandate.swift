package import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Results
internal import Scalars
internal import Words

/// The command line: parse arguments, call, print.
package struct Mandate: ParsableCommand {
    package static var configuration: CommandConfiguration {
        .words(
            "mandate", more: true, version: Engine.currentVersion,
            subcommands: [
                CheckCommand.self, ScoreCommand.self, ExplainCommand.self, TodoCommand.self, ReportCommand.self,
                TestCommand.self, WhatIfCommand.self, SweepCommand.self, DiffCommand.self, RecomputeCommand.self,
                FormatCommand.self, InitCommand.self, NewCommand.self, ImportCommand.self, ExportCommand.self,
                AttachCommand.self, DraftCommand.self, MigrateCommand.self, SchemaCommand.self, SetupCommand.self,
                TranslationsCommand.self,
            ],
            examples: """
                mandate init my-assessments
                mandate check
                mandate new evaluation scrc-algeria-2024-2027 --period 2024-01-01..2027-12-31
                mandate score Evaluations/scrc-algeria-2016-2019
                mandate report Evaluations/scrc-algeria-2016-2019
                """)
    }

    package init() {}

    /// Runs a command line, without the program's name; gives the exit status for the shell.
    package static func run(_ arguments: [String], in environment: CommandEnvironment) -> Int32 {
        DiagnosticLanguage.$current.withValue(SpokenLanguage.of(arguments, in: environment)) {
            CommandWords.$areAsked.withValue(asksForDescriptions(arguments)) { speak(arguments, in: environment) }
        }
    }

    /// Whether a line asks for what describes every command: a completion script, or all of it for other programs.
    private static func asksForDescriptions(_ arguments: [String]) -> Bool {
        arguments.contains {
            $0.begins(with: "--generate-completion-script") || $0.isSpelled("--experimental-dump-help")
        }
    }

    private static func speak(_ arguments: [String], in environment: CommandEnvironment) -> Int32 {
        if let problem = misspeltCommand(in: arguments) {
            environment.errorOutput(problem)
            return ExitStatus.wrongCommandLine.rawValue
        }
        if let problem = RepeatedOption.problem(in: arguments) {
            environment.errorOutput(problem)
            return ExitStatus.wrongCommandLine.rawValue
        }
        let line = helpAsOption(arguments)
        do {
            var parsed = try parseAsRoot(line)
            if let command = parsed as? any EnvironmentCommand {
                return try command.run(in: environment).rawValue
            }
            // What is left is help, which is thrown when it is run.
            try parsed.run()
            return ExitStatus.done.rawValue
        } catch let failure as Refusal {
            environment.errorOutput(failure.text)
            return failure.status.rawValue
        } catch {
            return answer(line, error, in: environment)
        }
    }

    /// `help score` is `score --help`, and `help help` the help of the program.
    private static func helpAsOption(_ arguments: [String]) -> [String] {
        let words = arguments.drop { $0.isSpelled("help") }
        return words.count < arguments.count ? words + ["--help"] : arguments
    }

    /// Help, versions and completion scripts come as errors too; only a wrong command line is one.
    private static func answer(_ arguments: [String], _ error: any Error, in environment: CommandEnvironment) -> Int32 {
        let isWrong = exitCode(for: error) != .success
        let text = fullMessage(for: error, columns: environment.width)
        guard isWrong || text.begins(with: "OVERVIEW:") || text.begins(with: "USAGE:"),
            let program = try? CommandDescription.program
        else {
            environment.output((text.isSpelled(Engine.currentVersion) ? VersionText.text : text) + "\n")
            return ExitStatus.done.rawValue
        }
        let help = CommandHelp(path: program.path(named: arguments), width: environment.width)
        guard isWrong else {
            environment.output(help.text)
            return ExitStatus.done.rawValue
        }
        environment.errorOutput(CommandLineRefusal(said: message(for: error), help: help).text)
        return ExitStatus.wrongCommandLine.rawValue
    }

    /// What to say of a word that stands where a command does, and is none.
    private static func misspeltCommand(in arguments: [String]) -> String? {
        misspelt(arguments.drop { $0.isSpelled("help") }, below: self, path: ["mandate"])
    }

    private static func misspelt(
        _ words: ArraySlice<String>, below command: any ParsableCommand.Type, path: [String]
    ) -> String? {
        let subcommands = command.configuration.subcommands
        guard let word = words.first, !word.begins(with: "-"), !subcommands.isEmpty else { return nil }
        let name = { (command: any ParsableCommand.Type) in command.configuration.commandName ?? "" }
        if let next = subcommands.first(where: { name($0).isSpelled(word) }) {
            return misspelt(words.dropFirst(), below: next, path: path + [word])
        }
        let names = subcommands.map(name) + (path.count == 1 ? ["help"] : [])
        let suggestion = EditDistance.suggestion(for: word, among: names)
        let call = (path + [suggestion ?? ""]).joined(separator: " ")
        return Refusal(
            .request, "refusals.no_command", ["word": word],
            help: .didYouMean(suggestion.map { _ in "`\(call)`" }, or: Phrase("refusals.commands", ["names": names]))
        ).text
    }
}
