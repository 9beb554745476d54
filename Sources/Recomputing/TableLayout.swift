package import Importing
internal import Scalars
internal import Spreadsheets

/// Which columns of a table say what.
///
/// Of a table with a case in each column, `columns` are its rows: whoever reads it turns the rest.
package struct TableLayout: Sendable {
    /// The row, or the column, with the headings; the cases stand behind it.
    package let heading: Int
    package let direction: TableRequest.Direction
    package let columns: [TableColumn]
    /// The sheet; nil in a text file.
    package let sheet: String?

    /// How many rows, or columns, are looked at for headings: a title and some remarks may stand before them.
    static let searched = 20

    /// The columns that name a case.
    package var names: [TableColumn] { columns.filter { $0.meaning == .name } }

    /// Lays out a table whose headings stand in a row.
    ///
    /// - Parameter filled: the columns in which something stands below.
    init(
        headings row: SheetRow, filled: Set<Int>, sheet: String?, direction: TableRequest.Direction, table: Int,
        _ words: SchemeWords, _ request: TableRequest
    ) throws(TableProblem) {
        let reader = HeadingReader(sheet: sheet, direction: direction, heading: row.number, words, request)
        var columns: [TableColumn] = []
        for (number, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
            columns.append(try reader.column(table, number, cell.plainText))
        }
        columns = reader.naming(columns, filled, table)
        try reader.refuseRivals(columns)
        heading = row.number
        self.direction = direction
        self.columns = columns
        self.sheet = sheet
    }

    /// A table with one value of a case in each row; what stands in one of its columns are its headings.
    init(heading: Int, sheet: String?, columns: [TableColumn]) {
        (self.heading, self.sheet, self.columns) = (heading, sheet, columns)
        direction = .rows
    }

    /// The place of a cell of a case, by the numbers of the case and of the column.
    package func place(case number: Int, column: Int) -> CellPlace {
        direction == .rows
            ? CellPlace(sheet: sheet, row: number, column: column)
            : CellPlace(sheet: sheet, row: column, column: number)
    }

    /// The row with most known headings among the first ones, and how many it has, those of merged cells included.
    static func headingRow(
        among rows: some Collection<SheetRow>, _ words: SchemeWords, _ request: TableRequest
    ) -> (row: SheetRow, weight: Int)? {
        let mapped = Set((request.map.map(\.heading) + request.names).map(FoldedText.key))
        let weight = { (row: SheetRow) in
            row.cells.values.map(\.plainText).count {
                !words.meanings(of: $0).isEmpty || mapped.contains(FoldedText.key($0))
            }
        }
        let above = [nil] + rows.map { Optional($0) }
        let weighed = zip(rows, above).map { row, above in
            let own = weight(row)
            // A case below the headings may be called as one of them.
            return (row: row, weight: own > 1 ? weight(row.completed(by: above)) : own)
        }
        return weighed.max { $0.weight < $1.weight || ($0.weight == $1.weight && $0.row.number > $1.row.number) }
    }
}

/// What headings mean.
struct HeadingReader {
    let sheet: String?
    let direction: TableRequest.Direction
    let heading: Int
    let words: SchemeWords
    let request: TableRequest

    init(
        sheet: String?, direction: TableRequest.Direction, heading: Int, _ words: SchemeWords, _ request: TableRequest
    ) {
        self.sheet = sheet
        self.direction = direction
        self.heading = heading
        self.words = words
        self.request = request
    }

    func column(_ table: Int, _ number: Int, _ text: String) throws(TableProblem) -> TableColumn {
        let key = FoldedText.key(text)
        let column = { (meaning: TableColumn.Meaning) in
            TableColumn(table: table, number: number, heading: text, meaning: meaning)
        }
        if let mapped = request.map.first(where: { FoldedText.key($0.heading) == key }) {
            return column(mapped.meaning)
        }
        if request.names.contains(where: { FoldedText.key($0) == key }) { return column(.name) }
        let meanings = words.meanings(of: text)
        if let only = meanings.only { return column(only) }
        guard meanings.isEmpty else {
            throw .ambiguousHeading(text, place(of: number), meanings.map(words.name))
        }
        var unknown = column(.unread)
        unknown.suggestion = words.suggestion(for: text)
        return unknown
    }

    /// What stands before the first known column names the case, unless the user says what does; a column without a heading
    /// does where no other can.
    ///
    /// - Parameter filled: the columns in which something stands below.
    func naming(_ columns: [TableColumn], _ filled: Set<Int>, _ table: Int) -> [TableColumn] {
        guard request.names.isEmpty else { return columns }
        let first = columns.firstIndex { $0.meaning != .unread } ?? columns.endIndex
        let named = columns.enumerated().map { position, column in
            var column = column
            if position < first, !isMapped(column) { column.meaning = .name }
            return column
        }
        guard let known = named.first, known.meaning != .name else { return named }
        let blank = filled.filter { $0 < known.number }.sorted()
        return blank.map { TableColumn(table: table, number: $0, heading: "", meaning: .name) } + named
    }

    private func isMapped(_ column: TableColumn) -> Bool {
        request.map.contains { FoldedText.key($0.heading) == FoldedText.key(column.heading) }
    }

    func refuseRivals(_ columns: [TableColumn]) throws(TableProblem) {
        var taken: [TableColumn.Meaning: TableColumn] = [:]
        for column in columns where column.meaning != .name && column.meaning != .unread {
            if let rival = taken.updateValue(column, forKey: column.meaning) {
                throw .twoColumns(
                    name: words.name(of: column.meaning), place(of: rival.number), place(of: column.number))
            }
        }
    }

    private func place(of number: Int) -> CellPlace {
        direction == .rows
            ? CellPlace(sheet: sheet, row: heading, column: number)
            : CellPlace(sheet: sheet, row: number, column: heading)
    }
}
