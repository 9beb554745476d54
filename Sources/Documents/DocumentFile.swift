/// A file of YAML as it was read: its text and the digest of its bytes.
package struct DocumentFile: Sendable {
    /// The text, with the path by which messages name it.
    package let source: SourceText
    private let digest: ReadOnce<String>

    /// A file as it was read.
    ///
    /// - Parameter name: what results call it; its path where nothing else is said.
    package init(path: String, bytes: [UInt8], name: String? = nil) {
        self.source = SourceText(path: path, bytes: bytes, name: name)
        self.digest = ReadOnce { Digest.sha256(of: bytes) }
    }

    /// The SHA-256 of the file's bytes, a byte order mark included. Much that lies in a folder of criteria needs none.
    package var sha256: String { digest.value }

    /// A file with a given text.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The parsed document with its declared format; nil where there is an error, which is reported.
    package func parse(into diagnostics: DiagnosticCollector) -> (document: YAMLDocument, format: DocumentFormat)? {
        guard let document = YAMLReader.read(source, into: diagnostics) else { return nil }
        return DocumentFormat.declared(in: document, into: diagnostics).map { (document, $0) }
    }
}
