/// A parsed document: its nodes in the order of the text, each with its place.
///
/// Nodes lie in one array, a node before what it holds; a scalar that reads as it is written is a slice of the text.
package final class YAMLDocument: Sendable {
    /// The text that the document was read from.
    package let source: SourceText
    let records: [NodeRecord]
    /// The characters of the scalars that do not read as they are written: escapes, folded lines.
    let decodedText: [UInt8]
    /// Nodes of other texts that stand in the place of some of this document's, or beside them; nil for most documents.
    let edits: YAMLEdits?

    init(source: SourceText, records: [NodeRecord], decodedText: [UInt8], edits: YAMLEdits? = nil) {
        self.source = source
        self.records = records
        self.decodedText = decodedText
        self.edits = edits
    }

    /// The outermost node.
    package var root: YAMLNode { YAMLNode(document: self, index: 0) }

    /// The number of nodes.
    package var nodeCount: Int { records.count }
}

/// One node as it is stored. Byte offsets fit 32 bits since a document has at most 64 MB.
struct NodeRecord: Sendable {
    enum Kind: UInt8 {
        case plainScalar, quotedScalar, blockScalar, sequence, mapping
    }

    var kind: Kind
    /// Whether the scalar's characters lie in `decodedText` rather than in the source.
    var isDecoded = false
    var start: UInt32
    var end: UInt32
    /// The characters of a scalar.
    var textStart: UInt32 = 0
    var textEnd: UInt32 = 0
    /// The index behind the last node inside this one.
    var subtreeEnd: UInt32 = 0
}
