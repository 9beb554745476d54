internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// The answers to all conditions of a plan for all items of a kind: per slot, which rows are certain and which possible.
///
/// A row is true where it is certain, undecided where it is only possible, false where it is neither.
struct TruthTable {
    let rowCount: Int
    private let wordCount: Int
    private var words: [UInt64]

    /// Answers every condition of the plan.
    init(_ plan: ConditionPlan, for items: PackedItems, names: NameTable, period: Period) {
        rowCount = items.rowCount
        wordCount = RowBits.wordCount(for: rowCount)
        words = Array(repeating: 0, count: plan.operations.count * wordCount * 2)
        guard wordCount > 0 else { return }
        let rowCount = rowCount
        let wordCount = wordCount
        words.withUnsafeMutableBufferPointer { words in
            let writer = SlotWriter(words: words, rowCount: rowCount, wordCount: wordCount)
            for (slot, operation) in plan.operations.enumerated() {
                writer.write(operation, to: slot, items: items, names: names, period: period)
            }
        }
    }

    func certain(_ slot: Int) -> RowBits {
        let start = slot * 2 * wordCount
        return RowBits(rowCount: rowCount, words: words[start..<start + wordCount])
    }

    func possible(_ slot: Int) -> RowBits {
        let start = (slot * 2 + 1) * wordCount
        return RowBits(rowCount: rowCount, words: words[start..<start + wordCount])
    }

    /// The answer for one row.
    func truth(_ slot: Int, row: Int) -> Truth {
        let index = slot * 2 * wordCount + row >> 6
        let bit = UInt64(row & 63)
        if words[index] >> bit & 1 == 1 { return .yes }
        return words[index + wordCount] >> bit & 1 == 1 ? .undecided : .no
    }
}

/// Writes the answers of one slot from columns or from earlier slots.
struct SlotWriter {
    let words: UnsafeMutableBufferPointer<UInt64>
    let rowCount: Int
    let wordCount: Int

    private func certain(_ slot: Int) -> UnsafeMutablePointer<UInt64> {
        words.baseAddress! + slot * 2 * wordCount
    }

    private func possible(_ slot: Int) -> UnsafeMutablePointer<UInt64> {
        words.baseAddress! + (slot * 2 + 1) * wordCount
    }

    func write(
        _ operation: ConditionPlan.Operation, to slot: Int, items: PackedItems, names: NameTable, period: Period
    ) {
        switch operation {
        case .everything: fill(slot) { _ in .max }
        case .test(let column, let test): write(test, of: items.columns[column], to: slot, names: names, period: period)
        case .all(let parts): combine(parts, into: slot, &)
        case .any(let parts): combine(parts, into: slot, |)
        case .not(let part): negate(part, into: slot)
        }
        certain(slot)[wordCount - 1] &= RowBits.lastWordMask(for: rowCount)
        possible(slot)[wordCount - 1] &= RowBits.lastWordMask(for: rowCount)
    }

    private func fill(_ slot: Int, _ word: (Int) -> UInt64) {
        for index in 0..<wordCount {
            certain(slot)[index] = word(index)
            possible(slot)[index] = word(index)
        }
    }

    @inline(__always)
    private func combine(_ parts: [Int], into slot: Int, _ operation: (UInt64, UInt64) -> UInt64) {
        let (certainOut, possibleOut) = (certain(slot), possible(slot))
        for index in 0..<wordCount {
            certainOut[index] = certain(parts[0])[index]
            possibleOut[index] = possible(parts[0])[index]
        }
        for part in parts.dropFirst() {
            for index in 0..<wordCount {
                certainOut[index] = operation(certainOut[index], certain(part)[index])
                possibleOut[index] = operation(possibleOut[index], possible(part)[index])
            }
        }
    }

    private func negate(_ part: Int, into slot: Int) {
        for index in 0..<wordCount {
            certain(slot)[index] = ~possible(part)[index]
            possible(slot)[index] = ~certain(part)[index]
        }
    }

