package import Documents
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
    /// The language of the table, as far as the words of the scheme in it tell.
    package let language: Language?
    /// The cells of judgements and names that are merged over several cases, the first and the last of each.
    package let merged: [ClosedRange<CellPlace>]

    /// How many rows, or columns, are looked at for headings: a title and some remarks may stand before them.
    static let searched = 20
    /// How many are looked at for what columns may be of which nothing is known.
    static let sampled = 100

    /// The columns that name a case.
    package var names: [TableColumn] { columns.filter { $0.meaning == .name } }

    /// Lays out a table whose headings stand in a row.
    ///
    /// - Parameter sample: rows below the headings.
    init(
        _ line: HeadingLine, _ sample: [SheetRow], sheet: String?, direction: TableRequest.Direction, table: Int,
        merged: [MergedCells], _ words: SchemeWords, _ request: TableRequest
    ) throws(TableProblem) {
        let reader = HeadingReader(sheet: sheet, direction: direction, heading: line.row.number, words, request)
        var samples: [Int: [CellValue]] = [:]
        for row in sample { for (column, value) in row.cells { samples[column, default: []].append(value) } }
        let read = try reader.columns(line, table)
        let columns = reader.suggesting(reader.naming(read, samples, table), samples)
        heading = line.row.number
        self.direction = direction
        self.columns = columns
        self.sheet = sheet
        language = words.language(of: Array(line.texts.values) + samples.values.joined().map(\.plainText))
        self.merged = CaseSpans.shown(merged, columns, sheet: sheet, direction: direction, behind: line.row.number)
    }

    /// A table with one value of a case in each row; what stands in one of its columns are its headings.
    init(heading: Int, sheet: String?, columns: [TableColumn], language: Language?) {
        (self.heading, self.sheet, self.columns, self.language) = (heading, sheet, columns, language)
        direction = .rows
        merged = []
    }

    /// The place of a cell of a case, by the numbers of the case and of the column.
    package func place(case number: Int, column: Int) -> CellPlace {
        direction == .rows
            ? CellPlace(sheet: sheet, row: number, column: column)
            : CellPlace(sheet: sheet, row: column, column: number)
    }
}
