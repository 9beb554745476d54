internal import Documents
internal import Words

/// What is wrong with documents, or keeps something from being done; prints itself for people.
public struct Problems: Error, Sendable, CustomStringConvertible {
    /// One thing that is wrong.
    public struct Problem: Sendable, Hashable {
        public enum Severity: String, Sendable { case error, warning, hint }

        /// The rule, such as `B2`, which `mandate explain B2` tells more of; nil where no rule of documents is broken.
        public let code: String?
        public let severity: Severity
        /// What is wrong, in one line.
        public let message: String
        /// The document, its line and column, counted from 1; nil where it is about no place.
        public let place: (file: String, line: Int, column: Int)?
        /// The likely fix.
        public let help: String?

        public static func == (one: Problem, other: Problem) -> Bool {
            one.code == other.code && one.message == other.message && one.help == other.help
                && one.place.map { [$0.line, $0.column] } == other.place.map { [$0.line, $0.column] }
                && one.place?.file == other.place?.file
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(code)
            hasher.combine(message)
            hasher.combine(place?.line)
        }
    }

    /// Everything that was found, sorted by place; documents that cannot be opened last.
    public let all: [Problem]
    /// Each with its line and the place marked in it, as `mandate check` shows them; empty where nothing was found.
    public let description: String

    /// Whether something was found because of which nothing is scored.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// - Parameter errorsOnly: whether what keeps nothing from being done is left out.
    init(_ diagnostics: DiagnosticCollector, _ refusals: [Refusal] = [], errorsOnly: Bool = false) {
        let found = diagnostics.diagnostics.filter { !errorsOnly || $0.severity == .error }.inWords
        all = found.map(Problem.init) + refusals.map(Problem.init)
        let texts = [ConsoleRenderer(style: .plain).render(found)] + refusals.map(\.lines)
        description = texts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    init(_ refusal: Refusal) { self.init(DiagnosticCollector(), [refusal]) }
}

extension Problems.Problem {
    fileprivate init(_ diagnostic: DiagnosticText) {
        code = diagnostic.code.rawValue
        severity = Severity(rawValue: diagnostic.severity.rawValue) ?? .error
        message = diagnostic.message
        let start = diagnostic.span.start
        place = (diagnostic.span.path, start.line, start.column)
        help = diagnostic.help
    }

    fileprivate init(_ refusal: Refusal) {
        code = nil
        severity = .error
        message = refusal.message
        place = nil
        help = refusal.help
    }
}
