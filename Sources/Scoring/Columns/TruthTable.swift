internal import Methodology

/// The answers to all conditions of a plan for all items of a kind: per slot, which rows are certain and which
/// possible.
///
/// A row is true where it is certain, undecided where it is only possible, false where it is neither.
struct TruthTable {
    private(set) var rowCount = 0
    private var wordCount = 0
    private var words: [UInt64] = []

    /// A table to be filled.
    init() {}

    /// Answers every condition of a plan.
    init(
        _ program: ConditionProgram, for items: PackedItems, names: NameTable, days: WindowDays,
        documents: DocumentsTaken = .asWritten
    ) {
        answer(program, for: items, names: names, days: days, documents: documents)
    }

    /// Answers every condition of a plan, in the memory of the answers that the table held before.
    mutating func answer(
        _ program: ConditionProgram, for items: PackedItems, names: NameTable, days: WindowDays,
        documents: DocumentsTaken = .asWritten
    ) {
        rowCount = items.rowCount
        wordCount = RowBits.wordCount(for: rowCount)
        let needed = program.operations.count * wordCount * 2
        if words.count < needed { words = Array(repeating: 0, count: needed) }
        guard wordCount > 0 else { return }
        let rowCount = rowCount
        words.withUnsafeMutableBufferPointer { words in
            let writer = SlotWriter(
                words: SlotWords(words, rowCount: rowCount), program: program, items: items, names: names,
                days: days, documents: documents)
            for slot in program.operations.indices { writer.write(slot) }
        }
    }

    /// The rows that a condition of the plan selects; `written` are those that have what is counted or added.
    func rows(_ slot: Int, written: Run<UInt64>? = nil) -> TallyRows {
        TallyRows(
            words: words, certainStart: slot * 2 * wordCount, possibleStart: (slot * 2 + 1) * wordCount,
            wordCount: wordCount, rowCount: rowCount, written: written)
    }

    /// The answer for one row.
    func truth(_ slot: Int, row: Int) -> Truth {
        let index = slot * 2 * wordCount + row >> 6
        let bit = UInt64(row & 63)
        if words[index] >> bit & 1 == 1 { return .yes }
        return words[index + wordCount] >> bit & 1 == 1 ? .undecided : .no
    }
}
