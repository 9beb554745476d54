internal import Diagnostics
internal import Scalars

/// How a command ended, as scripts see it.
package enum ExitStatus: Int32, Sendable {
    case done = 0
    /// The documents have errors, or a verification failed.
    case documentsHaveErrors = 1
    /// The command line is wrong.
    case wrongCommandLine = 2
    /// A file could not be read or written.
    case fileFailure = 3
    /// A needed external renderer is absent.
    case rendererAbsent = 4
}

/// Why a command cannot go on, in words for the user.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: String
    /// What the user can do about it.
    let help: String?

    init(_ status: ExitStatus, _ message: String, help: String? = nil) {
        self.status = status
        self.message = message
        self.help = help
    }

    /// The words as they are printed; what they repeat of files and arguments cannot steer a terminal.
    var text: String {
        let lines = "error: \(message)".parts(at: "\n") + (help.map { "  help: \($0)".parts(at: "\n") } ?? [])
        return TerminalText.safe(lines: lines.map(String.init))
    }
}
