import CArguments
import Files
import MandateCommands
import SystemCalls

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Output that nobody takes ends the command: a closed pipe in silence, a full disk with a word.
@Sendable func write(_ text: String, to stream: StandardStream) {
    do throws(FileFailure) {
        try stream.write(text)
    } catch {
        if !error.isClosedPipe {
            try? StandardStream.errorOutput.write(language.refusal(ofOutput: error))
        }
        exit(ExitStatus.fileFailure.rawValue)
    }
}

StandardStream.holdPlaces()

let variables = ProcessInfo.processInfo.environment
let language = SpokenLanguage.asked(by: variables)

// A closed pipe and a file beyond what is allowed are values like other failures, whatever the parent process has set.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

let isDumb = variables["TERM"] == "dumb"
let environment = CommandEnvironment(
    workingFolder: FileSystem.current.workingFolder,
    output: { write($0, to: .output) },
    errorOutput: { try? StandardStream.errorOutput.write($0) },
    input: { StandardStream.input() },
    wait: { Interruption.wait(milliseconds: $0) },
    isInterrupted: { Interruption.isRequested },
    outputIsTerminal: StandardStream.output.isTerminal,
    errorOutputIsTerminal: StandardStream.errorOutput.isTerminal,
    width: CommandEnvironment.width(asked: variables["COLUMNS"], terminal: StandardStream.output.columns),
    refusesColour: isDumb || variables["NO_COLOR"].map { !$0.isEmpty } ?? false, terminalIsDumb: isDumb,
    printingFolder: PagePrinter.folder(in: variables), language: language,
    programFolders: CommandEnvironment.programFolders(in: variables),
    installedCriteria: CommandEnvironment.installedCriteria(besides: FileSystem.program),
    today: CommandEnvironment.day(secondsSince1970: time(nil)))

/// The arguments; nil where one is no UTF-8, which would name another file than the one that is meant.
let arguments: [String]? = {
    var arguments: [String] = []
    for index in 1..<max(1, program_argument_count()) {
        guard let argument = program_argument(index), let text = String(validatingCString: argument) else { return nil }
        arguments.append(text)
    }
    return arguments
}()

guard let arguments else {
    environment.errorOutput(language.refusalOfArguments)
    exit(ExitStatus.wrongCommandLine.rawValue)
}
exit(Mandate.run(arguments, in: environment))
