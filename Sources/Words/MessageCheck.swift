internal import Documents
internal import Scalars

/// Whether one message has the forms of its language and the places of the English one.
struct MessageCheck {
    private let message: MessageEntry
    private let original: MessageEntry
    private let forms: [PluralCategory]
    private let diagnostics: DiagnosticCollector

    /// - Parameter forms: the plural forms of the language.
    init(
        _ message: MessageEntry, _ original: MessageEntry, forms: [PluralCategory],
        into diagnostics: DiagnosticCollector
    ) {
        self.message = message
        self.original = original
        self.forms = forms
        self.diagnostics = diagnostics
    }

    func check() {
        checkForms()
        for text in message.texts {
            if text.kind == .scalar, !text.text.isEmpty {
                checkPlaces(text)
            } else {
                diagnostics.report(Diagnostic(.L1, "L1.no_text", ["key": message.key], at: text.span))
            }
        }
    }

    private func checkForms() {
        let isWritten = message.node.kind == .mapping
        guard case .plural = original.forms else {
            if isWritten {
                diagnostics.report(Diagnostic(.L3, "L3.nothing_counted", ["key": message.key], at: message.node.span))
            }
            return
        }
        guard isWritten else { return diagnostics.report(.noForms(message, needed: forms)) }
        for entry in message.node.entries where !forms.contains(where: { $0.rawValue.isSpelled(entry.key.text) }) {
            diagnostics.report(.unknownPluralForm(entry.key, known: forms))
        }
        for form in forms where message.node.value(of: form.rawValue) == nil {
            diagnostics.report(
                Diagnostic(
                    .L3, "L3.missing_form", ["key": message.key, "form": form.rawValue], at: message.keyNode.span))
        }
    }

    /// The places that English has, but for the number in a form that says it in a word: `one: "a single item"`.
    private func checkPlaces(_ text: YAMLNode) {
        let expected = original.forms.message.places
        var parser = MessageParser(text.text)
        let places = parser.message().places
        for name in parser.badPlaces { diagnostics.report(.unreadablePlace(name, in: text, known: expected)) }
        guard parser.badPlaces.isEmpty else { return }
        var missing = expected.subtracting(places)
        if message.node.kind == .mapping { missing.remove("count") }
        for name in places.subtracting(expected).sorted() {
            let only = missing.count == 1 ? missing.first : nil
            let meant = only ?? EditDistance.suggestion(for: name, among: missing.sorted())
            diagnostics.report(.unknownPlace(name, in: text, meant: meant, known: expected, original))
            if let meant { missing.remove(meant) }
        }
        for name in missing.sorted() { diagnostics.report(.missingPlace(name, in: text, original)) }
    }
}

extension MessageEntry {
    /// The texts: one, or one per form.
    fileprivate var texts: [YAMLNode] { node.kind == .mapping ? node.entries.map(\.value) : [node] }
}
