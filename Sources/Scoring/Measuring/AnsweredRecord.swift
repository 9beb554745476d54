internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// A packed record with the answers to all conditions: everything that measures are worked out from.
struct AnsweredRecord {
    let record: PackedRecord
    let tables: [TruthTable]

    init(_ record: PackedRecord, plans: [ConditionPlan]) {
        self.record = record
        self.tables = zip(plans, record.items).map { plan, items in
            TruthTable(plan, for: items, names: record.names, period: record.period)
        }
    }

    /// The rows of a tally; `column` is what is counted or added.
    func rows(_ tally: CompiledTally, lacking column: Int? = nil) -> TallyRows {
        let table = tables[tally.plan]
        let written = column.map { record.items[tally.plan].columns[$0].written(rowCount: table.rowCount) }
        return TallyRows(certain: table.certain(tally.slot), possible: table.possible(tally.slot), written: written)
    }

    func column(_ index: Int, of tally: CompiledTally) -> Column { record.items[tally.plan].columns[index] }

    /// What a measure gives.
    func measure(_ measure: CompiledMeasure) -> Measurement {
        switch measure {
        case .count(let tally): return count(tally)
        case .countDistinct(let tally, let column, let field, let among):
            return countDistinct(tally, column, field, among)
        case .sum(let tally, let column, let field, _): return sum(tally, column, field)
        case .ratio(let of, let over, let treatment):
            return ratio(of, over, treatment)
        case .checklist(let entries): return checklist(entries)
        case .finding: return Measurement(value: nil, range: nil)
        }
    }
}

// Counts.

extension AnsweredRecord {
    private func count(_ tally: CompiledTally) -> Measurement {
        let rows = rows(tally)
        guard let keys = keys(of: tally) else {
            let low = rows.decided.count
            return measurement(low: low, high: low + rows.undecided.count, tally)
        }
        var seen = KeySet(nameCount: record.names.count)
        var low = 0
        rows.decided.forEachRow { if seen.insert(keys[$0]) { low += 1 } }
        var high = low
        rows.undecided.forEachRow { if seen.insert(keys[$0]) { high += 1 } }
        return measurement(low: low, high: high, tally)
    }

    private func measurement(low: Int, high: Int, _ tally: CompiledTally) -> Measurement {
        let value = tally.treatment == .count ? high : low
        return Measurement(
            value: Rational(value), range: Interval(low: Rational(low), high: Rational(high)))
    }

    /// The keys that make items one, by row; -1 where an item counts on its own. Nil where nothing is merged.
    func keys(of tally: CompiledTally) -> [Int32]? {
        guard let column = tally.keyColumn else { return nil }
        switch self.column(column, of: tally) {
        case .identifiers(let ids): return ids
        case .codes(let codes): return codes.map { $0 == Column.missingCode ? -1 : Int32($0) }
        case .wholeNumbers(let numbers):
            var names = NameTable()
            return numbers.map { $0 == Column.missingNumber ? -1 : names.number(of: .word(String($0))) }
        case .values(let values):
            var names = NameTable()
            return values.map { value in
                guard case .number(let number) = value else { return -1 }
                return names.number(of: .word(number.description))
            }
        default: return nil
        }
    }
}

/// The keys that were seen already; a key of -1 is always new.
struct KeySet {
    private var seen: [UInt64]

    init(nameCount: Int) {
        seen = Array(repeating: 0, count: max(nameCount, 256) / 64 + 1)
    }

    /// Whether the key is new.
    mutating func insert(_ key: Int32) -> Bool {
        guard key >= 0 else { return true }
        let index = Int(key) >> 6
        if index >= seen.count { seen += Array(repeating: 0, count: index - seen.count + 1) }
        let bit: UInt64 = 1 << UInt64(key & 63)
        defer { seen[index] |= bit }
        return seen[index] & bit == 0
    }
}

// Distinct counts.

