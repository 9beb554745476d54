internal import Methodology

extension AnsweredRecord {
    /// How many items, those with one key counted once.
    func count(_ tally: TallySlot) -> WholeMeasurement {
        let rows = rows(tally)
        guard let keys = keys(of: tally) else {
            let low = rows.decidedCount
            return WholeMeasurement(low: low, high: low + rows.undecidedCount, tally)
        }
        var seen = KeySet(rowCount: keys.count)
        var low = 0
        rows.forEachDecided { low += seen.insert(keys[$0]) }
        var high = low
        rows.forEachUndecidedWithValue { high += seen.insert(keys[$0]) }
        return WholeMeasurement(low: low, high: high, tally)
    }

    /// What makes items one, by row. Nil where nothing is merged.
    func keys(of tally: TallySlot) -> Run<Int32>? {
        guard let column = tally.keyColumn, case .keys(let keys) = record.items[tally.plan].columns[column].values
        else { return nil }
        return keys
    }
}

extension WholeMeasurement {
    fileprivate init(low: Int, high: Int, _ tally: TallySlot) {
        self.init(value: tally.treatment == .count ? high : low, low: low, high: high)
    }
}

/// The keys that were seen already.
struct KeySet {
    private var seen: [UInt64]

    /// A set for the keys of a column, which are below the number of its rows.
    init(rowCount: Int) {
        seen = Array(repeating: 0, count: RowBits.wordCount(for: rowCount))
    }

    /// 1 if the key is new, otherwise 0: a number, so that counting needs no branch.
    @inline(__always)
    mutating func insert(_ key: Int32) -> Int {
        let index = Int(key) >> 6
        let bit = UInt64(key & 63)
        let isNew = ~seen[index] >> bit & 1
        seen[index] |= 1 << bit
        return Int(isNew)
    }
}
