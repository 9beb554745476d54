/// Which rows a tally counts: decided ones, undecided ones, and those that do not count.
struct TallyRows {
    /// The rows of the truth table for which the tally's condition holds, and those for which it holds or may hold.
    private let certain: ArraySlice<UInt64>
    private let possible: ArraySlice<UInt64>
    /// The rows that have the field that is counted or added; nil where items themselves are counted.
    private let written: [UInt64]?
    private let rowCount: Int

    init(_ table: TruthTable, slot: Int, written: RowBits? = nil) {
        certain = table.certain(slot)
        possible = table.possible(slot)
        self.written = written?.words
        rowCount = table.rowCount
    }

    /// Selected, with everything that is counted or added.
    var decided: RowBits { rows(decidedWord) }

    /// Perhaps selected, or selected without what is counted or added.
    var undecided: RowBits { rows { possibleWord($0) & ~decidedWord($0) } }

    /// Perhaps selected, lacking what is counted or added.
    var lacking: RowBits { rows { possibleWord($0) & ~writtenWord($0) } }

    private func rows(_ word: (Int) -> UInt64) -> RowBits {
        RowBits(rowCount: rowCount, words: (0..<certain.count).lazy.map(word))
    }
}

// The same without making lists of rows, for many records at once.

extension TallyRows {
    var decidedCount: Int { sum { decidedWord($0).nonzeroBitCount } }

    var undecidedCount: Int { sum { (possibleWord($0) & ~decidedWord($0)).nonzeroBitCount } }

    var lackingCount: Int { sum { (possibleWord($0) & ~writtenWord($0)).nonzeroBitCount } }

    @inline(__always)
    func forEachDecided(_ body: (Int) -> Void) {
        for index in 0..<certain.count { decidedWord(index).forEachBit { body(index * 64 + $0) } }
    }

    /// Undecided rows that do have what is counted or added.
    @inline(__always)
    func forEachUndecidedWithValue(_ body: (Int) -> Void) {
        for index in 0..<certain.count {
            (possibleWord(index) & writtenWord(index) & ~decidedWord(index)).forEachBit { body(index * 64 + $0) }
        }
    }

    private func sum(_ count: (Int) -> Int) -> Int {
        (0..<certain.count).reduce(0) { $0 + count($1) }
    }

    @inline(__always)
    private func decidedWord(_ index: Int) -> UInt64 { certain[certain.startIndex + index] & writtenWord(index) }

    @inline(__always)
    private func possibleWord(_ index: Int) -> UInt64 { possible[possible.startIndex + index] }

    @inline(__always)
    private func writtenWord(_ index: Int) -> UInt64 { written?[index] ?? .max }
}
