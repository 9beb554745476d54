/// Counts the code points between two byte offsets of a text.
///
/// A line is mostly short and counted through. In a text with a very long line, thousands of diagnostics on it would
/// each count it again, so the counts up to every few thousand bytes are kept there.
struct CodePointCounter: Sendable {
    /// The distance in bytes between two kept counts, and the length from which a line counts as long.
    private static let stride = 4096

    private let isASCII: Bool
    /// The number of code points before byte 0, `stride`, 2 × `stride` …; empty if no line is long.
    private let countsBefore: [Int]

    init(over bytes: [UInt8], isASCII: Bool, lineStarts: [UInt32]) {
        self.isASCII = isASCII
        countsBefore = !isASCII && Self.hasLongLine(lineStarts, end: bytes.count) ? Self.counts(over: bytes) : []
    }

    private static func hasLongLine(_ lineStarts: [UInt32], end: Int) -> Bool {
        let isLastLong = end - Int(lineStarts[lineStarts.count - 1]) > stride
        return isLastLong || zip(lineStarts, lineStarts.dropFirst()).contains { $1 - $0 > stride }
    }

    func count(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        if isASCII { return end - start }
        if countsBefore.isEmpty { return Self.leadingBytes(in: bytes[start..<end]) }
        return count(to: end, in: bytes) - count(to: start, in: bytes)
    }

    /// The byte offset of the code point with a 0-based index in a line; the end of its line if there are fewer.
    func offset(ofCodePoint index: Int, within line: Range<Int>, in bytes: [UInt8]) -> Int {
        var low = line.lowerBound
        var high = line.upperBound
        while low < high {
            let middle = (low + high) / 2
            if count(from: line.lowerBound, to: middle + 1, in: bytes) > index {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }

    private func count(to end: Int, in bytes: [UInt8]) -> Int {
        let block = end / Self.stride
        return countsBefore[block] + Self.leadingBytes(in: bytes[(block * Self.stride)..<end])
    }

    private static func counts(over bytes: [UInt8]) -> [Int] {
        var counts = [0]
        for start in Swift.stride(from: 0, to: bytes.count - stride + 1, by: stride) {
            counts.append(counts[counts.count - 1] + leadingBytes(in: bytes[start..<(start + stride)]))
        }
        return counts
    }

    /// The number of bytes that begin a code point.
    private static func leadingBytes(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) } }
    }
}
