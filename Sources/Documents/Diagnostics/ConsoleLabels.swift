/// The words that stand around what diagnostics say.
package struct ConsoleLabels: Sendable {
    private let severities: [Diagnostic.Severity: String]
    let see: String
    let context: String
    let help: String
    let why: String

    /// English, which needs no file.
    package static let english = ConsoleLabels(
        severities: Dictionary(uniqueKeysWithValues: Diagnostic.Severity.allCases.map { ($0, $0.rawValue) }),
        see: "see", context: "where", help: "help", why: "why")

    package init(
        severities: [Diagnostic.Severity: String], see: String, context: String, help: String, why: String
    ) {
        self.severities = severities
        self.see = see
        self.context = context
        self.help = help
        self.why = why
    }

    func name(of severity: Diagnostic.Severity) -> String { severities[severity] ?? severity.rawValue }
}
