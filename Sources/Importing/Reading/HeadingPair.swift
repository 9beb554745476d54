internal import Spreadsheets

/// Two rows of headings: groups of columns above, the columns themselves below.
struct HeadingPair {
    let upper: SheetRow
    let lower: SheetRow

    /// Looks directly below and above the row with most known headings; nil where neither row holds headings.
    init?(around row: SheetRow, in sheet: Sheet, _ matcher: HeadingMatcher) {
        let known = { (row: SheetRow) in row.cells.filter { matcher.column($0, $1.text).target != nil }.keys }
        if let below = sheet.rows.first(where: { $0.number == row.number + 1 }),
            below.cells.mapValues(\.text) != row.cells.mapValues(\.text), known(below).count >= 2,
            known(below).count * 2 >= below.cells.count
        {
            (upper, lower) = (row, below)
        } else if let above = sheet.rows.first(where: { $0.number == row.number - 1 }),
            known(above).contains(where: { row.cells[$0] == nil })
        {
            (upper, lower) = (above, row)
        } else {
            return nil
        }
    }

    /// The lower heading of each column where it is known; else both, since `Participants` above `Women` counts neither
    /// all participants nor all women.
    func columns(_ matcher: HeadingMatcher) -> [ImportPlan.Column] {
        Set(upper.cells.keys).union(lower.cells.keys).sorted().map { number in
            let texts = [upper, lower].compactMap { $0.cells[number]?.text }
            let own = matcher.column(number, texts[texts.count - 1])
            return own.target != nil || texts.count == 1
                ? own : matcher.column(number, texts.joined(separator: " – "))
        }
    }
}
