internal import Importing
internal import Scalars
internal import Spreadsheets

/// A table with one value of a case in each row: the case, the indicator, the value.
///
/// It is read whole first, since the rows of a case may lie apart.
final class ValueTable: CaseSource {
    let layout: TableLayout
    private var cases: ArraySlice<TableCase>

    init(
        _ rows: TableRows, at position: Int, _ words: SchemeWords, _ request: TableRequest,
        _ long: (indicators: String, values: String)
    ) throws {
        let heading = try ValueTable.heading(of: rows, [long.indicators, long.values] + request.names)
        let indicators = try ValueTable.column(long.indicators, heading)
        let values = try ValueTable.column(long.values, heading)
        let names =
            try request.names.isEmpty
            ? heading.cells.keys.filter { $0 < indicators && $0 != values }.sorted()
            : request.names.map { name throws(TableProblem) in try ValueTable.column(name, heading) }
        let reader = HeadingReader(sheet: rows.sheet, direction: .rows, heading: heading.number, words, request)
        var gathered = GatheredValues(reader, position, values: values)
        while let row = try rows.next() {
            let name = names.map { row.cells[$0]?.plainText ?? "" }
            guard let indicator = row.cells[indicators], let value = row.cells[values] else { continue }
            try gathered.add(value, of: indicator.plainText, name, row: row.number)
        }
        let named = names.map { number in
            TableColumn(
                table: position, number: number, heading: heading.cells[number]?.plainText ?? "", meaning: .name)
        }
        try reader.refuseRivals(gathered.columns)
        layout = TableLayout(heading: heading.number, sheet: rows.sheet, columns: named + gathered.columns)
        cases = gathered.cases(named: named.count)[...]
    }

    func next() -> TableCase? { cases.popFirst() }

    /// The first row that has all of some headings.
    private static func heading(of rows: TableRows, _ headings: [String]) throws -> SheetRow {
        let keys = Set(headings.map(FoldedText.key))
        var known: [String] = []
        for _ in 0..<TableLayout.searched {
            guard let row = try rows.next() else { break }
            let found = row.cells.sorted { $0.key < $1.key }.map(\.value.plainText)
            if keys.isSubset(of: Set(found.map(FoldedText.key))) { return row }
            if found.count > known.count { known = found }
        }
        let missing = headings.first { heading in !known.contains { FoldedText.key($0) == FoldedText.key(heading) } }
        throw TableProblem.unknownHeading(missing ?? headings[0], known: known)
    }

    private static func column(_ heading: String, _ row: SheetRow) throws(TableProblem) -> Int {
        let found = row.cells.filter { FoldedText.key($0.value.plainText) == FoldedText.key(heading) }.keys.min()
        guard let found else {
            throw .unknownHeading(heading, known: row.cells.sorted { $0.key < $1.key }.map(\.value.plainText))
        }
        return found
    }
}

/// Values of cases that come one by one.
private struct GatheredValues {
    private let reader: HeadingReader
    private let table: Int
    private let values: Int
    private(set) var columns: [TableColumn] = []
    private var positions: [String: Int] = [:]
    private var order: [[String]: Int] = [:]
    private var gathered: [(name: [String], row: Int, values: [Int: (CellValue, Int)])] = []
    private var again: [Int: [(column: Int, row: Int, value: CellValue)]] = [:]

    init(_ reader: HeadingReader, _ table: Int, values: Int) {
        self.reader = reader
        self.table = table
        self.values = values
    }

    mutating func add(_ value: CellValue, of heading: String, _ name: [String], row: Int) throws(TableProblem) {
        let column = try position(of: heading)
        let place = order[name] ?? gathered.count
        if place == gathered.count {
            order[name] = place
            gathered.append((name, row, [:]))
        }
        if let earlier = gathered[place].values[column] {
            if earlier.0.plainText != value.plainText { again[place, default: []].append((column, row, value)) }
        } else {
            gathered[place].values[column] = (value, row)
        }
    }

    private mutating func position(of heading: String) throws(TableProblem) -> Int {
        let key = FoldedText.key(heading)
        if let known = positions[key] { return known }
        columns.append(try reader.column(table, values, heading))
        positions[key] = columns.count - 1
        return columns.count - 1
    }

    /// The cases in the order in which they came.
    ///
    /// - Parameter count: how many columns name a case; they stand first.
    func cases(named count: Int) -> [TableCase] {
        gathered.enumerated().map { place, found in
            let values = columns.indices.map { found.values[$0] }
            let names = found.name.map { $0.isEmpty ? nil : CellValue.text($0) }
            return TableCase(
                number: found.row, name: found.name, cells: names + values.map { $0?.0 },
                rows: Array(repeating: found.row, count: count) + values.map { $0?.1 },
                again: (again[place] ?? []).map { ($0.column + count, $0.row, $0.value) })
        }
    }
}
