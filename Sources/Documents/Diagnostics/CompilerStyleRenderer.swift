/// One line per diagnostic in the form that editors and build tools parse: `file:line:column: severity: message [code]`.
package enum CompilerStyleRenderer {
    /// All lines, each with its line end.
    package static func render(_ diagnostics: [DiagnosticText]) -> String {
        diagnostics.map(line).joined()
    }

    /// A message may quote the document, and a line end or an escape sequence in it must not make a line of its own.
    private static func line(_ diagnostic: DiagnosticText) -> String {
        let start = diagnostic.span.start
        let place = "\(TerminalText.safe(diagnostic.span.path)):\(start.line):\(start.column)"
        let message = TerminalText.safe(diagnostic.message)
        return "\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.code.rawValue)]\n"
    }
}
