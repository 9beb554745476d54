package import Documents
package import Methodology
internal import Scalars

/// A document begun from an example: its text with another id, as a draft, with the schema where it then lies.
package struct LikeMethodology {
    private let id: String
    private let conventions: [Convention]
    private let schemaFolder: String?

    /// - Parameters:
    ///   - conventions: those that are meant; none leaves what the example says.
    ///   - schemaFolder: the folder of the schemas, as the new file names it; nil where that is not known.
    package init(id: String, conventions: [Convention], schemaFolder: String?) {
        self.id = id
        self.conventions = conventions
        self.schemaFolder = schemaFolder
    }

    /// The text of a methodology, or of its tests; nil where it says no id.
    package func text(like document: YAMLDocument) -> String? {
        let root = document.root
        guard let name = root.value(of: "id") ?? root.value(of: "of") else { return nil }
        var replaced = [(span: name.span, text: id)]
        if let status = root.value(of: "status"), root.value(of: "criteria") != nil {
            replaced.append((status.span, "draft"))
        }
        if let written = root.value(of: "conventions"), !conventions.isEmpty {
            replaced.append((written.span, "[\(conventions.map(\.rawValue).joined(separator: ", "))]"))
        }
        var bytes = Array(document.source.bytes)
        for (span, text) in replaced.sorted(by: { $0.span.startOffset > $1.span.startOffset }) {
            bytes.replaceSubrange(span.startOffset..<span.endOffset, with: Array(text.utf8))
        }
        return withSchema(String(decoding: bytes, as: UTF8.self))
    }

    /// The first line names the schema by a path from the file.
    private func withSchema(_ text: String) -> String {
        let mark = "# yaml-language-server: $schema="
        guard text.begins(with: mark), let (line, rest) = text.cut(atFirst: "\n") else { return text }
        guard let schemaFolder, let name = line.words(at: "/").last else { return String(rest) }
        return "\(mark)\(schemaFolder)/\(name)\n\(rest)"
    }
}