extension AnsweredRecord {
    private func countDistinct(
        _ tally: CompiledTally, _ column: Int, _ field: FieldReference, _ among: PartyScope
    ) -> Measurement {
        let rows = rows(tally, lacking: column)
        let values = DistinctValues(self.column(column, of: tally), served: among == .served ? record.served : nil)
        var found = values.empty
        rows.decided.forEachRow { values.add(row: $0, to: &found) }
        let low = found.count
        rows.undecidedWithValue.forEachRow { values.add(row: $0, to: &found) }
        let known = found.count
        let high = highest(known: known, lacking: rows.lacking.count, field.type, among)
        let value = tally.treatment == .count ? known : low
        return Measurement(value: Rational(value), range: Interval(low: Rational(low), high: high.map { Rational($0) }))
    }

    /// The most different values that there can be; nil without a limit.
    private func highest(known: Int, lacking: Int, _ type: FieldType, _ among: PartyScope) -> Int? {
        guard lacking > 0 else { return known }
        let limit = among == .served ? record.served.partyCount : type.choices?.count
        guard !type.isSet else { return limit }
        // An item says one value of such a field, so each that says none adds one at most.
        return limit.map { min($0, known + lacking) } ?? known + lacking
    }
}

/// The different values that some rows of a column have.
struct DistinctValues {
    /// Values seen so far, as bits or as words.
    struct Found {
        var mask = PartyMask.zero
        var words: Set<String> = []
        var numbers: Set<Int64> = []

        var count: Int { mask.partyCount + words.count + numbers.count }
    }

    private let column: Column
    private let served: PartyMask?

    init(_ column: Column, served: PartyMask?) {
        self.column = column
        self.served = served
    }

    var empty: Found { Found() }

    @inline(__always)
    func add(row: Int, to found: inout Found) {
        switch column {
        case .partyMasks(let masks, _): found.mask |= served.map { masks[row] & $0 } ?? masks[row]
        case .masks(let masks, _): found.mask[0] |= masks[row]
        case .codes(let codes):
            let code = Int(codes[row])
            let bit: UInt64 = 1 << UInt64(code & 63)
            found.mask[code >> 6] |= served.map { bit & $0[code >> 6] } ?? bit
        case .identifiers(let ids): found.numbers.insert(Int64(ids[row]))
        case .wholeNumbers(let numbers): found.numbers.insert(numbers[row])
        case .values(let values): addWords(of: values[row], to: &found)
        default: break
        }
    }

    /// How many different values one row has.
    func count(row: Int) -> Int {
        var found = empty
        add(row: row, to: &found)
        return found.count
    }

    private func addWords(of value: FieldValue?, to found: inout Found) {
        switch value {
        case .words(let words): found.words.formUnion(words)
        case .number(let number): found.words.insert(number.description)
        default: break
        }
    }
}

// Sums.

extension AnsweredRecord {
    private func sum(_ tally: CompiledTally, _ column: Int, _ field: FieldReference) -> Measurement {
        let rows = rows(tally, lacking: column)
        let amounts = Addends(self.column(column, of: tally))
        let keys = keys(of: tally)
        var total = KeyedTotal()
        rows.decided.forEachRow { total.add(amounts[$0], key: keys?[$0] ?? -1) }
        let low = total.sum
        rows.undecidedWithValue.forEachRow { total.add(amounts[$0], key: keys?[$0] ?? -1) }
        let known = total.sum
        let value = tally.treatment == .count ? known : low
        return Measurement(value: value, range: Interval(low: low, high: rows.lacking.isEmpty ? known : nil))
    }
}

/// What the rows of a column add.
struct Addends {
    private let column: Column

    init(_ column: Column) {
        self.column = column
    }

    subscript(row: Int) -> Rational {
        switch column {
        case .wholeNumbers(let numbers): return Rational(Int(numbers[row]))
        case .values(let values):
            switch values[row] {
            case .number(let number): return number
            case .amount(let amount): return amount.value
            default: return .zero
            }
        default: return .zero
        }
    }
}

/// A total in which of several amounts with one key only the largest is added.
struct KeyedTotal {
    private(set) var sum = Rational.zero
    private var largest: [Int32: Rational] = [:]

    mutating func add(_ amount: Rational, key: Int32) {
        guard key >= 0, let present = largest[key] else {
            sum += amount
            if key >= 0 { largest[key] = amount }
            return
        }
        guard amount > present else { return }
        sum += amount - present
        largest[key] = amount
    }
}

// Ratios and checklists.

