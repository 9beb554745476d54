/// What an author may want to know of a diagnostic code: the rule, the reason for it, what breaks it and what does not.
///
/// The examples are the code's tests at once: the wrong one gives this code and no other error, the right one nothing.
package struct DiagnosticPage: Sendable {
    /// The code that the page is about.
    package let code: DiagnosticCode
    /// What the code can be: an error refuses the document, a warning and a hint do not. The example's comes first.
    package let severities: [Diagnostic.Severity]
    /// What breaks the rule.
    package let wrong: DocumentExample
    /// The same as it should be.
    package let right: DocumentExample
    /// What stands in the places of what is told, where it would read as a place itself.
    private let places: [String: String]
    /// Codes that stand close to this one.
    package let related: [DiagnosticCode]

    /// A page; the example's severity comes first among those that the code can have. What it says stands in the files of
    /// languages, under `pages` and the code.
    package init(
        _ code: DiagnosticCode, _ severities: [Diagnostic.Severity] = [.error], in frame: DocumentExample.Frame,
        wrong: String, right: String, related: [DiagnosticCode] = [], places: [String: String] = [:]
    ) {
        self.places = places
        self.code = code
        self.severities = severities
        self.wrong = DocumentExample(frame, wrong)
        self.right = DocumentExample(frame, right)
        self.related = related
    }
}

extension DiagnosticPage {
    /// What the rule looks for, as a heading.
    package var title: Phrase { says("title") }
    /// What must hold, in a few sentences.
    package var rule: Phrase { says("rule") }
    /// What would go wrong otherwise.
    package var why: Phrase { says("why") }
    /// What `wrong` is told, in one line.
    package var message: Phrase { says("message") }
    /// The likely fix of `wrong`; some have none.
    package var help: Phrase { says("help") }

    private func says(_ part: String) -> Phrase {
        places.reduce(Phrase("pages.\(code.rawValue).\(part)")) { $0.with($1.key, .text($1.value)) }
    }
}

extension Diagnostic.Severity {
    /// What it is called.
    package var words: Phrase { Phrase("frame.\(rawValue)") }
}