    private func write(_ test: ColumnTest, of column: Column, to slot: Int, names: NameTable, period: Period) {
        switch (column, test) {
        case (_, .present): fill(slot, from: column.written(rowCount: rowCount), isNegated: false)
        case (_, .absent): fill(slot, from: column.written(rowCount: rowCount), isNegated: true)
        case (.codes(let codes), .codes(let accepted)): write(codes, accepted, to: slot)
        case (.identifiers(let ids), .identifiers(let wanted, let isNegated)):
            write(ids, wanted.compactMap(names.number), isNegated: isNegated, to: slot)
        case (.masks(let masks, let written), .maskHasAny(let mask)):
            each(slot, written) { masks[$0] & mask != 0 }
        case (.masks(let masks, let written), .maskHasAll(let mask)):
            each(slot, written) { masks[$0] & mask == mask }
        case (.masks(let masks, let written), .maskLacks(let mask)):
            each(slot, written) { masks[$0] & mask == 0 }
        case (.partyMasks(let masks, let written), .partiesHaveAny(let mask)):
            each(slot, written) { masks[$0] & mask != .zero }
        case (.partyMasks(let masks, let written), .partiesHaveAll(let mask)):
            each(slot, written) { masks[$0] & mask == mask }
        case (.partyMasks(let masks, let written), .partiesLack(let mask)):
            each(slot, written) { masks[$0] & mask == .zero }
        case (.wholeNumbers(let numbers), .wholeNumbers(let first, let last)): write(numbers, first, last, to: slot)
        case (.lengths(let lengths, _), .wholeNumbers(let first, let last)):
            each(slot, nil) { Int64(lengths[$0]) >= first && Int64(lengths[$0]) <= last }
        case (.dates(let firsts, let lasts), .dates(let comparison)):
            guard let days = comparison.days(period: period) else { return }
            write(firsts, lasts, from: days.first, through: days.last, to: slot)
        case (.truths(let certain, let possible), .answered):
            for index in 0..<wordCount {
                self.certain(slot)[index] = certain.words[index]
                self.possible(slot)[index] = possible.words[index]
            }
        default: askEach(test, of: column, to: slot, period: period)
        }
    }

    private func fill(_ slot: Int, from bits: RowBits, isNegated: Bool) {
        fill(slot) { isNegated ? ~bits.words[$0] : bits.words[$0] }
    }

    /// Where nothing is written the answer is undecided.
    @inline(__always)
    private func each(_ slot: Int, _ written: RowBits?, _ holds: (Int) -> Bool) {
        let (certain, possible) = (certain(slot), possible(slot))
        for index in 0..<wordCount {
            var word: UInt64 = 0
            let start = index * 64
            for bit in 0..<min(64, rowCount - start) where holds(start + bit) { word |= 1 << UInt64(bit) }
            let known = written?.words[index] ?? .max
            certain[index] = word & known
            possible[index] = word | ~known
        }
    }

    private func write(_ codes: [UInt8], _ accepted: PartyMask, to slot: Int) {
        let (certain, possible) = (certain(slot), possible(slot))
        codes.withUnsafeBufferPointer { codes in
            for index in 0..<wordCount {
                var hits: UInt64 = 0
                var missing: UInt64 = 0
                let start = index * 64
                for bit in 0..<min(64, rowCount - start) {
                    let code = codes[start + bit]
                    let isMissing: UInt64 = code == Column.missingCode ? 1 : 0
                    hits |= (accepted[Int(code >> 6)] >> UInt64(code & 63) & 1) << UInt64(bit)
                    missing |= isMissing << UInt64(bit)
                }
                certain[index] = hits & ~missing
                possible[index] = hits | missing
            }
        }
    }

    private func write(_ ids: [Int32], _ wanted: [Int32], isNegated: Bool, to slot: Int) {
        let (certain, possible) = (certain(slot), possible(slot))
        for index in 0..<wordCount {
            var hits: UInt64 = 0
            var missing: UInt64 = 0
            let start = index * 64
            for bit in 0..<min(64, rowCount - start) {
                let id = ids[start + bit]
                if id < 0 { missing |= 1 << UInt64(bit) }
                if wanted.contains(id) != isNegated { hits |= 1 << UInt64(bit) }
            }
            certain[index] = hits & ~missing
            possible[index] = hits | missing
        }
    }

