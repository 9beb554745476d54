internal import Methodology

/// Writes the answers of one slot from columns or from earlier slots.
struct SlotWriter {
    let words: SlotWords
    let program: ConditionProgram
    let items: PackedItems
    let names: NameTable
    let days: WindowDays
    let documents: DocumentsTaken

    func write(_ slot: Int) {
        switch program.operations[slot] {
        case .everything: fill(slot) { _ in .max }
        case .test(let test, let column, let comparison):
            write(test, comparison, of: column, to: slot)
            if documents != .asWritten, let demand = program.demands[slot] { take(demand, of: column, in: slot) }
        case .all(let parts): combine(parts, into: slot, &)
        case .any(let parts): combine(parts, into: slot, |)
        case .not(let part): negate(part, into: slot)
        }
        words.trim(slot)
    }

    func fill(_ slot: Int, _ word: (Int) -> UInt64) {
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

// Questions to columns; these are handed on by their positions, since a column on its own would be copied.

extension SlotWriter {
    private func write(_ test: ColumnTest, _ comparison: Int, of column: Int, to slot: Int) {
        switch test {
        case .present: fill(slot) { items.columns[column].written[$0] }
        case .absent: fill(slot) { ~items.columns[column].written[$0] }
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
    func ask<Value: BitwiseCopyable>(
        _ slot: Int, _ values: Run<Value>, _ written: Run<UInt64>, _ holds: (Value) -> Bool
    ) {
        words.ask(values, holds) { index, word in
            words.set(slot, index, certain: word & written[index], possible: word | ~written[index])
        }
    }

    /// The same row by row, for columns that are too rare to be asked at once.
    func askRows(_ slot: Int, _ written: Run<UInt64>, _ holds: (Int) -> Bool) {
        let rows = RowBits(rowCount: words.rowCount, where: holds)
        for index in 0..<words.wordCount {
            let word = rows.words[index]
            words.set(slot, index, certain: word & written[index], possible: word | ~written[index])
        }
    }

    private func copyAnswers(of column: Int, to slot: Int) {
        guard case .truths(let certain, let possible) = items.columns[column].values else {
            fill(slot) { _ in 0 }
            return
        }
        for index in 0..<words.wordCount {
            words.set(slot, index, certain: certain[index], possible: possible[index])
        }
    }
}