extension AnsweredRecord {
    private func ratio(
        _ of: CompiledMeasure, _ over: CompiledMeasure, _ treatment: ZeroDenominator
    ) -> Measurement {
        let above = measure(of)
        let below = measure(over)
        guard let aboveRange = above.range, let belowRange = below.range, let value = above.value,
            let divisor = below.value
        else { return Measurement(value: nil, range: nil) }
        let quotient = divisor.isZero ? (treatment == .zero ? Rational.zero : nil) : value / divisor
        let mayBeZero = belowRange.low.isZero
        let positive = positiveQuotients(aboveRange, belowRange, least: mayBeZero ? leastPositive(over) : nil)
        switch treatment {
        case .zero:
            let zero = mayBeZero ? Interval(.zero) : nil
            return Measurement(value: quotient, range: positive.map { zero?.hull(with: $0) ?? $0 } ?? zero)
        case .notAssessed:
            return Measurement(value: quotient, range: positive, mayBeUnassessed: mayBeZero)
        }
    }

    /// The quotients while the denominator is positive; nil where it never is.
    private func positiveQuotients(_ above: Interval, _ below: Interval, least: Rational?) -> Interval? {
        if let high = below.high, high.isZero { return nil }
        let low = below.high.map { above.low / $0 } ?? .zero
        if let high = above.high, high.isZero { return Interval(low: low, high: .zero) }
        let divisor = below.low.isZero ? least : below.low
        guard let high = above.high, let divisor else { return Interval(low: low, high: nil) }
        return Interval(low: low, high: high / divisor)
    }

    /// The least positive value that a denominator which may be zero can take; nil where there is none.
    private func leastPositive(_ measure: CompiledMeasure) -> Rational? {
        switch measure {
        case .countDistinct(let tally, let column, _, let among):
            let rows = rows(tally, lacking: column)
            guard rows.lacking.isEmpty else { return .one }
            let values = DistinctValues(self.column(column, of: tally), served: among == .served ? record.served : nil)
            return rows.undecided.rows.map { Rational(values.count(row: $0)) }.filter { !$0.isZero }.min()
        case .sum(let tally, let column, let field, _):
            let rows = rows(tally, lacking: column)
            // A missing amount may be as small as you like; a missing whole number is 1 at least.
            if !rows.lacking.isEmpty { return field.type.isAmount ? nil : .one }
            let amounts = Addends(self.column(column, of: tally))
            return rows.undecided.rows.map { amounts[$0] }.filter { !$0.isZero }.min()
        default: return .one
        }
    }

    private func checklist(_ entries: [CompiledEntry]) -> Measurement {
        let outcomes = entries.map { outcome(of: $0, measure($0.measure)) }
        let met = outcomes.filter(\.met).count
        let range = Interval(
            low: Rational(outcomes.filter(\.throughout).count), high: Rational(outcomes.filter(\.somewhere).count))
        return Measurement(value: Rational(met), range: range)
    }

    /// Whether an entry is met by the value, throughout its range, and somewhere in it.
    func outcome(of entry: CompiledEntry, _ measurement: Measurement) -> EntryOutcome {
        let comparisons = entry.entry.comparisons
        guard let value = measurement.value, let range = measurement.range else { return EntryOutcome() }
        var bounds = NumberComparison.Bounds()
        comparisons.forEach { $0.narrow(&bounds) }
        return EntryOutcome(
            met: comparisons.allSatisfy { $0.holds(for: value) }, throughout: bounds.cover(range),
            somewhere: bounds.touches(range, isWhole: entry.entry.measure.scale == .wholeNumber))
    }
}

/// How a checklist's entry stands.
struct EntryOutcome {
    var met = false
    var throughout = false
    var somewhere = false
}

extension NumberComparison.Bounds {
    /// Whether every number of an interval lies within the bounds.
    fileprivate func cover(_ interval: Interval) -> Bool {
        if let low, low > interval.low || (low == interval.low && !lowIsIncluded) { return false }
        guard let high else { return true }
        guard let greatest = interval.high else { return false }
        return greatest < high || (greatest == high && highIsIncluded)
    }
}

extension FieldType {
    fileprivate var isAmount: Bool {
        if case .amount = self { return true }
        return false
    }
}
