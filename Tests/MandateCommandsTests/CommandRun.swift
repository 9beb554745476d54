import Documents
import Foundation
import MandateCommands
import Synchronization

/// A command line that was run in-process, with what it printed.
struct CommandRun {
    let status: Int32
    let output: String
    let errorOutput: String

    /// The top of the repository.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    /// - Parameter language: that of the surroundings; no test depends on those in which it runs.
    init(
        _ arguments: String..., in folder: String = CommandRun.repository, width: Int = 100, isTerminal: Bool = false,
        language: Language = .en
    ) {
        self = .running(arguments, in: folder, width: width, isTerminal: isTerminal, language: language)
    }

    static func running(
        _ arguments: [String], in folder: String = CommandRun.repository, input: String = "", width: Int = 100,
        isTerminal: Bool = false, language: Language = .en, programFolders: [String] = ["/usr/bin"],
        installedCriteria: String? = nil, wait: @escaping @Sendable (Int) -> Bool = { _ in false }
    ) -> CommandRun {
        let output = Gathered()
        let errorOutput = Gathered()
        var folder = folder
        if folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        let environment = CommandEnvironment(
            workingFolder: folder, output: { output.add($0) }, errorOutput: { errorOutput.add($0) },
            input: { Array(input.utf8) }, wait: wait, outputIsTerminal: isTerminal, errorOutputIsTerminal: isTerminal,
            width: width, language: language, programFolders: programFolders, installedCriteria: installedCriteria)
        let status = Mandate.run(arguments, in: environment)
        return CommandRun(status: status, output: output.text, errorOutput: errorOutput.text)
    }

    private init(status: Int32, output: String, errorOutput: String) {
        self.status = status
        self.output = output
        self.errorOutput = errorOutput
    }
}

/// Text that is added piece by piece.
private final class Gathered: Sendable {
    private let pieces = Mutex("")

    func add(_ piece: String) { pieces.withLock { $0 += piece } }

    var text: String { pieces.withLock { $0 } }
}

/// A folder that lasts as long as a test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "mandate-\(UUID())").path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    /// Copies the shipped criteria, and the Algerian evaluation.
    func copyShippedDocuments() throws {
        for name in ["Criteria", "Evaluations"] {
            try FileManager.default.copyItem(atPath: "\(CommandRun.repository)/\(name)", toPath: "\(path)/\(name)")
        }
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
    }
}
