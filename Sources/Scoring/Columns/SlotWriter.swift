internal import Documents
internal import Methodology

/// Writes the answers of one slot from columns or from earlier slots.
struct SlotWriter {
    let words: SlotWords
    let program: ConditionProgram
    let items: PackedItems
    let names: NameTable
    let period: Period

    func write(_ slot: Int) {
        switch program.operations[slot] {
        case .everything: fill(slot) { _ in .max }
        case .test(let test, let column, let comparison):
            write(test, comparison, of: items.columns[column], to: slot)
        case .all(let parts): combine(parts, into: slot, &)
        case .any(let parts): combine(parts, into: slot, |)
        case .not(let part): negate(part, into: slot)
        }
        words.trim(slot)
    }

    private func fill(_ slot: Int, _ word: (Int) -> UInt64) {
        for index in 0..<words.wordCount {
            let word = word(index)
            words.set(slot, index, certain: word, possible: word)
        }
    }

    @inline(__always)
    private func combine(_ parts: Range<Int>, into slot: Int, _ operation: (UInt64, UInt64) -> UInt64) {
        words.copy(program.parts[parts.lowerBound], into: slot)
        for part in parts.dropFirst() { words.merge(program.parts[part], into: slot, operation) }
    }

    private func negate(_ part: Int, into slot: Int) {
        for index in 0..<words.wordCount {
            words.set(slot, index, certain: ~words.possible(part, index), possible: ~words.certain(part, index))
        }
    }
}

// Questions to columns.

extension SlotWriter {
    private func write(_ test: ColumnTest, _ comparison: Int, of column: Column, to slot: Int) {
        let written = column.written.words
        switch test {
        case .present: fill(slot) { written[$0] }
        case .absent: fill(slot) { ~written[$0] }
        case .each: askEach(comparison, of: column, to: slot)
        case .codes, .code: askCodes(test, of: column, to: slot)
        case .identifiers: askIdentifiers(comparison, of: column, to: slot)
        case .maskHasAny, .maskHasAll, .maskLacks: askMasks(test, of: column, to: slot)
        case .partiesHaveAny, .partiesHaveAll, .partiesLack: askParties(test, of: column, to: slot)
        case .wholeNumbers(let bounds): askNumbers(bounds, comparison, of: column, to: slot)
        case .dates: askDates(comparison, of: column, to: slot)
        case .answered: copyAnswers(of: column, to: slot)
        }
    }

    /// Asks every row; where nothing is written the answer is undecided.
    @inline(__always)
    private func ask<Value>(_ slot: Int, _ values: [Value], _ written: [UInt64], _ holds: (Value) -> Bool) {
        words.ask(values, holds) { index, word in
            words.set(slot, index, certain: word & written[index], possible: word | ~written[index])
        }
    }

    private func askCodes(_ test: ColumnTest, of column: Column, to slot: Int) {
        let written = column.written.words
        switch (column.values, test) {
        case (.codes(let codes), .code(let wanted, false)): ask(slot, codes, written) { $0 == wanted }
        case (.codes(let codes), .code(let unwanted, true)): ask(slot, codes, written) { $0 != unwanted }
        case (.codes(let codes), .codes(let accepted)): ask(slot, codes, written) { accepted.contains(Int($0)) }
        default: fill(slot) { _ in 0 }
        }
    }

    private func askIdentifiers(_ comparison: Int, of column: Column, to slot: Int) {
        guard case .identifiers(let identifiers) = column.values else {
            fill(slot) { _ in 0 }
            return
        }
        let (words, isNegated) = program.comparisons[comparison].words
        let wanted = words.compactMap(names.number)
        ask(slot, identifiers, column.written.words) { wanted.contains($0) != isNegated }
    }

    private func askMasks(_ test: ColumnTest, of column: Column, to slot: Int) {
        switch column.values {
        case .smallMasks(let masks): askMasks(test, masks, column.written.words, to: slot)
        case .masks(let masks): askMasks(test, masks, column.written.words, to: slot)
        default: fill(slot) { _ in 0 }
        }
    }

    @inline(__always)
    private func askMasks<Mask: FixedWidthInteger>(
        _ test: ColumnTest, _ masks: [Mask], _ written: [UInt64], to slot: Int
    ) {
        switch test {
        case .maskHasAny(let wanted):
            let mask = Mask(truncatingIfNeeded: wanted)
            ask(slot, masks, written) { $0 & mask != 0 }
        case .maskHasAll(let wanted):
            let mask = Mask(truncatingIfNeeded: wanted)
            ask(slot, masks, written) { $0 & mask == mask }
        case .maskLacks(let unwanted):
            let mask = Mask(truncatingIfNeeded: unwanted)
            ask(slot, masks, written) { $0 & mask == 0 }
        default: fill(slot) { _ in 0 }
        }
    }

