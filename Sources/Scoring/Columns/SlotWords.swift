/// The words of a truth table while they are being filled; beside `Run` the one place where scoring uses pointers.
///
/// Each slot has a run of words for the rows that are certain and behind it one for those that are possible.
struct SlotWords {
    let rowCount: Int
    let wordCount: Int
    private let words: UnsafeMutablePointer<UInt64>

    /// - Parameter words: two runs of words for every slot, which outlive this value.
    init(_ words: UnsafeMutableBufferPointer<UInt64>, rowCount: Int) {
        precondition(rowCount > 0, "a table without rows has no words")
        self.words = words.baseAddress!
        self.rowCount = rowCount
        wordCount = RowBits.wordCount(for: rowCount)
    }

    @inline(__always)
    func certain(_ slot: Int, _ index: Int) -> UInt64 { words[slot * 2 * wordCount + index] }

    @inline(__always)
    func possible(_ slot: Int, _ index: Int) -> UInt64 { words[(slot * 2 + 1) * wordCount + index] }

    @inline(__always)
    func set(_ slot: Int, _ index: Int, certain: UInt64, possible: UInt64) {
        words[slot * 2 * wordCount + index] = certain
        words[(slot * 2 + 1) * wordCount + index] = possible
    }

    /// Copies the words of an earlier slot.
    func copy(_ part: Int, into slot: Int) {
        (words + slot * 2 * wordCount).update(from: words + part * 2 * wordCount, count: 2 * wordCount)
    }

    /// Combines the words of a slot with those of an earlier one.
    @inline(__always)
    func merge(_ part: Int, into slot: Int, _ operation: (UInt64, UInt64) -> UInt64) {
        let (source, target) = (words + part * 2 * wordCount, words + slot * 2 * wordCount)
        for index in 0..<2 * wordCount { target[index] = operation(target[index], source[index]) }
    }

    /// Clears the bits of a slot behind the last row.
    func trim(_ slot: Int) {
        let mask = RowBits.lastWordMask(for: rowCount)
        words[slot * 2 * wordCount + wordCount - 1] &= mask
        words[(slot * 2 + 1) * wordCount + wordCount - 1] &= mask
    }
}

extension SlotWords {
    /// Asks every row of a column and passes the answers on, 64 to a word.
    ///
    /// The answers are first written as bytes, without a branch, so that the compiler compares many rows at once.
    @inline(__always)
    func ask<Value: BitwiseCopyable>(
        _ column: Run<Value>, _ holds: (Value) -> Bool, write: (_ index: Int, _ word: UInt64) -> Void
    ) {
        precondition(column.count == rowCount, "a column has a value for every row")
        column.withUnsafeBufferPointer { values in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { bytes in
                bytes.initialize(repeating: 0)
                for index in 0..<wordCount {
                    let block = UnsafeBufferPointer(rebasing: values.dropFirst(index * 64).prefix(64))
                    for bit in 0..<block.count { bytes[bit] = holds(block[bit]) ? 1 : 0 }
                    write(index, SlotWords.word(UnsafeRawBufferPointer(bytes)))
                }
            }
        }
    }

    /// Asks every row of two columns of one length.
    @inline(__always)
    func ask<Value: BitwiseCopyable>(
        _ column: Run<Value>, _ other: Run<Value>, _ holds: (Value, Value) -> Bool,
        write: (_ index: Int, _ word: UInt64) -> Void
    ) {
        precondition(other.count == rowCount, "a column has a value for every row")
        other.withUnsafeBufferPointer { others in
            column.withUnsafeBufferPointer { values in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { bytes in
                    bytes.initialize(repeating: 0)
                    for index in 0..<wordCount {
                        let block = UnsafeBufferPointer(rebasing: values.dropFirst(index * 64).prefix(64))
                        let other = UnsafeBufferPointer(rebasing: others.dropFirst(index * 64).prefix(64))
                        for bit in 0..<block.count { bytes[bit] = holds(block[bit], other[bit]) ? 1 : 0 }
                        write(index, SlotWords.word(UnsafeRawBufferPointer(bytes)))
                    }
                }
            }
        }
    }

    /// The lowest bits of 64 bytes as one word.
    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var word: UInt64 = 0
        for group in 0..<8 {
            let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: group * 8, as: UInt64.self))
            word |= gather(eight) << UInt64(group * 8)
        }
        return word
    }

    /// The lowest bits of eight bytes as one byte: the factor moves the bit of byte k to bit 56 + k, and no two of the
    /// products' bits meet, so that nothing is carried.
    @inline(__always)
    static func gather(_ bytes: UInt64) -> UInt64 {
        (bytes &* 0x0102_0408_1020_4080) >> 56
    }
}
