/// What an author may want to know of a diagnostic code: the rule, the reason for it, what breaks it and what does not.
///
/// The examples are the code's tests at once: the wrong one gives this code and no other error, the right one nothing.
package struct DiagnosticPage: Sendable {
    /// The code that the page is about.
    package let code: DiagnosticCode
    /// What the code can be: an error refuses the document, a warning and a hint do not. The example's comes first.
    package let severities: [Diagnostic.Severity]
    /// What the rule looks for, as a heading.
    package let title: String
    /// What must hold, in a few sentences.
    package let rule: String
    /// What would go wrong otherwise.
    package let why: String
    /// What breaks the rule.
    package let wrong: DocumentExample
    /// What `wrong` is told.
    package let told: Told
    /// The same as it should be.
    package let right: DocumentExample
    /// Codes that stand close to this one.
    package let related: [DiagnosticCode]

    /// The heart of a diagnostic.
    package struct Told: Sendable, Hashable {
        /// What is wrong, in one line.
        package let message: String
        /// The likely fix.
        package let help: String?
    }

    /// A page; the example's severity comes first among those that the code can have.
    package init(
        _ code: DiagnosticCode, _ severities: [Diagnostic.Severity] = [.error], title: String, rule: String,
        why: String, _ frame: DocumentExample.Frame, wrong: String, message: String, help: String? = nil, right: String,
        related: [DiagnosticCode] = []
    ) {
        self.code = code
        self.severities = severities
        self.title = title
        self.rule = rule
        self.why = why
        self.wrong = DocumentExample(frame, wrong)
        self.told = Told(message: message, help: help)
        self.right = DocumentExample(frame, right)
        self.related = related
    }
}
