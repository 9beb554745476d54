internal import Documents
internal import Files
internal import Scalars

/// Documents with the released criteria beside them, which the program holds, as if they lay in a folder.
struct DocumentsWithRelease: DocumentSource {
    /// The folder's name.
    static let folder = "built-in:Criteria"

    private let documents: any DocumentSource
    private let release = ReadOnce {
        TextDocuments(
            Dictionary(
                (Release.files + Release.companions).map { name, bytes in
                    ("\(folder)/\(name)", String(decoding: bytes, as: UTF8.self))
                }, uniquingKeysWith: { first, _ in first }))
    }

    init(_ documents: any DocumentSource) { self.documents = documents }

    private func isReleased(_ path: String) -> Bool {
        path.isSpelled(Self.folder) || path.begins(with: "\(Self.folder)/")
    }

    private func source(of path: String) -> any DocumentSource { isReleased(path) ? release.value : documents }

    func exists(_ path: String) -> Bool { source(of: path).exists(path) }

    func isFolder(_ path: String) -> Bool { source(of: path).isFolder(path) }

    func isLink(_ path: String) -> Bool { source(of: path).isLink(path) }

    func open(_ path: DocumentPath) throws(Refusal) -> OpenDocument {
        let opened = try source(of: path.path).open(path)
        guard isReleased(path.path), let (_, name) = path.path.cut(atFirst: ":") else { return opened }
        let file = DocumentFile(path: path.path, bytes: Array(opened.file.source.bytes), name: String(name))
        return OpenDocument(file: file, folder: opened.folder)
    }

    func folder(_ path: String) throws(Refusal) -> any ReadableFolder { try source(of: path).folder(path) }

    func documents(in folder: String, skipped: (Refusal) -> Void) throws(Refusal) -> [String] {
        try source(of: folder).documents(in: folder, skipped: skipped)
    }

    func obstacle(at path: String) -> Refusal? { source(of: path).obstacle(at: path) }

    func allDocuments(
        in folder: String, skipped: (Refusal) throws(Refusal) -> Void
    ) throws(Refusal) -> [String] {
        try source(of: folder).allDocuments(in: folder, skipped: skipped)
    }

    func folders(in folder: String) -> [String] { source(of: folder).folders(in: folder) }

    func likeness(of path: String) -> String? { source(of: path).likeness(of: path) }

    func nearest(_ folder: String) -> String? { documents.nearest(folder) }

    var installedCriteria: String? { documents.installedCriteria }
}
