/// A scalar, a list or a mapping with its place in the text.
package struct YAMLNode: Sendable {
    /// What the node is; quotes are told apart from plain text, types are not: those come from the schema.
    package enum Kind: Sendable {
        case scalar, sequence, mapping
    }

    let document: YAMLDocument
    let index: Int

    private var record: NodeRecord { document.records[index] }

    /// What the node is.
    package var kind: Kind {
        switch record.kind {
        case .plainScalar, .quotedScalar, .blockScalar: .scalar
        case .sequence: .sequence
        case .mapping: .mapping
        }
    }

    /// Whether the node is a scalar without quotes and without characters: `key:` with nothing behind it.
    package var isEmptyScalar: Bool { record.kind == .plainScalar && record.textStart == record.textEnd }

    /// Whether the node is a scalar written in quotes.
    package var isQuoted: Bool { record.kind == .quotedScalar }

    /// Whether the node is a scalar written behind `|` or `>`, on lines of its own.
    package var isBlockScalar: Bool { record.kind == .blockScalar }

    /// Whether the node is a list or mapping written in brackets.
    package var isInBrackets: Bool {
        guard kind != .scalar, record.start < record.end else { return false }
        let first = document.source.bytes[Int(record.start)]
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    /// The text that the node was read from.
    package var source: SourceText { document.source }

    /// The place of the node, quotes and brackets included.
    package var span: SourceSpan {
        SourceSpan(in: document.source, from: Int(record.start), to: Int(record.end))
    }

    /// The characters of a scalar; empty for lists and mappings.
    package var text: String {
        let record = record
        let bytes = record.isDecoded ? document.decodedText : document.source.bytes
        return String(decoding: bytes[Int(record.textStart)..<Int(record.textEnd)], as: UTF8.self)
    }

    /// The nodes directly inside: a list's elements, or a mapping's keys and values by turns.
    private var children: [YAMLNode] {
        var result: [YAMLNode] = []
        var child = index + 1
        let end = Int(record.subtreeEnd)
        while child < end {
            if let next = endOfRemoved(child) {
                child = next
                continue
            }
            result.append(document.edits?.replacements[child] ?? YAMLNode(document: document, index: child))
            child = Int(document.records[child].subtreeEnd)
        }
        return result
    }

    /// Where an element, or an entry with its value, ends that is left out; nil for what stays.
    private func endOfRemoved(_ child: Int) -> Int? {
        guard document.edits?.removals.contains(child) ?? false else { return nil }
        let end = Int(document.records[child].subtreeEnd)
        return record.kind == .mapping ? Int(document.records[end].subtreeEnd) : end
    }

    /// The elements of a list; empty for scalars and mappings.
    package var elements: [YAMLNode] { record.kind == .sequence ? children : [] }

    /// The entries of a mapping in the order of the text; empty for scalars and lists.
    package var entries: [YAMLEntry] {
        guard record.kind == .mapping else { return [] }
        let nodes = children
        let written = stride(from: 0, to: nodes.count - 1, by: 2).map {
            YAMLEntry(key: nodes[$0], value: nodes[$0 + 1])
        }
        return document.edits?.additions[index].map { written + $0 } ?? written
    }

    /// The value of a key of a mapping.
    package func value(of key: String) -> YAMLNode? {
        guard record.kind == .mapping else { return nil }
        // What is edited has entries that are not written here; of all others no list need be made.
        guard document.edits == nil else { return entries.first { $0.key.text == key }?.value }
        var child = index + 1
        while child < Int(record.subtreeEnd) {
            let value = Int(document.records[child].subtreeEnd)
            if YAMLNode(document: document, index: child).isSpelled(key) {
                return YAMLNode(document: document, index: value)
            }
            child = Int(document.records[value].subtreeEnd)
        }
        return nil
    }

    /// Whether the characters of a scalar are those of a text.
    private func isSpelled(_ text: String) -> Bool {
        let bytes = record.isDecoded ? document.decodedText : document.source.bytes
        return bytes[Int(record.textStart)..<Int(record.textEnd)].elementsEqual(text.utf8)
    }

    /// The texts of a scalar, or of one that is written in several languages.
    package var wordings: [String] { kind == .mapping ? entries.map(\.value.text) : [text] }
}

/// A key of a mapping and its value.
package struct YAMLEntry: Sendable {
    /// Always a scalar.
    package let key: YAMLNode
    /// Any node; an empty scalar if nothing stands behind the `:`.
    package let value: YAMLNode

    /// A key and its value.
    package init(key: YAMLNode, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}
