package import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Results
internal import Scalars
internal import Words

/// The command line: parse arguments, call, print.
package struct Mandate: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "mandate",
        abstract: "Assess a regional centre of the Stockholm and Basel Conventions before its mandate is renewed.",
        discussion: """
            Reads criteria from Criteria/ and a centre's record from Evaluations/,
            scores the record with exact numbers and shows where every point comes
            from. Works offline on plain files.

            Start with:
              mandate check               is everything written as it should be?
              mandate score EVALUATION    what does the centre score?
              mandate explain EVALUATION  where does every point come from?
              mandate report EVALUATION   the evidence report
              mandate todo EVALUATION     what would raise the scores
              mandate new evaluation ID   a record to be filled in
              mandate import TABLE        activities from a spreadsheet
              mandate attach EVALUATION   documents as evidence
              mandate draft REPORT        activities from a narrative report
              mandate test                do the criteria what they are meant to do?

            An evaluation is named by its folder, its file or its id, such as
            Evaluations/scrc-algeria-2016-2019.
            """,
        version: Engine.currentVersion,
        subcommands: [
            CheckCommand.self, ScoreCommand.self, ExplainCommand.self, TodoCommand.self, ReportCommand.self,
            TestCommand.self, WhatIfCommand.self, SweepCommand.self, DiffCommand.self, FormatCommand.self,
            NewCommand.self, ImportCommand.self, ExportCommand.self, AttachCommand.self, DraftCommand.self,
            SchemaCommand.self, TranslationsCommand.self,
        ])

    package init() {}

    /// Runs a command line, without the program's name; gives the exit status for the shell.
    package static func run(_ arguments: [String], in environment: CommandEnvironment) -> Int32 {
        DiagnosticLanguage.$current.withValue(SpokenLanguage.of(arguments, in: environment)) {
            speak(arguments, in: environment)
        }
    }

    private static func speak(_ arguments: [String], in environment: CommandEnvironment) -> Int32 {
        if let problem = misspeltCommand(in: arguments) {
            environment.errorOutput(problem)
            return ExitStatus.wrongCommandLine.rawValue
        }
        do {
            var parsed = try parseAsRoot(helpAsOption(arguments))
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
            return report(error, in: environment)
        }
    }

    /// `help score` is `score --help`.
    private static func helpAsOption(_ arguments: [String]) -> [String] {
        arguments.first == "help" ? Array(arguments.dropFirst()) + ["--help"] : arguments
    }

    /// Help, versions and completion scripts come as errors too; only a wrong command line is one.
    private static func report(_ error: any Error, in environment: CommandEnvironment) -> Int32 {
        guard exitCode(for: error) != .success else {
            environment.output(fullMessage(for: error, columns: environment.width) + "\n")
            return ExitStatus.done.rawValue
        }
        let lines = fullMessage(for: error, columns: environment.width).parts(at: "\n").map(String.init)
        environment.errorOutput(TerminalText.safe(lines: lines))
        return ExitStatus.wrongCommandLine.rawValue
    }

    /// What to say of a first word that is no command.
    private static func misspeltCommand(in arguments: [String]) -> String? {
        guard let word = arguments.first, !word.begins(with: "-") else { return nil }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(word) else { return nil }
        let suggestion = EditDistance.suggestion(for: word, among: names)
        let all = Phrase("refusals.commands", ["names": names])
        return Refusal(
            .request, "refusals.no_command", ["word": word],
            help: .didYouMean(suggestion.map { "`mandate \($0)`" }, or: all)
        ).text
    }
}
