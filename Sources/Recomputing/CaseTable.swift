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
    private var spans: CaseSpans
    /// The texts of the first column that names cases, which a case may leave out that means the one above.
    private var lastName = ""

    /// - Parameter position: the table's place among those that are read together.
    init(
        _ rows: TableRows, at position: Int, _ words: SchemeWords, _ request: TableRequest
    ) throws {
        self.rows = rows
        self.position = position
        var head: [SheetRow] = []
        while head.count < TableLayout.sampled, let row = try rows.next() { head.append(row) }
        let (number, direction) = try CaseTable.headings(of: head, words, request)
        if direction == .columns {
            while let row = try rows.next() { head.append(row) }
            head = TurnedRows(head).rows
        }
        let place = head.firstIndex { $0.number == number } ?? 0
        let line = HeadingLine(head[place], below: place > 0 ? head[place - 1] : nil, words)
        ahead = head[(place + 1)...]
        layout = try TableLayout(
            line, Array(ahead.prefix(TableLayout.sampled)), sheet: rows.sheet, direction: direction, table: position,
            merged: rows.merged, words, request)
        spans = CaseSpans(rows.merged, direction: direction, behind: number)
        repeated = line.row.cells.mapValues(\.plainText)
    }

    /// The number of the row, or the column, with the headings.
    private static func headings(
        of head: [SheetRow], _ words: SchemeWords, _ request: TableRequest
    ) throws(TableProblem) -> (number: Int, direction: TableRequest.Direction) {
        let first = head.prefix(TableLayout.searched)
        let across = HeadingLine.best(among: first, words, request)
        let down = HeadingLine.best(
            among: TurnedRows(Array(first)).rows.prefix(TableLayout.searched), words, request)
        let isDown = request.direction.map { $0 == .columns } ?? isTurned(down?.weight, across?.weight)
        guard let best = isDown ? down : across, best.weight.count > 0 else {
            throw .noIndicators(across?.line.texts.sorted { $0.key < $1.key }.map(\.value) ?? [])
        }
        return (best.line.row.number, isDown ? .columns : .rows)
    }

    /// Whether a column names more of the scheme than any row, whatever a row names that may be a word of a cell.
    private static func isTurned(_ down: HeadingLine.Weight?, _ across: HeadingLine.Weight?) -> Bool {
        let (down, across) = (down ?? .nothing, across ?? .nothing)
        guard down.asked == across.asked else { return down.asked > across.asked }
        return down.sure > across.count || (across.count == 0 && down.count > 0)
    }

    func next() throws -> TableCase? {
        while let row = try nextRow() {
            let isRepeated = row.cells.mapValues(\.plainText) == repeated
            let whole = spans.completed(row)
            guard !TableCase(row, layout).saysNothing, !isRepeated else { continue }
            return struck(named(TableCase(whole, layout, spans)), row)
        }
        return nil
    }

    /// The case with a remark where it leaves out its name, which the case above has.
    private func named(_ found: TableCase) -> TableCase {
        guard let position = layout.columns.firstIndex(where: { $0.meaning == .name }) else { return found }
        let name = found.cells[position]?.plainText ?? ""
        defer { if !name.isEmpty { lastName = name } }
        guard name.isEmpty, !lastName.isEmpty else { return found }
        let column = layout.columns[position]
        return found.with(
            CellRemark(
                table: self.position, place: layout.place(case: found.number, column: column.number),
                heading: column.heading, text: "", reason: .nameBelow(lastName)))
    }

    /// The case with a remark for each cell that a line runs through, or one where it runs through all of them.
    private func struck(_ found: TableCase, _ row: SheetRow) -> TableCase {
        let held = layout.columns.filter { row.cells[$0.number] != nil }
        let struck = held.filter { [.struck, .partlyStruck].contains(row.looks[$0.number]) }
        let told = struck.count == held.count ? Array(struck.prefix(1)) : struck
        return told.reduce(found) { found, column in
            found.with(
                CellRemark(
                    table: position, place: layout.place(case: found.number, column: column.number),
                    heading: column.heading, text: row.cells[column.number]?.plainText ?? "", reason: .struck))
        }
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
    private(set) var remarks: [CellRemark]
    /// To how many decimal places a spreadsheet shows its numbers, by the positions of the columns.
    let decimals: [Int?]
    /// The cases for which one result stands together, by the positions of the columns.
    let shared: [Int: ClosedRange<Int>]
    private let isKnown: Bool

    /// - Parameter spans: the cells that are merged over several cases.
    init(_ row: SheetRow, _ layout: TableLayout, _ spans: CaseSpans? = nil) {
        number = row.number
        cells = layout.columns.map { row.cells[$0.number] }
        name = zip(layout.columns, cells).filter { $0.0.meaning == .name }.map { $0.1?.plainText ?? "" }
        let last = layout.columns.last?.number ?? 0
        behind = row.cells.count > cells.count(where: { $0 != nil }) ? row.cells.keys.filter { $0 > last }.min() : nil
        isKnown = zip(layout.columns, cells).contains {
            $0.1 != nil && $0.0.meaning != .name && $0.0.meaning != .unread
        }
        (rows, again, remarks) = (nil, [], [])
        decimals = layout.columns.map { row.decimals[$0.number] }
        let ranges = layout.columns.enumerated().compactMap { position, column in
            column.result == nil ? nil : spans?.range(row.number, column: column.number).map { (position, $0) }
        }
        shared = Dictionary(ranges, uniquingKeysWith: { first, _ in first })
    }

    /// The case with one remark more.
    func with(_ remark: CellRemark) -> TableCase {
        var found = self
        found.remarks.append(remark)
        return found
    }

    /// A case that was put together of rows with one value each.
    init(
        number: Int, name: [String], cells: [CellValue?], rows: [Int?], again: [RepeatedValue] = [],
        remarks: [CellRemark] = [], decimals: [Int?] = []
    ) {
        self.number = number
        self.name = name
        self.cells = cells
        self.rows = rows
        self.again = again
        self.remarks = remarks
        (behind, isKnown) = (nil, true)
        self.decimals = decimals
        shared = [:]
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

/// Rows with what stood in their columns, the rows being columns now.
private struct TurnedRows {
    let rows: [SheetRow]

    init(_ rows: [SheetRow]) {
        var turned: [Int: [Int: CellValue]] = [:]
        var decimals: [Int: [Int: Int]] = [:]
        var looks: [Int: [Int: CellLook]] = [:]
        for row in rows {
            for (column, value) in row.cells { turned[column, default: [:]][row.number] = value }
            for (column, count) in row.decimals { decimals[column, default: [:]][row.number] = count }
            for (column, look) in row.looks { looks[column, default: [:]][row.number] = look }
        }
        self.rows = turned.sorted { $0.key < $1.key }.map {
            SheetRow(
                number: $0.key, cells: $0.value, decimals: decimals[$0.key] ?? [:], looks: looks[$0.key] ?? [:])
        }
    }
}
