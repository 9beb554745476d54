internal import ExactNumbers
internal import Methodology

/// Which rows a tally counts: decided ones, undecided ones, and those that do not count.
struct TallyRows {
    /// Selected, with everything that is counted or added.
    let decided: RowBits
    /// Perhaps selected, or selected without what is counted or added.
    let undecided: RowBits
    /// Perhaps selected, lacking what is counted or added.
    let lacking: RowBits

    /// `written` are the rows that have the field that is counted or added; nil where items themselves are counted.
    init(certain: RowBits, possible: RowBits, written: RowBits?) {
        guard let written else {
            decided = certain
            undecided = RowBits(rowCount: certain.rowCount, words: zip(certain.words, possible.words).lazy.map { ~$0 & $1 })
            lacking = RowBits(rowCount: certain.rowCount)
            return
        }
        let decided = RowBits(rowCount: certain.rowCount, words: zip(certain.words, written.words).lazy.map { $0 & $1 })
        self.decided = decided
        undecided = RowBits(rowCount: certain.rowCount, words: zip(decided.words, possible.words).lazy.map { ~$0 & $1 })
        lacking = RowBits(rowCount: certain.rowCount, words: zip(written.words, possible.words).lazy.map { ~$0 & $1 })
    }

    /// Undecided rows that do have what is counted or added.
    var undecidedWithValue: RowBits {
        RowBits(rowCount: undecided.rowCount, words: zip(undecided.words, lacking.words).lazy.map { $0 & ~$1 })
    }
}
