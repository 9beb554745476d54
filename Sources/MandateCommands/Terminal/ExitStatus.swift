internal import CriteriaTesting
internal import Documents
internal import MandateEngine
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

extension TestRun {
    /// Whether everything passed, enough of it was seen, and every change of a rule was noticed.
    var status: ExitStatus {
        let hasErrors = diagnostics.contains { $0.severity == .error }
        return failed + unreadable > 0 || hasErrors || !areChangesNoticed ? .documentsHaveErrors : .done
    }
}

extension Refusal {
    /// The exit status of a command that cannot go on.
    var status: ExitStatus {
        switch kind {
        case .files: .fileFailure
        case .documents: .documentsHaveErrors
        case .request: .wrongCommandLine
        case .renderer: .rendererAbsent
        }
    }

    /// The words as they are printed; what they repeat of files and arguments cannot steer a terminal.
    var text: String {
        TerminalText.safe(lines: lines.parts(at: "\n").dropLast().map(String.init))
    }
}
