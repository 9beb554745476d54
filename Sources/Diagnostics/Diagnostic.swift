/// One thing that is wrong, or worth a look, in a document: what, where, and what to do about it.
///
/// A diagnostic holds words that are ready to print; each is made by the file of its rule.
package struct Diagnostic: Hashable, Sendable {
    /// How much it matters: an error refuses the document, a warning and a hint do not.
    package enum Severity: String, Sendable, Codable, CaseIterable {
        case error, warning, hint
    }

    /// Another place that belongs to the same problem.
    package struct Note: Hashable, Sendable {
        /// What is to be seen there, in a few words.
        package let message: String
        /// The place of the note.
        package let span: SourceSpan

        package init(_ message: String, at span: SourceSpan) {
            self.message = message
            self.span = span
        }
    }

    /// The rule that found it.
    package let code: DiagnosticCode
    /// How much it matters.
    package let severity: Severity
    /// What is wrong, in one line.
    package let message: String
    /// The place of the diagnostic.
    package let span: SourceSpan
    /// A few words beside the mark at the place.
    package let label: String?
    /// The other places, in the order in which they matter.
    package let notes: [Note]
    /// Where in the document's own terms: the criterion, the indicator, the item.
    package var context: String?
    /// The likely fix.
    package let help: String?
    /// What would go wrong otherwise.
    package let why: String?

    package init(
        _ code: DiagnosticCode, _ message: String, severity: Severity = .error, at span: SourceSpan,
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

extension Diagnostic: Comparable {
    /// Orders by place, then by code, so that the same documents always give the same list.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.span != right.span { return left.span < right.span }
        return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
    }
}
