internal import Documents
internal import Files
internal import Scalars

/// The records that lie in folders beside others, by the ids that they bear: two of one id could each be meant, though only
/// one of them is named.
final class NeighbouringRecords {
    private let documents: any DocumentSource
    private var records: [Spelling: [String: [OpenDocument]]] = [:]

    init(in documents: any DocumentSource) { self.documents = documents }

    /// Those in the folders beside a document that bear an id; the document may be among them.
    func bearing(_ id: String, beside path: String) -> [OpenDocument] {
        let parent = Project.folder(beside: path)
        let found = records[Spelling(parent)] ?? read(parent)
        records[Spelling(parent)] = found
        return found[id] ?? []
    }

    private func read(_ parent: String) -> [String: [OpenDocument]] {
        var found: [String: [OpenDocument]] = [:]
        for opened in documents.records(in: parent) {
            if let id = id(of: opened) { found[id, default: []].append(opened) }
        }
        return found
    }

    private func id(of opened: OpenDocument) -> String? {
        let head = DocumentHead(of: opened.file.source)
        if let head, let id = head.id {
            return head.format == DocumentFormat.evaluation.rawValue ? String(id) : nil
        }
        return OpenRecord(opened).id?.value
    }
}

extension DocumentSource {
    /// The records in the folders inside a folder. What cannot be opened is nobody's neighbour: it is told where it is asked for.
    func records(in parent: String) -> [OpenDocument] {
        folders(in: parent).compactMap { folder in
            let path = "\(parent == "." ? folder : "\(parent)/\(folder)")/evaluation.yaml"
            return exists(path) ? try? open(DocumentPath(path, foundIn: parent)) : nil
        }
    }
}

/// Where a document lies, however its path is written.
struct Whereabouts: Hashable {
    private let folder: FileIdentity?
    private let name: Spelling

    init(_ opened: OpenDocument) {
        let path = opened.file.source.path
        folder = (opened.folder as? Folder)?.identity
        name = Spelling(folder == nil ? path : path.cut(atLast: "/").map { String($0.after) } ?? path)
    }
}
