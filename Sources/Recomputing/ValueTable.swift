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
        let known = try ValueTable.headings(
            of: rows, at: position, [long.indicators, long.values] + request.names, words, request)
        let (reader, heading) = (known.reader, known.row)
        let column = { name throws(TableProblem) in try reader.number(of: name, among: known.columns) }
        let (indicators, values) = (try column(long.indicators), try column(long.values))
        let names =
            try request.names.isEmpty
            ? heading.cells.keys.filter { $0 < indicators && $0 != values }.sorted() : request.names.map(column)
        var gathered = GatheredValues(
            reader, position, heading, indicators: indicators, values: values, names: names)
        var spans = CaseSpans(rows.merged, direction: .rows, behind: heading.number)
        while let row = try rows.next() { try gathered.add(spans.completed(row, but: values)) }
        let named = names.map { number in
            TableColumn(
                table: position, number: number, heading: heading.cells[number]?.plainText ?? "", meaning: .name)
        }
        try TableProblem.refuse(reader.rivals(among: gathered.columns))
        layout = TableLayout(
            heading: heading.number, sheet: rows.sheet, columns: named + reader.suggesting(gathered.columns, [:]),
            language: words.language(of: gathered.texts))
        cases = gathered.allCases[...]
    }

    func next() -> TableCase? { cases.popFirst() }

    /// The first row that has all of some headings, with the columns that it names.
    private static func headings(
        of rows: TableRows, at position: Int, _ headings: [String], _ words: SchemeWords, _ request: TableRequest
    ) throws -> (reader: HeadingReader, row: SheetRow, columns: [TableColumn]) {
        var known: [TableColumn] = []
        for _ in 0..<TableLayout.searched {
            guard let row = try rows.next() else { break }
            let reader = HeadingReader(sheet: rows.sheet, direction: .rows, heading: row.number, words, request)
            let columns = reader.named(row, position)
            let isMissed = headings.contains { name in !columns.contains { reader.isCalled($0, name) } }
            if !isMissed { return (reader, row, columns) }
            if columns.count > known.count { known = columns }
        }
        let missing = headings.first { heading in
            !known.contains { FoldedText.key($0.heading) == FoldedText.key(heading) }
        }
        throw TableProblem.unknownHeading(missing ?? headings[0], known: known.map(\.name))
    }
}

/// Values of cases that come one by one.
private struct GatheredValues {
    private let reader: HeadingReader
    private let table: Int
    private let headings: [Int: CellValue]
    private let indicators: Int
    private let values: Int
    private let names: [Int]
    private(set) var columns: [TableColumn] = []
    private var positions: [String: Int] = [:]
    private var order: [[String]: Int] = [:]
    private var gathered: [(name: [String], row: Int, values: [Int: GatheredValue])] = []
    private var again: [Int: [RepeatedValue]] = [:]
    /// What is told of the rows of cases, by the cases' places.
    private var told: [Int: [CellRemark]] = [:]
    /// The rows with a value that belongs to nothing.
    private var strays: [CellRemark] = []

    init(_ reader: HeadingReader, _ table: Int, _ heading: SheetRow, indicators: Int, values: Int, names: [Int]) {
        self.reader = reader
        self.table = table
        headings = heading.cells
        (self.indicators, self.values, self.names) = (indicators, values, names)
    }

    mutating func add(_ row: SheetRow) throws(TableProblem) {
        guard let value = row.cells[values] else { return }
        let name = names.map { row.cells[$0]?.plainText ?? "" }
        let isNamed = names.isEmpty || name.contains { !$0.isEmpty }
        guard let indicator = row.cells[indicators], isNamed else {
            // A note below the table holds one cell and no value of a case.
            if row.cells.count > 1 {
                stray(
                    row, row.cells[indicators] == nil ? indicators : names[0],
                    isNamed ? .withoutIndicator : .withoutName)
            }
            return
        }
        let found = GatheredValue(value: value, row: row.number, decimals: row.decimals[values])
        try add(found, of: indicator.plainText, name)
    }

    private mutating func stray(_ row: SheetRow, _ column: Int, _ reason: CellRemark.Reason) {
        strays.append(
            CellRemark(
                table: table, place: CellPlace(sheet: reader.sheet, row: row.number, column: column),
                heading: headings[column]?.plainText ?? "", text: "", reason: reason))
    }

    private mutating func add(
        _ found: GatheredValue, of heading: String, _ name: [String]
    ) throws(TableProblem) {
        let isFirst = positions[FoldedText.key(heading)] == nil
        let column = try position(of: heading)
        let place = order[name] ?? gathered.count
        if isFirst, let unknown = unknown(heading, column, found.row) { told[place, default: []].append(unknown) }
        if place == gathered.count {
            order[name] = place
            gathered.append((name, found.row, [:]))
        }
        if let earlier = gathered[place].values[column] {
            let repeated = RepeatedValue(
                column: column + names.count, row: found.row, value: found.value, earlier: earlier.row)
            again[place, default: []].append(repeated)
        } else {
            gathered[place].values[column] = found
        }
    }

    private mutating func position(of heading: String) throws(TableProblem) -> Int {
        let key = FoldedText.key(heading)
        if let known = positions[key] { return known }
        let named = TableColumn(table: table, number: values, heading: heading, meaning: .unread)
        let read = try reader.read([named])
        // Rows may call one thing by its id and by its title.
        let same = columns.firstIndex { $0.meaning != .unread && $0.meaning == read[0].meaning }
        if same == nil { columns += read }
        positions[key] = same ?? columns.count - 1
        return same ?? columns.count - 1
    }

    /// A remark on a name that is none of the scheme, in the first row that has it; nil for any other.
    private func unknown(_ heading: String, _ column: Int, _ row: Int) -> CellRemark? {
        guard columns[column].meaning == .unread, !reader.isLeftOut(columns[column]) else { return nil }
        let near = reader.words.suggestion(for: heading)
        return CellRemark(
            table: table, place: CellPlace(sheet: reader.sheet, row: row, column: indicators),
            heading: headings[indicators]?.plainText ?? "", text: heading,
            reason: .unknownName(suggestion: near))
    }

    /// The headings, and what stands in the first cases.
    var texts: [String] {
        columns.map(\.heading)
            + gathered.prefix(TableLayout.sampled).flatMap { $0.values.values.map(\.value.plainText) }
    }

    /// The cases in the order in which they came, and behind them the rows that belong to none.
    var allCases: [TableCase] {
        let cases = gathered.enumerated().map { place, found in
            let values = columns.indices.map { found.values[$0] }
            let named = found.name.map { $0.isEmpty ? nil : CellValue.text($0) }
            return TableCase(
                number: found.row, name: found.name, cells: named + values.map { $0?.value },
                rows: Array(repeating: found.row, count: names.count) + values.map { $0?.row },
                again: again[place] ?? [], remarks: told[place] ?? [],
                decimals: names.map { _ in nil } + values.map { $0?.decimals })
        }
        let blank = names.count + columns.count
        return cases
            + strays.map { remark in
                TableCase(
                    number: remark.place.row, name: names.map { _ in "" }, cells: Array(repeating: nil, count: blank),
                    rows: Array(repeating: remark.place.row, count: blank), remarks: [remark])
            }
    }
}

/// A value of a case, with the row in which it stands.
private struct GatheredValue {
    let value: CellValue
    let row: Int
    /// To how many decimal places a spreadsheet shows it.
    let decimals: Int?
}
