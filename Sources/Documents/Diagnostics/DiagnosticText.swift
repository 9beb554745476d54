/// A diagnostic in the words of one language, ready to print.
package struct DiagnosticText: Sendable {
    /// Another place that belongs to the same problem.
    package struct Note: Sendable {
        package let message: String
        package let span: SourceSpan

        package init(_ message: String, at span: SourceSpan) {
            self.message = message
            self.span = span
        }
    }

    /// The rule that found it.
    package let code: DiagnosticCode
    /// How much it matters.
    package let severity: Diagnostic.Severity
    /// What is wrong, in one line.
    package let message: String
    /// The place of the diagnostic.
    package let span: SourceSpan
    /// A few words beside the mark at the place.
    package let label: String?
    /// The other places, in the order in which they matter.
    package let notes: [Note]
    /// Where in the document's own terms: the criterion, the indicator, the item.
    package let context: String?
    /// The likely fix.
    package let help: String?
    /// What would go wrong otherwise.
    package let why: String?

    package init(
        _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, at span: SourceSpan,
        label: String? = nil, notes: [Note] = [], context: String? = nil, help: String? = nil, why: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.span = span
        self.label = label
        self.notes = notes
        self.context = context
        self.help = help
        self.why = why
    }
}
