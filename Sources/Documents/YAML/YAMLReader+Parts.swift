extension YAMLReader {
    /// Reads a stretch of a text as a document of its own, whose nodes have their places in the whole text.
    ///
    /// Nil where it cannot be read, which is reported.
    package static func read(_ span: SourceSpan, into diagnostics: DiagnosticCollector) -> YAMLNode? {
        // What stands before is blanked out, so that offsets are those of the whole text.
        let blank = [UInt8](repeating: UInt8(ascii: " "), count: span.startOffset)
        let part = SourceText(path: span.path, bytes: blank + span.source.bytes[span.startOffset..<span.endOffset])
        let found = DiagnosticCollector()
        let document = read(part, into: found)
        diagnostics.report(found.diagnostics.map { $0.moved(to: span.source) })
        guard let document else { return nil }
        return YAMLDocument(
            source: span.source, records: document.records, decodedText: document.decodedText
        ).root
    }
}

extension Diagnostic {
    /// The same at the same offsets of another text.
    func moved(to source: SourceText) -> Diagnostic {
        let moved = { (span: SourceSpan) in SourceSpan(in: source, from: span.startOffset, to: span.endOffset) }
        return Diagnostic(
            code, message: message, severity: severity, at: moved(span), label: label,
            notes: notes.map { Note($0.message, at: moved($0.span)) }, context: context, help: help, why: why)
    }
}
