internal import Documents
package import Files
internal import Scalars

/// Documents in memory, by the paths that they would have: `Criteria/rules.yaml`, `Evaluations/centre/evaluation.yaml`,
/// and what records attach beside them.
package struct TextDocuments: DocumentSource {
    private let contents: [Spelling: [UInt8]]
    private let folderPaths: Set<Spelling>

    package init(_ texts: [String: String]) {
        contents = Dictionary(texts.map { (Spelling($0), Array($1.utf8)) }, uniquingKeysWith: { first, _ in first })
        folderPaths = Set(
            texts.keys.flatMap { path in
                let parts = path.parts(at: "/")
                return parts.indices.dropFirst().map { Spelling(parts[..<$0].joined(separator: "/")) }
            })
    }

    package func exists(_ path: String) -> Bool { contents[Spelling(path)] != nil || isFolder(path) }

    package func isFolder(_ path: String) -> Bool { path == "." || folderPaths.contains(Spelling(path)) }

    package func isLink(_ path: String) -> Bool { false }

    package func open(_ path: DocumentPath) throws(Refusal) -> OpenDocument {
        guard let bytes = contents[Spelling(path.path)] else {
            throw Refusal(.files, "refusals.no_document", ["path": path.path])
        }
        let folder = path.path.cut(atLast: "/").map { "\($0.before)/" } ?? ""
        return OpenDocument(
            file: DocumentFile(path: path.path, bytes: bytes), folder: TextFolder(prefix: folder, contents: contents))
    }

    package func folder(_ path: String) throws(Refusal) -> any ReadableFolder {
        TextFolder(prefix: path == "." ? "" : "\(path)/", contents: contents)
    }

    package func documents(in folder: String, skipped: (Refusal) -> Void) throws(Refusal) -> [String] {
        names(in: folder).filter { !$0.holds("/") && $0.isDocument }.map { path($0, in: folder) }
    }

    package func allDocuments(
        in folder: String, skipped: (Refusal) throws(Refusal) -> Void
    ) throws(Refusal) -> [String] {
        names(in: folder).filter(\.isDocument).map { path($0, in: folder) }
    }

    package func folders(in folder: String) -> [String] {
        folderPaths.compactMap { path in
            let name = folder == "." ? path.text[...] : path.text.without(prefix: "\(folder)/")
            return name.flatMap { $0.isEmpty || $0.holds("/") ? nil : String($0) }
        }.sorted()
    }

    package func likeness(of path: String) -> String? {
        let alike = contents.keys.filter { $0.text.likeness == path.likeness }
        return alike.count == 1 ? alike[0].text : nil
    }

    package func nearest(_ folder: String) -> String? { isFolder(folder) ? folder : nil }

    package var installedCriteria: String? { nil }

    private func names(in folder: String) -> [String] {
        contents.keys.sorted().compactMap { path in
            folder == "." ? path.text : path.text.without(prefix: "\(folder)/").map { String($0) }
        }
    }

    private func path(_ name: String, in folder: String) -> String { folder == "." ? name : "\(folder)/\(name)" }
}

/// What lies beside a document in memory.
private struct TextFolder: ReadableFolder {
    let prefix: String
    let contents: [Spelling: [UInt8]]

    func read(_ path: InnerPath, pieces use: ([UInt8]) -> Void) throws(ReadingProblem) {
        guard let bytes = contents[Spelling(prefix + path.text)] else { throw .missing(name: path.text, parent: nil) }
        use(bytes)
    }

    func holdsFile(at path: InnerPath) -> Bool { contents[Spelling(prefix + path.text)] != nil }

    /// The paths of all texts, since what is in memory has no folders.
    func names(in inner: InnerPath?) -> [String] {
        contents.keys.compactMap { $0.text.without(prefix: prefix).map { String($0) } }.sorted()
    }
}

extension String {
    /// Whether it is the name of a document in YAML.
    var isDocument: Bool { ends(with: ".yaml") || ends(with: ".yml") }
}
