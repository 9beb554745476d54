/// The values of a column, one per row, somewhere in words that several columns share.
///
/// Columns of one record lie side by side, so that going through many records reads memory in one direction.
struct Run<Element: BitwiseCopyable & Sendable>: Sendable {
    /// The memory of this run and of others.
    fileprivate(set) var words: [UInt64]
    /// The position of the first word.
    fileprivate var start: Int32
    private let length: Int32

    /// A run in memory of its own.
    init(_ values: [Element]) {
        let byteCount = values.count * MemoryLayout<Element>.stride
        words = Array(repeating: 0, count: (byteCount + 7) / 8)
        words.withUnsafeMutableBytes { bytes in
            values.withUnsafeBytes { bytes.copyMemory(from: $0) }
        }
        start = 0
        length = Int32(values.count)
    }

    var count: Int { Int(length) }

    subscript(row: Int) -> Element {
        precondition(row >= 0 && row < count, "a run has a value for every row")
        return words.withUnsafeBytes { bytes in
            bytes.loadUnaligned(
                fromByteOffset: Int(start) &* 8 &+ row &* MemoryLayout<Element>.stride, as: Element.self)
        }
    }

    /// Passes all values on. Only for types that lie well at any word.
    @inline(__always)
    func withUnsafeBufferPointer(_ body: (UnsafeBufferPointer<Element>) -> Void) {
        precondition(MemoryLayout<Element>.alignment <= MemoryLayout<UInt64>.alignment, "words are aligned for words")
        words.withUnsafeBufferPointer { words in
            guard let base = words.baseAddress else { return }
            (base + Int(start)).withMemoryRebound(to: Element.self, capacity: count) {
                body(UnsafeBufferPointer(start: $0, count: count))
            }
        }
    }
}

extension Run where Element == UInt64 {
    /// The rows for which something holds, one bit per row.
    init(rowCount: Int, where holds: (Int) -> Bool) {
        self.init(RowBits(rowCount: rowCount, where: holds).words)
    }

}

/// Lays runs side by side; equal ones only once.
struct RunGatherer {
    private var words: [UInt64] = []
    private var starts: [[UInt64]: Int] = [:]

    /// Makes room for a run that still has memory of its own.
    mutating func gather(_ run: Run<some BitwiseCopyable>) {
        guard starts[run.words] == nil else { return }
        starts[run.words] = words.count
        words += run.words
    }

    /// The same run in the memory of all.
    func place<Element>(_ run: Run<Element>) -> Run<Element> {
        guard let start = starts[run.words] else { preconditionFailure("a run is gathered before it is placed") }
        var placed = run
        placed.words = words
        placed.start = Int32(start)
        return placed
    }
}
