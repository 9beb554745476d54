/// One bit per row of a table of items.
struct RowBits: Sendable, Equatable {
    private(set) var words: [UInt64]
    let rowCount: Int

    init(rowCount: Int) {
        self.rowCount = rowCount
        self.words = Array(repeating: 0, count: RowBits.wordCount(for: rowCount))
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
        get { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }
        set {
            if newValue { words[row >> 6] |= 1 << UInt64(row & 63) } else { words[row >> 6] &= ~(1 << UInt64(row & 63)) }
        }
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
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
