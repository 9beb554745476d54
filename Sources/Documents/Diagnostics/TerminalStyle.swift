/// Colours for a terminal, or none.
package struct TerminalStyle: Sendable {
    /// What a piece of text is, not how it looks.
    package enum Role: Sendable {
        case error, warning, hint, place, faint, strong, good
    }

    /// Whether escape sequences are written.
    package let isColoured: Bool

    package init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// No colours, for files and pipes.
    package static let plain = TerminalStyle(isColoured: false)

    /// The text as its role looks.
    package func callAsFunction(_ role: Role, _ text: String) -> String {
        guard isColoured, !text.isEmpty else { return text }
        return "\u{1B}[\(role.codes)m\(text)\u{1B}[0m"
    }
}

extension TerminalStyle.Role {
    var codes: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .hint: "1;36"
        case .place: "34"
        case .faint: "2"
        case .strong: "1"
        case .good: "32"
        }
    }
}

extension Diagnostic.Severity {
    /// How a diagnostic of this severity looks on a terminal.
    package var role: TerminalStyle.Role {
        switch self {
        case .error: .error
        case .warning: .warning
        case .hint: .hint
        }
    }
}
