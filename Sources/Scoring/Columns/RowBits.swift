/// One bit per row of a table of items.
struct RowBits: Sendable, Equatable {
    private(set) var words: [UInt64]
    let rowCount: Int

    /// The rows for which something holds.
    init(rowCount: Int, where holds: (Int) -> Bool) {
        self.init(rowCount: rowCount, words: repeatElement(0, count: RowBits.wordCount(for: rowCount)))
        for row in 0..<rowCount where holds(row) { words[row >> 6] |= 1 << UInt64(row & 63) }
    }

    init(rowCount: Int, words: some Sequence<UInt64>) {
        self.rowCount = rowCount
        self.words = Array(words)
    }

    static func wordCount(for rowCount: Int) -> Int { (rowCount + 63) / 64 }

    /// The bits of the last word that stand for rows.
    static func lastWordMask(for rowCount: Int) -> UInt64 {
        rowCount.isMultiple(of: 64) ? .max : (1 << UInt64(rowCount % 64)) - 1
    }

    subscript(row: Int) -> Bool {
        words[row >> 6] >> UInt64(row & 63) & 1 == 1
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// The rows whose bit is set, ascending.
    var rows: [Int] {
        var rows: [Int] = []
        forEachRow { rows.append($0) }
        return rows
    }

    @inline(__always)
    func forEachRow(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() { word.forEachBit { body(index * 64 + $0) } }
    }
}

extension UInt64 {
    /// The positions of the bits that are set, ascending.
    @inline(__always)
    func forEachBit(_ body: (Int) -> Void) {
        var rest = self
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
