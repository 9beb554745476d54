internal import Documents
internal import Importing
internal import Scalars

/// A form in which earlier versions read documents and this one does not.
package enum OlderForm: String, CaseIterable, Sendable {
    /// A methodology that does not say where its rules come from: until 0.2 they were taken as transcribed.
    case provenance
    /// A reading of which it was said that it was read in a text: it was read out of one.
    case statusOfReading = "status_of_reading"
    /// A path with a part that leads nowhere.
    case idlePart = "idle_part"
    /// A code of the European Union that others use.
    case codeOfUnion = "code_of_union"
    /// A code of a Party with a sign that only looks like a letter.
    case signInCode = "sign_in_code"
    /// A scenario that said where rules come from.
    case statusInScenario = "status_in_scenario"
}

extension OlderForm {
    /// The form that a diagnostic is about, with what stands in its place today; nil for whatever a person must decide.
    static func found(
        by diagnostic: Diagnostic, in document: YAMLDocument
    ) -> (form: OlderForm, change: TextChange)? {
        let edits = Edits(document)
        let found: (OlderForm, TextChange?) =
            switch diagnostic.message.key {
            case "Y3.missing_key.message": (.provenance, edits.provenance(missingIn: diagnostic))
            case "T3.reading_with_status_of_text.message":
                (.statusOfReading, edits.statusOfReading(at: diagnostic.span))
            case "F1.idle_part.message": (.idlePart, edits.path(diagnostic))
            case "T3.unknown_party.message": edits.code(at: diagnostic.span)
            case "X1.status_is_set.message": (.statusInScenario, edits.withoutChange(at: diagnostic.span))
            default: (.provenance, nil)
            }
        return found.1.map { (found.0, $0) }
    }
}

/// What is written in the place of older forms of one document.
private struct Edits {
    private let document: YAMLDocument
    private let lines: DocumentLines
    private let comments: [YAMLComment]

    init(_ document: YAMLDocument) {
        self.document = document
        lines = DocumentLines(document.source.bytes)
        comments = document.comments
    }

    private func edit(_ node: YAMLNode, order: [String] = []) -> EntryEdit {
        EntryEdit(node, order: order, lines: lines, comments: comments)
    }

    func provenance(missingIn diagnostic: Diagnostic) -> TextChange? {
        let root = document.root
        guard root.value(of: "provenance") == nil, diagnostic.message.places["key"] == .text("provenance") else {
            return nil
        }
        let order = ["format", "id", "title", "status", "provenance"]
        return try? edit(root, order: order).setting("provenance") { _ in "transcribed" }
    }

    /// What somebody read out of a text that is cited is inferred; any other is what a reading is that says nothing.
    func statusOfReading(at span: SourceSpan) -> TextChange? {
        let readings = document.root.value(of: "readings")?.entries.map(\.value) ?? []
        guard let reading = readings.first(where: { $0.value(of: "status")?.span == span }) else { return nil }
        let isCited = reading.value(of: "cite") != nil && reading.value(of: "status")?.text == "transcribed"
        if isCited { return try? edit(reading).setting("status") { _ in "inferred" } }
        return (try? edit(reading).removing("status")) ?? nil
    }

    func path(_ diagnostic: Diagnostic) -> TextChange? {
        guard case .text(let meant)? = diagnostic.help.places["text"] else { return nil }
        return replacing(diagnostic.message.places["path"], at: diagnostic.span, with: meant)
    }

    func code(at span: SourceSpan) -> (OlderForm, TextChange?) {
        let written = span.text
        for code in ["EUU", "EUN", "EU"] where written.holds(code) {
            return (.codeOfUnion, replacing(.text(code), at: span, with: "EUE"))
        }
        let letters = written.replacing(scalars: "\u{212A}", with: "K")
        return (.signInCode, letters.isSpelled(written) ? nil : TextChange(range(of: span), letters))
    }

    /// A text inside a scalar, whose quotation marks stay.
    private func replacing(_ old: Phrase.Content?, at span: SourceSpan, with new: String) -> TextChange? {
        guard case .text(let old)? = old, let (before, after) = span.text.cut(around: old) else { return nil }
        return TextChange(range(of: span), "\(before)\(new)\(after)")
    }

    private func range(of span: SourceSpan) -> Range<Int> { span.startOffset..<span.endOffset }

    /// A scenario's list of changes without the one whose path is at a place; nil where it is the only one.
    func withoutChange(at span: SourceSpan) -> TextChange? {
        guard let list = document.root.value(of: "changes"), !list.isInBrackets, list.elements.count > 1,
            let change = list.elements.first(where: { $0.value(of: "path")?.span.contains(span) ?? false }),
            let range = lines.lines(of: change)
        else { return nil }
        return comments.contains { range.contains($0.span.startOffset) } ? nil : TextChange(range, "")
    }
}

extension SourceSpan {
    fileprivate func contains(_ other: SourceSpan) -> Bool {
        startOffset <= other.startOffset && other.endOffset <= endOffset
    }
}
