internal import CReleased
internal import Documents

/// The release of the criteria and the calendar that the program holds itself.
package struct Release: Sendable {
    /// The version under which they were released.
    package let version: String
    /// The day on which they were released.
    package let day: String
    /// The digest of the list of the documents with theirs, which is `released.yaml` beside them.
    package let sha256: String

    /// What this program holds.
    package static let builtIn: Release = {
        let file = DocumentFile(path: listName, bytes: list)
        let root = file.parse(into: DiagnosticCollector())?.document.root
        let text = { (key: String) in root?.value(of: key)?.text ?? "" }
        return Release(version: text("version"), day: text("released"), sha256: file.sha256)
    }()

    /// The name by which the documents can be named as a folder of criteria.
    package static var folder: String { DocumentsWithRelease.folder }

    /// The name of the list of the documents.
    private static let listName = "released.yaml"

    private static var list: [UInt8] {
        let list = released_list()
        return Array(UnsafeBufferPointer(start: list.bytes, count: list.count))
    }

    /// The documents by their names in a folder of criteria, and the list of them.
    package static var files: [(name: String, bytes: [UInt8])] {
        documents.map { ($0.name, Array($0.bytes)) } + [(listName, list)]
    }

    /// Their tests and the worked examples, by their names in a folder of criteria.
    package static var companions: [(name: String, bytes: [UInt8])] {
        (0..<companion_document_count).map { named(companion_document_at($0)) }.map { ($0.name, Array($0.bytes)) }
    }

    /// The documents alone.
    static var documents: [(name: String, bytes: UnsafeBufferPointer<UInt8>)] {
        (0..<released_document_count).map { named(released_document_at($0)) }
    }

    private static func named(_ document: released_document) -> (name: String, bytes: UnsafeBufferPointer<UInt8>) {
        (String(cString: document.name), UnsafeBufferPointer(start: document.bytes, count: document.count))
    }

    /// Whether a text is that of one of the documents, byte for byte.
    static func holds(_ source: SourceText) -> Bool {
        documents.contains { $0.bytes.elementsEqual(source.bytes) }
    }
}
