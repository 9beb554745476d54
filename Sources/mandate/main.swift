import Foundation
import MandateCommands

let environment = CommandEnvironment(
    workingFolder: FileManager.default.currentDirectoryPath,
    output: { FileHandle.standardOutput.write(Data($0.utf8)) },
    errorOutput: { FileHandle.standardError.write(Data($0.utf8)) },
    input: { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) },
    wait: { Interruption.wait(milliseconds: $0) },
    outputIsTerminal: isatty(STDOUT_FILENO) == 1,
    errorOutputIsTerminal: isatty(STDERR_FILENO) == 1,
    width: ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 100,
    refusesColour: ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false)

exit(Mandate.run(Array(CommandLine.arguments.dropFirst()), in: environment))
