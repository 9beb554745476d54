internal import Spreadsheets

/// Two rows of headings: groups of columns above, the columns themselves below.
struct HeadingPair {
    let upper: SheetRow
    let lower: SheetRow
    /// What stands above the columns in a merged cell that begins further left.
    private let groups: [Int: String]

    /// Looks directly below and above the row with most known headings; nil where neither row holds headings.
    init?(around row: SheetRow, in sheet: Sheet, _ matcher: HeadingMatcher) {
        let targets = { (row: SheetRow) in row.cells.compactMapValues { matcher.column(1, $0.text).target } }
        let own = targets(row)
        if let below = sheet.rows.first(where: { $0.number == row.number + 1 }),
            HeadingPair.areHeadings(targets(below), in: below, under: own),
            below.cells.mapValues(\.text) != row.cells.mapValues(\.text)
        {
            (upper, lower) = (row, below)
            groups = HeadingPair.groups(row, below, in: sheet)
        } else if let above = sheet.rows.first(where: { $0.number == row.number - 1 }),
            targets(above).contains(where: { row.cells[$0.key] == nil && HeadingPair.names($0.value) })
        {
            (upper, lower) = (above, row)
            groups = HeadingPair.groups(above, row, in: sheet)
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

    /// Both headings of each column where they name something together; else the lower one where it is known; else both,
    /// since `Participants` above `Women` counts neither all participants nor all women.
    func columns(_ matcher: HeadingMatcher) -> [ImportPlan.Column] {
        Set(upper.cells.keys).union(lower.cells.keys).sorted().map { column($0, matcher) }
    }

    private func column(_ number: Int, _ matcher: HeadingMatcher) -> ImportPlan.Column {
        let above = upper.cells[number]?.text
        guard let below = lower.cells[number]?.text, let group = above ?? groups[number] else {
            return matcher.column(number, lower.cells[number]?.text ?? above ?? "")
        }
        let both = [[group, below], [below, group]].map { matcher.column(number, $0.joined(separator: " – ")) }
        let own = matcher.column(number, below)
        if let named = both.first(where: { $0.target != nil }) { return named.target == own.target ? own : named }
        if own.target == .field("participants"),
            matcher.column(number, group).target.map(HeadingPair.isParties) ?? false
        {
            // Below `Countries`, `participants` are those of them that took part.
            var column = both[0]
            column.target = .field("attended_by")
            return column
        }
        return own.target != nil || above == nil ? own : both[0]
    }

    private static func isParties(_ target: ImportTarget) -> Bool { target == .country || target == .field("parties") }

    /// The texts of merged cells above the columns that they cover behind the first; a text file, which has no merged
    /// cells, leaves these empty.
    private static func groups(_ upper: SheetRow, _ lower: SheetRow, in sheet: Sheet) -> [Int: String] {
        var groups: [Int: String] = [:]
        for number in lower.cells.keys.sorted() where upper.cells[number] == nil {
            let isMerged = sheet.merged.contains { $0.rows.contains(upper.number) && $0.columns.contains(number) }
            guard isMerged || (sheet.merged.isEmpty && lower.cells[number - 1] != nil) else { continue }
            groups[number] = upper.cells[number - 1]?.text ?? groups[number - 1]
        }
        return groups
    }
}
