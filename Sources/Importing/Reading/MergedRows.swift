internal import Spreadsheets

/// Rows in which merged cells hold their value in each row that they cover, as the spreadsheet shows them.
struct MergedRows {
    private(set) var rows: [SheetRow]
    /// What was taken for more rows than one.
    private(set) var spread: [ImportPlan.SpreadCell] = []
    /// Numbers that stand for several rows at once: their last row, by each cell that they cover.
    private(set) var shared: [CellPlace: Int] = [:]

    /// - Parameters:
    ///   - titles: the columns of titles; their cells stay as they are, since a title over several rows names one item,
    ///     and rows that have no title take nothing.
    ///   - numbers: the columns of numbers; what is counted for several rows together holds for none of them.
    init(_ rows: [SheetRow], of sheet: Sheet, titles: Set<Int>, numbers: Set<Int> = []) {
        self.rows = rows
        let indices = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        for merged in sheet.merged where merged.rows.count > 1 && !titles.contains(merged.column) {
            guard let first = indices[merged.rows.lowerBound], let value = rows[first].cells[merged.column] else {
                continue
            }
            let others = merged.rows.dropFirst().compactMap { indices[$0] }.filter { index in
                self.rows[index].cells[merged.column] == nil && titles.contains { rows[index].cells[$0] != nil }
            }
            guard !others.isEmpty else { continue }
            for index in others { fill(index, merged.column, value) }
            let place = { CellPlace(sheet: sheet.name, row: $0, column: merged.column) }
            guard !numbers.contains(merged.column) else {
                let last = rows[others[others.count - 1]].number
                for index in [first] + others { shared[place(rows[index].number)] = last }
                continue
            }
            spread.append(
                ImportPlan.SpreadCell(
                    place: place(merged.rows.lowerBound), text: value.text, lastRow: merged.rows.upperBound))
        }
        spread.sort { $0.place < $1.place }
    }

    private mutating func fill(_ index: Int, _ column: Int, _ value: CellValue) {
        let row = rows[index]
        rows[index] = SheetRow(
            number: row.number, cells: row.cells.merging([column: value]) { own, _ in own }, remarks: row.remarks,
            decimals: row.decimals, looks: row.looks, isHidden: row.isHidden)
    }
}
