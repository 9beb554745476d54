/// The formats of documents, by the word behind `format:`.
package enum DocumentFormat: String, CaseIterable, Sendable {
    case methodology = "methodology/1"
    case evaluation = "evaluation/1"
    case calendar = "calendar/1"
    case tests = "tests/1"
    case scenario = "scenario/1"
    case release = "release/1"
    case parties = "parties/1"

    /// What `format:` says in a document; nil where it is missing, no text, or unknown, which is reported.
    package static func declared(in document: YAMLDocument, into diagnostics: DiagnosticCollector) -> DocumentFormat? {
        let root = document.root
        guard root.kind == .mapping else {
            diagnostics.report(.wrongKind(of: root, expected: Phrase("values.mapping_with_format")))
            return nil
        }
        guard let node = root.value(of: "format") else {
            diagnostics.report(
                .missingKey(
                    "format", in: Phrase("Y3.missing_key.document"), at: root.firstKeySpan,
                    summary: Phrase("Y3.missing_key.format")))
            return nil
        }
        let format = DocumentFormat(rawValue: node.text)
        if format == nil {
            let written = Located(node.text, at: node.span.beginning)
            diagnostics.report(.unknownFormat(written, known: allCases.map(\.rawValue)))
        }
        return format
    }
}

extension Shape where Value == String {
    /// The word behind `format:`, which was checked before the table is used.
    package static func format(_ format: DocumentFormat) -> Shape {
        Shape(
            words: Phrase("values.choices", ["choices": [format.rawValue].typed]),
            schema: { _ in ["const": .string(format.rawValue)] },
            decode: { node, _ in
                node.text
            })
    }
}
