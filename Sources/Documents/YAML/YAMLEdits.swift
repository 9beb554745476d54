/// What a document holds instead of what is written: nodes of other texts, each with the place of its own text.
///
/// Who reads the edited document meets the foreign nodes as if they were written there, and says of each where it
/// really stands.
package struct YAMLEdits: Sendable {
    /// The node that stands in the place of another, by that one's position.
    var replacements: [Int: YAMLNode] = [:]
    /// The entries that a mapping holds besides its own, by its position.
    var additions: [Int: [YAMLEntry]] = [:]
    /// The elements of lists and the keys of entries that are left out, by their positions.
    var removals: Set<Int> = []

    /// Nothing changed.
    package init() {}

    /// Puts a node, of any document, in the place of one of the document that will be edited.
    package mutating func replace(_ node: YAMLNode, with other: YAMLNode) {
        replacements[node.index] = other
    }

    /// Adds an entry to a mapping of the document that will be edited.
    package mutating func add(_ entry: YAMLEntry, to mapping: YAMLNode) {
        additions[mapping.index, default: []].append(entry)
    }

    /// Leaves out an element of a list, or the entry that a key begins.
    package mutating func remove(_ elementOrKey: YAMLNode) {
        removals.insert(elementOrKey.index)
    }
}

extension YAMLDocument {
    /// The document with edits, which name nodes of it as it is written.
    package func edited(_ edits: YAMLEdits) -> YAMLDocument {
        YAMLDocument(source: source, records: records, decodedText: decodedText, edits: edits)
    }
}

extension YAMLNode {
    /// Whether both are the same node of the same text.
    package func isSameNode(as other: YAMLNode) -> Bool {
        index == other.index && document.source === other.document.source
    }

    /// Whether another node of the same text lies inside this one.
    package func holds(_ other: YAMLNode) -> Bool {
        other.index > index && other.index < Int(document.records[index].subtreeEnd)
            && document.source === other.document.source
    }

    /// A scalar that is not written as such, with the place of what it stands for.
    package static func scalar(_ text: String, at span: SourceSpan) -> YAMLNode {
        let bytes = Array(text.utf8)
        let record = NodeRecord(
            kind: .quotedScalar, isDecoded: true, start: UInt32(clamping: span.startOffset),
            end: UInt32(clamping: span.endOffset), textStart: 0, textEnd: UInt32(clamping: bytes.count), subtreeEnd: 1)
        return YAMLDocument(source: span.source, records: [record], decodedText: bytes).root
    }
}

extension YAMLNode {
    /// The outermost node of the text that this one stands in.
    package var root: YAMLNode { document.root }
}
