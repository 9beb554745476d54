internal import Importing
internal import Spreadsheets

/// Cells of a table that are merged over several cases.
///
/// A judgement or a name holds for each of them, as the spreadsheet shows it; a result that stands for several cases at once is
/// that of none.
struct CaseSpans {
    /// The numbers of the cases, by column.
    private let ranges: [Int: [ClosedRange<Int>]]
    private var values: [Int: CellValue] = [:]

    /// - Parameter heading: the row, or the column, behind which the cases stand.
    init(_ merged: [MergedCells], direction: TableRequest.Direction, behind heading: Int) {
        let all = merged.map { direction == .rows ? ($0.column, $0.rows) : ($0.rows.lowerBound, $0.columns) }
        let own = all.filter { $0.1.count > 1 && $0.1.lowerBound > heading }
        ranges = Dictionary(grouping: own, by: \.0).mapValues { $0.map(\.1) }
    }

    /// The cases over which the cell of a column is merged; nil where it is that of one alone.
    func range(_ number: Int, column: Int) -> ClosedRange<Int>? {
        ranges[column]?.first { $0.contains(number) }
    }

    /// The cells of a case with what is merged over it.
    ///
    /// - Parameter exempt: one whose cells hold for their first row alone.
    mutating func completed(_ row: SheetRow, but exempt: Int? = nil) -> SheetRow {
        guard !ranges.isEmpty else { return row }
        var cells = row.cells
        for column in ranges.keys where column != exempt {
            guard let range = range(row.number, column: column) else { continue }
            if row.number == range.lowerBound { values[column] = cells[column] }
            cells[column] = values[column]
        }
        return SheetRow(number: row.number, cells: cells, decimals: row.decimals)
    }

    /// The cells of judgements and names that are merged over cases, the first and the last of each.
    static func shown(
        _ merged: [MergedCells], _ columns: [TableColumn], sheet: String?, direction: TableRequest.Direction,
        behind heading: Int
    ) -> [ClosedRange<CellPlace>] {
        let spans = CaseSpans(merged, direction: direction, behind: heading)
        let place = { (number: Int, column: Int) in
            direction == .rows
                ? CellPlace(sheet: sheet, row: number, column: column)
                : CellPlace(sheet: sheet, row: column, column: number)
        }
        return columns.filter { $0.meaning == .name || $0.indicator != nil }.flatMap { column in
            (spans.ranges[column.number] ?? []).map {
                place($0.lowerBound, column.number)...place($0.upperBound, column.number)
            }
        }
    }
}
