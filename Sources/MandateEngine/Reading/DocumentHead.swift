internal import Documents
internal import Scalars

/// What the first two lines of a document say, where they say it plainly: `format: methodology/1`, then `id: a-name`.
///
/// A folder of criteria holds much that a command does not ask for; what it is can be told without reading it.
struct DocumentHead {
    let format: Substring
    /// Nil where the second line is another.
    let id: Substring?

    /// Nil where only a reader of YAML can tell.
    init?(of source: SourceText) {
        let start = String(decoding: source.bytes.prefix(DocumentHead.length), as: UTF8.self)
        // The last line may be cut.
        let lines = start.lines.dropLast().map { $0.trimmedAtEnd }.filter { !$0.isEmpty && !$0.begins(with: "#") }
        guard lines.count > 1, let format = DocumentHead.plain(lines[0], of: "format"), !lines[1].begins(with: " ")
        else { return nil }
        self.format = format
        id = DocumentHead.plain(lines[1], of: "id")
    }

    /// Remarks may stand before the first line.
    private static let length = 4096

    /// What stands behind a key, if it is a word that no other reading of YAML would change.
    private static func plain(_ line: Substring, of key: String) -> Substring? {
        guard let word = line.without(prefix: "\(key): "), word.unicodeScalars.first?.isPlainLetter == true,
            word.unicodeScalars.allSatisfy({ $0.isPlainLetter || "0123456789-/".unicodeScalars.contains($0) })
        else { return nil }
        return word
    }
}

extension Substring {
    fileprivate var trimmedAtEnd: Substring {
        unicodeScalars.lastIndex { $0 != " " && $0 != "\r" }.map { self[...$0] } ?? ""
    }
}

extension Unicode.Scalar {
    fileprivate var isPlainLetter: Bool { ("a"..."z").contains(self) }
}
