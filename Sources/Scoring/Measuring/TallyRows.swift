/// Which rows a tally counts: decided ones, undecided ones, and those that do not count.
struct TallyRows {
    /// The words of the truth table, with the runs for which the condition holds, and for which it holds or may hold.
    let words: [UInt64]
    let certainStart: Int
    let possibleStart: Int
    let wordCount: Int
    let rowCount: Int
    /// The rows that have the field that is counted or added; nil where items themselves are counted.
    let written: Run<UInt64>?

    /// Selected, with everything that is counted or added.
    var decided: RowBits { rows(decidedWord) }

    /// Perhaps selected, or selected without what is counted or added.
    var undecided: RowBits { rows { possibleWord($0) & ~decidedWord($0) } }

    /// Selected or perhaps selected, with everything that is counted or added.
    var countedWhenUndecided: RowBits { rows { possibleWord($0) & writtenWord($0) } }

    /// Selected, or perhaps selected.
    var possible: RowBits { rows(possibleWord) }

    /// Perhaps selected, lacking what is counted or added.
    var lacking: RowBits { rows { possibleWord($0) & ~writtenWord($0) } }

    private func rows(_ word: (Int) -> UInt64) -> RowBits {
        RowBits(rowCount: rowCount, words: (0..<wordCount).lazy.map(word))
    }
}

// The same without making lists of rows, for many records at once.

extension TallyRows {
    var decidedCount: Int { sum { decidedWord($0).nonzeroBitCount } }

    var undecidedCount: Int { sum { (possibleWord($0) & ~decidedWord($0)).nonzeroBitCount } }

    var lackingCount: Int { sum { (possibleWord($0) & ~writtenWord($0)).nonzeroBitCount } }

    @inline(__always)
    func forEachDecided(_ body: (Int) -> Void) {
        for index in 0..<wordCount { decidedWord(index).forEachBit { body(index * 64 + $0) } }
    }

    /// Undecided rows that do have what is counted or added.
    @inline(__always)
    func forEachUndecidedWithValue(_ body: (Int) -> Void) {
        for index in 0..<wordCount {
            (possibleWord(index) & writtenWord(index) & ~decidedWord(index)).forEachBit { body(index * 64 + $0) }
        }
    }

    /// Perhaps selected rows that lack what is counted or added, and whether they are selected for sure.
    func forEachLacking(_ body: (_ row: Int, _ isCertain: Bool) -> Void) {
        for index in 0..<wordCount {
            let certain = words[certainStart + index]
            (possibleWord(index) & ~writtenWord(index)).forEachBit {
                body(index * 64 + $0, certain >> UInt64($0) & 1 == 1)
            }
        }
    }

    private func sum(_ count: (Int) -> Int) -> Int {
        (0..<wordCount).reduce(0) { $0 + count($1) }
    }

    @inline(__always)
    private func decidedWord(_ index: Int) -> UInt64 { words[certainStart + index] & writtenWord(index) }

    @inline(__always)
    private func possibleWord(_ index: Int) -> UInt64 { words[possibleStart + index] }

    @inline(__always)
    private func writtenWord(_ index: Int) -> UInt64 { written?[index] ?? .max }
}