    private func write(_ numbers: [Int64], _ first: Int64, _ last: Int64, to slot: Int) {
        let (certain, possible) = (certain(slot), possible(slot))
        numbers.withUnsafeBufferPointer { numbers in
            for index in 0..<wordCount {
                var hits: UInt64 = 0
                var missing: UInt64 = 0
                let start = index * 64
                for bit in 0..<min(64, rowCount - start) {
                    let number = numbers[start + bit]
                    hits |= (number >= first && number <= last ? 1 : 0) << UInt64(bit)
                    missing |= (number == Column.missingNumber ? 1 : 0) << UInt64(bit)
                }
                certain[index] = hits & ~missing
                possible[index] = hits | missing
            }
        }
    }

    private func write(
        _ firsts: [Int32], _ lasts: [Int32], from low: Int32, through high: Int32, to slot: Int
    ) {
        let (certain, possible) = (certain(slot), possible(slot))
        firsts.withUnsafeBufferPointer { firsts in
            lasts.withUnsafeBufferPointer { lasts in
                for index in 0..<wordCount {
                    var inside: UInt64 = 0
                    var touching: UInt64 = 0
                    let start = index * 64
                    for bit in 0..<min(64, rowCount - start) {
                        let first = firsts[start + bit]
                        let last = lasts[start + bit]
                        inside |= (first >= low && last <= high ? 1 : 0) << UInt64(bit)
                        touching |= (last >= low && first <= high ? 1 : 0) << UInt64(bit)
                    }
                    certain[index] = inside
                    possible[index] = touching
                }
            }
        }
    }

    /// The questions that no column is packed for.
    private func askEach(_ test: ColumnTest, of column: Column, to slot: Int, period: Period) {
        guard case .each(let comparison) = test else { return }
        for index in 0..<wordCount {
            certain(slot)[index] = 0
            possible(slot)[index] = 0
        }
        for row in 0..<rowCount {
            let answer = column.answer(to: comparison, row: row, period: period)
            if answer == .yes { certain(slot)[row >> 6] |= 1 << UInt64(row & 63) }
            if answer != .no { possible(slot)[row >> 6] |= 1 << UInt64(row & 63) }
        }
    }
}

extension Column {
    /// The rows where something is written.
    func written(rowCount: Int) -> RowBits {
        var bits = RowBits(rowCount: rowCount)
        switch self {
        case .masks(_, let written), .partyMasks(_, let written), .lengths(_, let written): return written
        case .truths: return bits
        case .codes(let codes): for row in 0..<rowCount { bits[row] = codes[row] != Column.missingCode }
        case .identifiers(let ids): for row in 0..<rowCount { bits[row] = ids[row] >= 0 }
        case .wholeNumbers(let numbers): for row in 0..<rowCount { bits[row] = numbers[row] != Column.missingNumber }
        case .dates(let firsts, let lasts):
            for row in 0..<rowCount { bits[row] = firsts[row] != .min || lasts[row] != .max }
        case .values(let values): for row in 0..<rowCount { bits[row] = values[row] != nil }
        }
        return bits
    }

    /// The answer to a question that is not packed, for one row.
    fileprivate func answer(to comparison: Comparison, row: Int, period: Period) -> Truth {
        switch self {
        case .values(let values): return comparison.truth(of: values[row], period: period)
        case .masks(let masks, let written):
            return size(masks[row].nonzeroBitCount, isWritten: written[row], comparison)
        case .partyMasks(let masks, let written):
            return size(masks[row].partyCount, isWritten: written[row], comparison)
        case .wholeNumbers(let numbers):
            guard numbers[row] != Column.missingNumber else { return .undecided }
            return comparison.truth(of: .number(Rational(Int(numbers[row]))), period: period)
        case .lengths(let lengths, _):
            guard case .number(let number) = comparison else { return .undecided }
            return Truth(number.holds(for: Rational(Int(lengths[row]))))
        default: return .undecided
        }
    }

    private func size(_ size: Int, isWritten: Bool, _ comparison: Comparison) -> Truth {
        guard isWritten, case .size(let number) = comparison else { return .undecided }
        return Truth(number.holds(for: Rational(size)))
    }
}
