/// The diagnostics of a run as JSON, with stable names (`check --format json`).
public struct DiagnosticFile: Codable, Sendable {
    /// One diagnostic; absent texts are left out.
    public struct Entry: Codable, Sendable {
        public let severity: Diagnostic.Severity
        public let code: DiagnosticCode
        public let message: String
        public let file: String
        public let line: Int
        public let column: Int
        /// The place behind the last character.
        public let endLine: Int
        public let endColumn: Int
        public let `where`: String?
        public let help: String?
        public let why: String?
        public let notes: [Note]

        enum CodingKeys: String, CodingKey {
            case severity, code, message, file, line, column
            case endLine = "end_line"
            case endColumn = "end_column"
            case `where`, help, why, notes
        }
    }

    /// Another place that belongs to the same problem.
    public struct Note: Codable, Sendable {
        public let message: String
        public let file: String
        public let line: Int
        public let column: Int
    }

    /// In the order in which they were given.
    public let diagnostics: [Entry]

    /// Takes the diagnostics of a run.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.map(Entry.init)
    }
}

extension DiagnosticFile.Entry {
    init(_ diagnostic: Diagnostic) {
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
    init(_ note: Diagnostic.Note) {
        let start = note.span.start
        self.init(message: note.message, file: note.span.path, line: start.line, column: start.column)
    }
}
