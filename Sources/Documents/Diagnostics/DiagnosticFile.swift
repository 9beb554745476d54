/// The diagnostics of a run as JSON, with stable names (`check --format json`).
package struct DiagnosticFile: Codable, Sendable {
    /// One diagnostic; absent texts are left out.
    package struct Entry: Codable, Sendable {
        package let severity: Diagnostic.Severity
        package let code: DiagnosticCode
        package let message: String
        package let file: String
        package let line: Int
        package let column: Int
        /// The place behind the last character.
        package let endLine: Int
        package let endColumn: Int
        package let `where`: String?
        package let help: String?
        package let why: String?
        package let notes: [Note]

        enum CodingKeys: String, CodingKey {
            case severity, code, message, file, line, column
            case endLine = "end_line"
            case endColumn = "end_column"
            case `where`, help, why, notes
        }
    }

    /// Another place that belongs to the same problem.
    package struct Note: Codable, Sendable {
        package let message: String
        package let file: String
        package let line: Int
        package let column: Int
    }

    /// In the order in which they were given.
    package let diagnostics: [Entry]

    /// Takes the diagnostics of a run.
    package init(_ diagnostics: [DiagnosticText]) {
        self.diagnostics = diagnostics.map(Entry.init)
    }
}

extension DiagnosticFile.Entry {
    init(_ diagnostic: DiagnosticText) {
        let start = diagnostic.span.start
        let end = diagnostic.span.end
        self.init(
            severity: diagnostic.severity, code: diagnostic.code, message: diagnostic.message,
            file: diagnostic.span.path, line: start.line, column: start.column, endLine: end.line,
            endColumn: end.column, where: diagnostic.context, help: diagnostic.help, why: diagnostic.why,
            notes: diagnostic.notes.map(DiagnosticFile.Note.init))
    }
}

extension DiagnosticFile.Note {
    init(_ note: DiagnosticText.Note) {
        let start = note.span.start
        self.init(message: note.message, file: note.span.path, line: start.line, column: start.column)
    }
}
