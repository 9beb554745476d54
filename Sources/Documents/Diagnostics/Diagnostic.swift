/// One thing that is wrong, or worth a look, in a document: what, where, and what to do about it.
///
/// What is said stands in the files of languages under one key: `message`, and beside it `label`, `help` and `why` where
/// there is something to say. Whoever prints a diagnostic turns it into words.
package struct Diagnostic: Hashable, Sendable {
    /// How much it matters: an error refuses the document, a warning and a hint do not.
    package enum Severity: String, Sendable, Codable, CaseIterable {
        case error, warning, hint
    }

    /// Another place that belongs to the same problem.
    package struct Note: Hashable, Sendable {
        /// What is to be seen there, in a few words.
        package let message: Phrase
        /// The place of the note.
        package let span: SourceSpan

        package init(_ key: String, _ places: Phrase.Places = [:], at span: SourceSpan) {
            self.init(Phrase(key, places), at: span)
        }

        package init(_ message: Phrase, at span: SourceSpan) {
            self.message = message
            self.span = span
        }
    }

    /// The rule that found it.
    package let code: DiagnosticCode
    /// How much it matters.
    package let severity: Severity
    /// What is wrong, in one line.
    package let message: Phrase
    /// The place of the diagnostic.
    package let span: SourceSpan
    /// A few words beside the mark at the place; they may be none, as may be those of `help` and `why`.
    package let label: Phrase
    /// The other places, in the order in which they matter.
    package let notes: [Note]
    /// Where in the document's own terms: the criterion, the indicator, the item.
    package var context: String?
    /// The likely fix.
    package let help: Phrase
    /// What would go wrong otherwise.
    package let why: Phrase

    /// A diagnostic whose words stand under a key; `label`, `help` and `why` are given where they vary.
    package init(
        _ code: DiagnosticCode, _ key: String, _ places: Phrase.Places = [:], severity: Severity = .error,
        at span: SourceSpan, label: Phrase? = nil, notes: [Note] = [], help: Phrase? = nil, why: Phrase? = nil
    ) {
        self.init(
            code, Phrase(key, places), severity: severity, at: span, label: label, notes: notes, help: help, why: why)
    }

    /// The same with the key and what stands in the places of all its messages as one.
    package init(
        _ code: DiagnosticCode, _ found: Phrase, severity: Severity = .error, at span: SourceSpan,
        label: Phrase? = nil, notes: [Note] = [], context: String? = nil, help: Phrase? = nil, why: Phrase? = nil
    ) {
        self.init(
            code, message: found.part("message"), severity: severity, at: span, label: label ?? found.part("label"),
            notes: notes, context: context, help: help ?? found.part("help"), why: why ?? found.part("why"))
    }

    /// A diagnostic that is made of another one.
    package init(
        _ code: DiagnosticCode, message: Phrase, severity: Severity = .error, at span: SourceSpan, label: Phrase,
        notes: [Note], context: String?, help: Phrase, why: Phrase
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
        return (left.code.rawValue, left.message.description) < (right.code.rawValue, right.message.description)
    }
}
