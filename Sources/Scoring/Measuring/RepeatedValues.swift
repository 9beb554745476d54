internal import Evaluation
internal import Methodology

// Values that several items, or several keys of items, name.

extension AnsweredRecord {
    /// How many different values at least so many keys name; an item without a key is one of its own.
    func countRepeated(_ distinct: DistinctCount, _ least: Int, _ tally: TallySlot) -> WholeMeasurement {
        let rows = rows(tally, lacking: distinct.column, isAdded: false)
        let (values, keys) = (values(distinct, of: tally), keys(of: tally))
        let key = { (row: Int) in keys?[row] ?? Int32(row) }
        var named = NamedValues()
        rows.forEachDecided { named.add(values.list(row: $0), by: key($0)) }
        let low = named.count(atLeast: least)
        rows.forEachUndecidedWithValue { named.add(values.list(row: $0), by: key($0)) }
        let known = named.count(atLeast: least)
        let lacking = Set(rows.lacking.rows.map(key))
        let reached = named.count(atLeast: least, with: lacking)
        guard distinct.among == .any || record.served != nil else {
            return WholeMeasurement(value: 0, low: 0, high: lacking.count < least ? reached : nil)
        }
        return WholeMeasurement(
            value: tally.treatment == .count ? known : low, low: low,
            high: highest(reached, lacking: lacking.count, least, distinct))
    }

    /// The most values: those within reach, and of those that nobody names yet what the keys that lack the field may name.
    private func highest(_ reached: Int, lacking: Int, _ least: Int, _ distinct: DistinctCount) -> Int? {
        guard lacking >= least else { return reached }
        let limit = distinct.among == .served ? record.served?.partyCount : distinct.choiceCount
        guard !distinct.isOfSets else { return limit }
        let further = reached + lacking / least
        return limit.map { min($0, further) } ?? further
    }
}

/// Which keys name which value.
private struct NamedValues {
    private var keys: [AnyHashable: Set<Int32>] = [:]

    mutating func add(_ values: [AnyHashable], by key: Int32) {
        for value in values { keys[value, default: []].insert(key) }
    }

    /// How many values so many keys name, or may name where some name any.
    func count(atLeast least: Int, with others: Set<Int32> = []) -> Int {
        keys.values.count { $0.count + others.subtracting($0).count >= least }
    }
}
