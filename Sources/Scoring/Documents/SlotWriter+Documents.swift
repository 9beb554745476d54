internal import ExactNumbers
internal import Methodology

extension SlotWriter {
    /// Turns the answers to a question about evidence, or leaves them open, where more documents could turn them.
    func take(_ demand: DocumentDemand, of column: Int, in slot: Int) {
        for index in 0..<words.wordCount {
            let (certain, possible) = (words.certain(slot, index), words.possible(slot, index))
            let turning = turningRows(demand, of: column, certain: certain, possible: possible, index)
            switch documents {
            case .asWritten: return
            case .mayFollow: words.set(slot, index, certain: certain & ~turning, possible: possible | turning)
            case .reversed: words.set(slot, index, certain: certain ^ turning, possible: possible ^ turning)
            }
        }
    }

    /// The rows of one word whose answer is decided and could turn.
    private func turningRows(
        _ demand: DocumentDemand, of column: Int, certain: UInt64, possible: UInt64, _ index: Int
    ) -> UInt64 {
        switch demand {
        case .more: return ~possible
        case .less: return certain
        case .exactly(let number):
            var turning: UInt64 = 0
            for bit in 0..<min(64, words.rowCount - index * 64) {
                guard let count = items.columns[column].length(row: index * 64 + bit) else { return 0 }
                let answer = certain >> UInt64(bit) & 1 == 1
                if number.holds(for: Rational(count + 1)) != answer { turning |= 1 << UInt64(bit) }
            }
            return turning
        }
    }
}

extension Column {
    /// The number of records in a row's list; nil in columns of anything else.
    fileprivate func length(row: Int) -> Int? {
        switch values {
        case .lengths(let lengths): Int(lengths[row])
        case .smallLengths(let lengths): Int(lengths[row])
        default: nil
        }
    }
}
