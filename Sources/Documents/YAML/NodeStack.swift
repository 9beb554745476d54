/// The nodes read so far, and which lists and mappings among them are still open.
struct NodeStack {
    private struct OpenCollection {
        let record: Int
        /// How many nodes lie directly inside so far; in a mapping the even ones are keys.
        var childCount = 0
        var lastChild: Int?
    }

    private(set) var records: [NodeRecord] = []
    private(set) var decodedText: [UInt8] = []
    private var openCollections: [OpenCollection] = []
    private var lastCompletedIndex: Int?

    init(capacity: Int) {
        records.reserveCapacity(capacity)
    }

    /// How many lists and mappings are open.
    var depth: Int { openCollections.count }

    /// Whether the next node is a key.
    var isAtKey: Bool {
        guard let collection = openCollections.last else { return false }
        return records[collection.record].kind == .mapping && collection.childCount.isMultiple(of: 2)
    }

    /// Where the innermost open list or mapping begins.
    var innermostStart: UInt32 { openCollections.last.map { records[$0.record].start } ?? 0 }

    /// The last scalar, or the last list or mapping to be closed, whichever came later.
    var lastCompleted: NodeRecord? { lastCompletedIndex.map { records[$0] } }

    /// The offsets of the brackets that are still open, the outermost first.
    func openBrackets(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        openCollections.map { Int(records[$0.record].start) }
            .filter { $0 < bytes.count && (bytes[$0] == UInt8(ascii: "[") || bytes[$0] == UInt8(ascii: "{")) }
    }

    /// Adds a node to the innermost open list or mapping.
    mutating func append(_ record: NodeRecord) {
        let index = records.count
        records.append(record)
        records[index].subtreeEnd = UInt32(index + 1)
        lastCompletedIndex = index
        guard let innermost = openCollections.indices.last else { return }
        openCollections[innermost].childCount += 1
        openCollections[innermost].lastChild = index
    }

    /// Opens the list or mapping that was added last.
    mutating func open() {
        openCollections.append(OpenCollection(record: records.count - 1))
    }

    /// Closes the innermost list or mapping at its bracket; without one it ends with its last node.
    mutating func close(at end: UInt32?) {
        guard let collection = openCollections.popLast() else { return }
        records[collection.record].subtreeEnd = UInt32(records.count)
        if let end = end ?? collection.lastChild.map({ records[$0].end }) { records[collection.record].end = end }
        lastCompletedIndex = collection.record
    }

    /// Points a scalar at its characters: in the source where they stand as they read, else in a copy.
    mutating func store(
        _ characters: UnsafeBufferPointer<UInt8>, in record: inout NodeRecord, from source: UnsafeBufferPointer<UInt8>
    ) {
        let quote = record.kind == .quotedScalar ? 1 : 0
        let start = Int(record.start) + quote
        let end = Int(record.end) - quote
        if end - start == characters.count, source[start..<end].elementsEqual(characters) {
            record.textStart = UInt32(start)
            record.textEnd = UInt32(end)
        } else {
            record.isDecoded = true
            record.textStart = UInt32(decodedText.count)
            decodedText.append(contentsOf: characters)
            record.textEnd = UInt32(decodedText.count)
        }
    }
}