    private func askParties(_ test: ColumnTest, of column: Column, to slot: Int) {
        let written = column.written.words
        switch (column.values, test) {
        case (.parties(let masks, let bits), .partiesHaveAny(let parties)):
            let mask = bits.bits(of: parties)
            ask(slot, masks, written) { $0 & mask != 0 }
        case (.parties(let masks, let bits), .partiesHaveAll(let parties)):
            let mask = bits.bits(of: parties)
            // A Party that no row names is one that every row lacks.
            let areNamed = mask.nonzeroBitCount == parties.partyCount
            ask(slot, masks, written) { areNamed && $0 & mask == mask }
        case (.parties(let masks, let bits), .partiesLack(let parties)):
            let mask = bits.bits(of: parties)
            ask(slot, masks, written) { $0 & mask == 0 }
        case (.manyParties(let masks), .partiesHaveAny(let mask)): ask(slot, masks, written) { $0 & mask != .zero }
        case (.manyParties(let masks), .partiesHaveAll(let mask)): ask(slot, masks, written) { $0 & mask == mask }
        case (.manyParties(let masks), .partiesLack(let mask)): ask(slot, masks, written) { $0 & mask == .zero }
        default: fill(slot) { _ in 0 }
        }
    }

    private func askNumbers(_ bounds: WholeBounds, _ comparison: Int, of column: Column, to slot: Int) {
        switch column.values {
        case .wholeNumbers(let numbers):
            let (first, last) = (Int64(bounds.first), Int64(bounds.last))
            ask(slot, numbers, column.written.words) { $0 >= first && $0 <= last }
        case .lengths(let lengths): askLengths(bounds, lengths, to: slot)
        case .smallLengths(let lengths): askLengths(bounds, lengths, to: slot)
        default: askEach(comparison, of: column, to: slot)
        }
    }

    /// A list that is not written is empty, so that the answer is never undecided.
    @inline(__always)
    private func askLengths<Length: FixedWidthInteger>(_ bounds: WholeBounds, _ lengths: [Length], to slot: Int) {
        let isReachable = bounds.first <= Int(Length.max)
        let (first, last) = (Length(clamping: bounds.first), Length(clamping: bounds.last))
        words.ask(lengths) {
            isReachable && $0 >= first && $0 <= last
        } write: {
            words.set(slot, $0, certain: $1, possible: $1)
        }
    }

    private func askDates(_ comparison: Int, of column: Column, to slot: Int) {
        guard let days = program.comparisons[comparison].days(period: period) else {
            fill(slot) { _ in 0 }
            return
        }
        let written = column.written.words
        switch column.values {
        case .dates(let firsts, let lasts):
            askDates(firsts, lasts, written, from: days.first, through: days.last, to: slot)
        case .nearDates(let start, let firsts, let lasts):
            let first = Int(days.first) - Int(start)
            let last = Int(days.last) - Int(start)
            if first <= Int(UInt16.max), last >= 0 {
                askDates(
                    firsts, lasts, written, from: UInt16(clamping: first), through: UInt16(clamping: last), to: slot)
            } else {
                for index in written.indices { words.set(slot, index, certain: 0, possible: ~written[index]) }
            }
        default: fill(slot) { _ in 0 }
        }
    }

    /// True if all days that a date can mean fit, false if none does.
    @inline(__always)
    private func askDates<Day: FixedWidthInteger>(
        _ firsts: [Day], _ lasts: [Day], _ written: [UInt64], from first: Day, through last: Day, to slot: Int
    ) {
        words.ask(firsts, lasts) {
            $0 >= first && $1 <= last
        } write: {
            words.set(slot, $0, certain: $1 & written[$0], possible: 0)
        }
        words.ask(firsts, lasts) {
            $1 >= first && $0 <= last
        } write: {
            words.set(slot, $0, certain: words.certain(slot, $0), possible: $1 | ~written[$0])
        }
    }

    private func copyAnswers(of column: Column, to slot: Int) {
        guard case .truths(let certain, let possible) = column.values else {
            fill(slot) { _ in 0 }
            return
        }
        for index in 0..<words.wordCount {
            words.set(slot, index, certain: certain.words[index], possible: possible.words[index])
        }
    }

    /// Asks the questions that no column is packed for.
    private func askEach(_ comparison: Int, of column: Column, to slot: Int) {
        let comparison = program.comparisons[comparison]
        let answers = (0..<words.rowCount).map { column.answer(to: comparison, row: $0, period: period) }
        words.ask(answers) {
            $0 == .yes
        } write: {
            words.set(slot, $0, certain: $1, possible: 0)
        }
        words.ask(answers) {
            $0 != .no
        } write: {
            words.set(slot, $0, certain: words.certain(slot, $0), possible: $1)
        }
    }
}
