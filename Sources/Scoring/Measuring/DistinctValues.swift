internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    /// How many different values of a field.
    func count(_ distinct: DistinctCount, _ tally: TallySlot) -> WholeMeasurement {
        if let least = distinct.eachAtLeast { return countRepeated(distinct, least, tally) }
        let rows = rows(tally, lacking: distinct.column, isAdded: false)
        guard distinct.among == .any || record.served != nil else { return countOfUnknownList(distinct, tally, rows) }
        let (low, known) = values(distinct, of: tally).count(rows)
        let high = highest(known: known, lacking: rows.lackingCount, distinct)
        return WholeMeasurement(value: tally.treatment == .count ? known : low, low: low, high: high)
    }

    /// While it is not known whom the centre serves, every Party that is named may be one of them, and none need be.
    private func countOfUnknownList(
        _ distinct: DistinctCount, _ tally: TallySlot, _ rows: TallyRows
    ) -> WholeMeasurement {
        let named = values(distinct, of: tally).count(rows).known
        return WholeMeasurement(value: 0, low: 0, high: rows.lackingCount > 0 ? nil : named)
    }

    func values(_ distinct: DistinctCount, of tally: TallySlot) -> DistinctValues {
        DistinctValues(
            column(distinct.column, of: tally), served: distinct.among == .served ? record.served : nil)
    }

    /// The most different values that there can be; nil without a limit.
    private func highest(known: Int, lacking: Int, _ distinct: DistinctCount) -> Int? {
        guard lacking > 0 else { return known }
        let limit = distinct.among == .served ? record.served?.partyCount : distinct.choiceCount
        guard !distinct.isOfSets else { return limit }
        // An item says one value of such a field, so each that says none adds one at most.
        return limit.map { min($0, known + lacking) } ?? known + lacking
    }
}

/// The different values that some rows of a column have.
struct DistinctValues {
    private let column: Column
    private let served: PartyMask?

    /// - Parameter served: the only Parties that count; nil where all do.
    init(_ column: Column, served: PartyMask?) {
        self.column = column
        self.served = served
    }

    /// How many different values the decided rows have, and how many these and the undecided ones.
    func count(_ rows: TallyRows) -> (decided: Int, known: Int) {
        switch column.values {
        case .parties(let masks, let bits):
            let counting = served.map { bits.bits(of: $0) } ?? .max
            return unite(rows) { masks[$0] & counting }
        case .masks(let masks): return unite(rows) { masks[$0] }
        case .smallMasks(let masks): return unite(rows) { UInt64(masks[$0]) }
        default: return collect(rows)
        }
    }

    @inline(__always)
    private func unite(_ rows: TallyRows, _ mask: (Int) -> UInt64) -> (Int, Int) {
        var found: UInt64 = 0
        rows.forEachDecided { found |= mask($0) }
        let decided = found.nonzeroBitCount
        rows.forEachUndecidedWithValue { found |= mask($0) }
        return (decided, found.nonzeroBitCount)
    }

    private func collect(_ rows: TallyRows) -> (Int, Int) {
        var found = Found()
        rows.forEachDecided { add(row: $0, to: &found) }
        let decided = found.count
        rows.forEachUndecidedWithValue { add(row: $0, to: &found) }
        return (decided, found.count)
    }

    /// How many different values one row has.
    func count(row: Int) -> Int { found(row: row).count }

    /// The different values of one row, equal ones alike in all rows.
    func list(row: Int) -> [AnyHashable] {
        let found = found(row: row)
        var bits: [Int64] = []
        for word in 0..<4 { found.mask[word].forEachBit { bits.append(Int64(word * 64 + $0)) } }
        return bits.map(AnyHashable.init) + found.numbers.map(AnyHashable.init) + found.words.map(AnyHashable.init)
    }

    private func found(row: Int) -> Found {
        var found = Found()
        add(row: row, to: &found)
        return found
    }
}

// Values that are gathered one by one.

extension DistinctValues {
    fileprivate struct Found {
        var mask = PartyMask.zero
        var words: Set<String> = []
        var numbers: Set<Int64> = []

        var count: Int { mask.partyCount + words.count + numbers.count }
    }

    private func add(row: Int, to found: inout Found) {
        switch column.values {
        case .parties(let masks, let bits): found.mask[0] |= masks[row] & (served.map { bits.bits(of: $0) } ?? .max)
        case .manyParties(let masks): found.mask |= served.map { masks[row] & $0 } ?? masks[row]
        case .masks(let masks): found.mask[0] |= masks[row]
        case .smallMasks(let masks): found.mask[0] |= UInt64(masks[row])
        case .codes(let codes):
            let code = Int(codes[row])
            if served?.contains(code) ?? true { found.mask.insert(code) }
        case .identifiers(let ids): found.numbers.insert(Int64(ids[row]))
        case .wholeNumbers(let numbers): found.numbers.insert(numbers[row])
        case .each(let values): addWords(of: values[row], to: &found)
        case .keys, .dates, .nearDates, .lengths, .smallLengths, .truths: break
        }
    }

    private func addWords(of value: FieldValue?, to found: inout Found) {
        switch value {
        case .words(let words): found.words.formUnion(words)
        case .number(let number): found.words.insert(number.description)
        default: break
        }
    }
}
