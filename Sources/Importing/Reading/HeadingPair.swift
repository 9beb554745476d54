internal import Spreadsheets

/// Two rows of headings: groups of columns above, the columns themselves below.
struct HeadingPair {
    let upper: SheetRow
    let lower: SheetRow

    /// Looks directly below and above the row with most known headings; nil where neither row holds headings.
    init?(around row: SheetRow, in sheet: Sheet, _ matcher: HeadingMatcher) {
        let targets = { (row: SheetRow) in row.cells.compactMapValues { matcher.column(1, $0.text).target } }
        let own = targets(row)
        if let below = sheet.rows.first(where: { $0.number == row.number + 1 }),
            HeadingPair.areHeadings(targets(below), in: below, under: own),
            below.cells.mapValues(\.text) != row.cells.mapValues(\.text)
        {
            (upper, lower) = (row, below)
        } else if let above = sheet.rows.first(where: { $0.number == row.number - 1 }),
            targets(above).contains(where: { row.cells[$0.key] == nil && HeadingPair.names($0.value) })
        {
            (upper, lower) = (above, row)
        } else {
            return nil
        }
    }

    /// An item may read like a heading in some cells, `Project` or `Workshop`, and never in most and in its title.
    private static func areHeadings(
        _ targets: [Int: ImportTarget], in row: SheetRow, under upper: [Int: ImportTarget]
    ) -> Bool {
        let titles = upper.filter { HeadingRow.isTitle($0.value) }.keys
        let known = targets.filter { $0.value != .nowhere }
        return known.count >= 2 && known.count * 2 >= row.cells.count
            && titles.allSatisfy { row.cells[$0] == nil || targets[$0].map(HeadingRow.isTitle) ?? false }
    }

    /// Whether a heading names a column of its own; `Activities` may be the title of the whole table.
    private static func names(_ target: ImportTarget) -> Bool { target != .nowhere && !HeadingRow.isTitle(target) }

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
