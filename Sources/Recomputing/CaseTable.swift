internal import Importing
internal import Scalars
internal import Spreadsheets

/// Gives the cases of a table one after the other.
protocol CaseSource: AnyObject {
    var layout: TableLayout { get }
    /// The next case that says something; nil at the end.
    func next() throws -> TableCase?
}

/// A table with a case in each row or in each column.
final class CaseTable: CaseSource {
    let layout: TableLayout
    private let position: Int
    private let rows: TableRows
    /// The rows that were looked at for the headings and hold cases, or all of them where columns were turned.
    private var ahead: ArraySlice<SheetRow>
    /// The texts of the headings, which a table may repeat.
    private let repeated: [Int: String]

    /// - Parameter position: the table's place among those that are read together.
    init(
        _ rows: TableRows, at position: Int, _ words: SchemeWords, _ request: TableRequest
    ) throws {
        self.rows = rows
        self.position = position
        var head: [SheetRow] = []
        while head.count < TableLayout.searched, let row = try rows.next() { head.append(row) }
        let across = TableLayout.headingRow(among: head, words, request)
        let turned = TurnedRows(head)
        let down = TableLayout.headingRow(among: turned.rows.prefix(TableLayout.searched), words, request)
        let isDown = request.direction.map { $0 == .columns } ?? ((down?.weight ?? 0) > (across?.weight ?? 0))
        guard let best = isDown ? down : across, best.weight > 0 else {
            throw TableProblem.noIndicators(across?.row.cells.sorted { $0.key < $1.key }.map(\.value.plainText) ?? [])
        }
        if isDown {
            while let row = try rows.next() { head.append(row) }
            head = TurnedRows(head).rows
        }
        let heading = head.first { $0.number == best.row.number } ?? best.row
        let cases = head.filter { $0.number > heading.number }
        layout = try TableLayout(
            headings: heading.completed(by: head.last { $0.number < heading.number }),
            filled: Set(cases.flatMap(\.cells.keys)), sheet: rows.sheet, direction: isDown ? .columns : .rows,
            table: position, words, request)
        ahead = cases[...]
        repeated = heading.cells.mapValues(\.plainText)
    }

    func next() throws -> TableCase? {
        while let row = try nextRow() {
            let found = TableCase(row, layout)
            if !found.saysNothing, row.cells.mapValues(\.plainText) != repeated { return found }
        }
        return nil
    }

    private func nextRow() throws -> SheetRow? {
        if let row = ahead.popFirst() { return row }
        return layout.direction == .rows ? try rows.next() : nil
    }
}

/// One case of a table: the cells of its columns.
struct TableCase {
    let number: Int
    /// By the positions of the table's columns; nil where nothing stands.
    let cells: [CellValue?]
    let name: [String]
    /// The number of a column behind the last heading in which something stands; nil where none is.
    let behind: Int?
    /// The rows of the cells, where each row is one value of a case.
    let rows: [Int?]?
    /// The values that were given a second time.
    let again: [RepeatedValue]
    /// What is wrong with its row.
    let remarks: [CellRemark]
    private let isKnown: Bool

    init(_ row: SheetRow, _ layout: TableLayout) {
        number = row.number
        cells = layout.columns.map { row.cells[$0.number] }
        name = zip(layout.columns, cells).filter { $0.0.meaning == .name }.map { $0.1?.plainText ?? "" }
        let last = layout.columns.last?.number ?? 0
        behind = row.cells.count > cells.count(where: { $0 != nil }) ? row.cells.keys.filter { $0 > last }.min() : nil
        isKnown = zip(layout.columns, cells).contains {
            $0.1 != nil && $0.0.meaning != .name && $0.0.meaning != .unread
        }
        (rows, again, remarks) = (nil, [], [])
    }

    /// A case that was put together of rows with one value each.
    init(
        number: Int, name: [String], cells: [CellValue?], rows: [Int?], again: [RepeatedValue] = [],
        remarks: [CellRemark] = []
    ) {
        self.number = number
        self.name = name
        self.cells = cells
        self.rows = rows
        self.again = again
        self.remarks = remarks
        (behind, isKnown) = (nil, true)
    }

    /// Whether no column that is read holds anything: a note below the table, or a line between its parts.
    var saysNothing: Bool { !isKnown }
}

/// A value of a case that was given before.
struct RepeatedValue {
    /// The position of the column.
    let column: Int
    let row: Int
    let value: CellValue
    /// The row in which it was given before.
    let earlier: Int
}

extension SheetRow {
    /// Headings with those of the row right above where they leave a column out: cells that are merged over both rows.
    func completed(by above: SheetRow?) -> SheetRow {
        guard let above, above.number == number - 1, above.cells.count > 1 else { return self }
        return SheetRow(number: number, cells: above.cells.merging(cells) { _, own in own })
    }
}

/// Rows with what stood in their columns, the rows being columns now.
private struct TurnedRows {
    let rows: [SheetRow]

    init(_ rows: [SheetRow]) {
        var turned: [Int: [Int: CellValue]] = [:]
        for row in rows {
            for (column, value) in row.cells { turned[column, default: [:]][row.number] = value }
        }
        self.rows = turned.sorted { $0.key < $1.key }.map { SheetRow(number: $0.key, cells: $0.value) }
    }
}
