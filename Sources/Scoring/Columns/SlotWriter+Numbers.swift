internal import Methodology

// Questions about numbers, the lengths of lists and dates.

extension SlotWriter {
    func askNumbers(_ bounds: WholeBounds, _ comparison: Int, of column: Int, to slot: Int) {
        switch items.columns[column].values {
        case .wholeNumbers(let numbers):
            let (first, last) = (Int64(bounds.first), Int64(bounds.last))
            ask(slot, numbers, items.columns[column].written) { $0 >= first && $0 <= last }
        case .lengths(let lengths): askLengths(bounds, lengths, to: slot)
        case .smallLengths(let lengths): askLengths(bounds, lengths, to: slot)
        case .each(let values):
            let truths = values.map { program.comparisons[comparison].truth(of: $0, in: days) }
            let certain = RowBits(rowCount: words.rowCount) { truths[$0] == .yes }
            let possible = RowBits(rowCount: words.rowCount) { truths[$0] != .no }
            for index in 0..<words.wordCount {
                words.set(slot, index, certain: certain.words[index], possible: possible.words[index])
            }
        default: fill(slot) { _ in 0 }
        }
    }

    /// A list that is not written is empty, so that the answer is never undecided.
    @inline(__always)
    private func askLengths<Length: FixedWidthInteger & BitwiseCopyable>(
        _ bounds: WholeBounds, _ lengths: Run<Length>, to slot: Int
    ) {
        let isReachable = bounds.first <= Int(Length.max)
        let (first, last) = (Length(clamping: bounds.first), Length(clamping: bounds.last))
        words.ask(lengths) {
            isReachable && $0 >= first && $0 <= last
        } write: {
            words.set(slot, $0, certain: $1, possible: $1)
        }
    }

    func askDates(_ comparison: Int, of column: Int, to slot: Int) {
        guard let days = program.comparisons[comparison].days(in: days) else {
            fill(slot) { _ in 0 }
            return
        }
        let written = items.columns[column].written
        switch items.columns[column].values {
        case .dates(let firsts, let lasts):
            askDates(firsts, lasts, written, from: days.first, through: days.last, to: slot)
        case .nearDates(let start, let firsts, let lasts):
            let first = Int(days.first) - Int(start)
            let last = Int(days.last) - Int(start)
            if first <= Int(UInt16.max), last >= 0 {
                askDates(
                    firsts, lasts, written, from: UInt16(clamping: first), through: UInt16(clamping: last), to: slot)
            } else {
                for index in 0..<words.wordCount { words.set(slot, index, certain: 0, possible: ~written[index]) }
            }
        default: fill(slot) { _ in 0 }
        }
    }

    /// True if all days that a date can mean fit, false if none does.
    @inline(__always)
    private func askDates<Day: FixedWidthInteger & BitwiseCopyable>(
        _ firsts: Run<Day>, _ lasts: Run<Day>, _ written: Run<UInt64>, from first: Day, through last: Day, to slot: Int
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
}
