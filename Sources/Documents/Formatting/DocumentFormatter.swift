internal import Scalars

/// Writes documents of one format in their normal form.
///
/// Keys stand in the order of the table, records in blocks, short leaf mappings in braces on one line; quotes stand only
/// where YAML needs them. Comments, single blank lines between blocks and the content of block scalars are kept.
package struct DocumentFormatter: Sendable {
    private let table: RecordTable

    /// A formatter of the documents whose outermost record `table` describes.
    package init(table: RecordTable) {
        self.table = table
    }

    /// The document in its normal form.
    ///
    /// The text is read again and compared before it is given back; it is refused where a value or a comment of the
    /// document is not found in it.
    package func format(_ document: YAMLDocument) throws(FormattingFailure) -> String {
        let form = ValueForm.record(table)
        let root = LayoutElement(document, form: form)
        CommentPlacing(of: root).place(document.comments)
        root.arrange()
        let text = BlockWriter.text(of: root)
        try check(text, against: document, form)
        return text
    }

    private func check(
        _ text: String, against document: YAMLDocument, _ form: ValueForm
    ) throws(FormattingFailure) {
        let diagnostics = DiagnosticCollector()
        let source = SourceText(path: document.source.path, text: text)
        guard let written = YAMLReader.read(source, into: diagnostics) else {
            throw FormattingFailure(diagnostics.diagnostics.first?.message ?? Phrase("formatting.no_yaml"))
        }
        guard DocumentContent(written.root, form) == DocumentContent(document.root, form) else {
            throw FormattingFailure(Phrase("formatting.value_changes"))
        }
        guard written.sortedComments == document.sortedComments else {
            throw FormattingFailure(Phrase("formatting.comment_lost"))
        }
    }
}

extension YAMLDocument {
    fileprivate var sortedComments: [Spelling] { comments.map { Spelling($0.text) }.sorted() }
}

/// Why a document cannot be written in its normal form without changing it.
package struct FormattingFailure: Error, Sendable {
    /// What would go wrong, in a few words.
    package let reason: Phrase

    init(_ reason: Phrase) { self.reason = reason }
}
