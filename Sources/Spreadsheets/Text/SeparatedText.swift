internal import Scalars

/// What stands between the columns of a text file.
package enum Separator: Unicode.Scalar, CaseIterable, Sendable {
    case semicolon = ";"
    case tab = "\t"
    case comma = ","
}

/// Reads text with separators (RFC 4180, and what spreadsheets write in its name).
///
/// A cell in quotation marks may hold separators, line ends and doubled marks; behind the mark that closes it nothing but
/// spaces may follow, since what else follows shows that the marks were not meant so. A mark within a cell that does not
/// begin with one is a character like any other.
struct SeparatedText {
    private let separator: Unicode.Scalar
    private let rowLimit: Int
    private let allowance: Allowance
    private var rows: [SheetRow] = []
    private var cells: [Int: CellValue] = [:]
    private var column = 1
    private var cell = String.UnicodeScalarView()
    private var state = State.plain
    private var columns: Set<Int> = []
    private var cellCount = 0
    private var rowCount = 0
    /// The number of the row that is read.
    private(set) var row = 1

    /// How much of a text may be held at once.
    struct Allowance {
        let rows: Int
        let cells: Int

        /// Of a text that is held whole.
        static let whole = Allowance(rows: SpreadsheetLimits.rowCount, cells: SpreadsheetLimits.cellCount)
        /// Of a text of which each row is let go when it is read.
        static let passing = Allowance(rows: .max, cells: .max)
    }

    /// Where in a cell the reader is.
    private enum State {
        case plain
        /// Between quotation marks, with the row in which they opened.
        case quoted(Int)
        /// Behind the mark that closes.
        case closed(Int)
    }

    /// The rows of a text, with the separator that it turns out to use.
    static func read(_ text: String) throws(SpreadsheetError) -> (rows: [SheetRow], separator: Separator) {
        let (separator, isDeclared) = try self.separator(of: text)
        var reader = SeparatedText(separator: separator, rowLimit: .max)
        try reader.read(text)
        // Excel's own line `sep=;` says what the separator is and is no row of the table, though it keeps its number.
        return (isDeclared ? Array(reader.rows.dropFirst()) : reader.rows, separator)
    }

    init(separator: Separator, rowLimit: Int = .max, allowance: Allowance = .whole) {
        self.separator = separator.rawValue
        self.rowLimit = rowLimit
        self.allowance = allowance
    }

    /// The separator that a first line `sep=` names, or the one that cuts most rows into the same number of cells.
    static func separator(of text: String) throws(SpreadsheetError) -> (Separator, isDeclared: Bool) {
        let first = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        if first.count == 5, String(first).lowercased().begins(with: "sep="),
            let named = first.last.flatMap(Separator.init)
        {
            return (named, true)
        }
        var best = (separator: Separator.comma, weight: 0)
        for separator in Separator.allCases {
            var reader = SeparatedText(separator: separator, rowLimit: 20)
            // What goes wrong here is told when the text is read with the separator that is chosen.
            let isReadable = (try? reader.read(text)) != nil
            let widths = reader.rows.map { $0.cells.keys.max() ?? 0 }.filter { $0 > 1 }
            let weight = widths.reduce(0, +) + (isReadable ? 0 : reader.column)
            if weight > best.weight { best = (separator, weight) }
        }
        return (best.separator, false)
    }

    /// The cell that is open at the end of a text, and what stands in it.
    static func place(behind text: String) -> (row: Int, column: Int, text: String) {
        // A sign behind the last separator, so that it separates something.
        guard let (separator, _) = try? separator(of: text + "x") else { return (1, 1, "") }
        var reader = SeparatedText(separator: separator, rowLimit: .max)
        // Whatever is wrong with the marks, the place is where the reader came to.
        try? reader.readCells(text)
        return reader.place
    }

    private mutating func read(_ text: String) throws(SpreadsheetError) {
        try readCells(text)
        try finish()
    }

    /// What is open at the end of the text.
    mutating func finish() throws(SpreadsheetError) {
        guard row <= rowLimit else { return }
        if case .quoted(let opened) = state { throw .openQuotation(row: opened) }
        try finishCell()
        try finishRow()
    }

    /// The rows that are whole by now; they are let go here.
    mutating func takeRows() -> [SheetRow] {
        defer { rows = [] }
        return rows
    }

    /// Where the text has come to, and what stands in the cell that is open.
    var place: (row: Int, column: Int, text: String) { (row, column, String(cell)) }

    /// Reads a text, or a piece of it that ends behind a line.
    mutating func readCells(_ text: String) throws(SpreadsheetError) {
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            if case .quoted(let opened) = state {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if next == "\"" {
                    cell.append(scalar)
                    next = scalars.next()
                } else {
                    state = .closed(opened)
                }
            } else if scalar == separator {
                try finishCell()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", next == "\n" { next = scalars.next() }
                try finishCell()
                try finishRow()
                guard row <= rowLimit else { return }
            } else {
                try read(scalar)
            }
        }
    }

    /// A character of a cell outside of quotation marks.
    private mutating func read(_ scalar: Unicode.Scalar) throws(SpreadsheetError) {
        if case .closed(let opened) = state {
            guard scalar.properties.isWhitespace else {
                throw .textBehindQuotation(row: opened, text: String(cell.suffix(40)))
            }
        } else if scalar == "\"", cell.allSatisfy({ $0 == " " }) {
            cell = String.UnicodeScalarView()
            state = .quoted(row)
        } else {
            cell.append(scalar)
        }
    }

    private mutating func finishCell() throws(SpreadsheetError) {
        defer {
            cell = String.UnicodeScalarView()
            state = .plain
            column += 1
        }
        guard cell.contains(where: { !$0.properties.isWhitespace }) else { return }
        columns.insert(column)
        guard columns.count <= SpreadsheetLimits.columnCount else { throw .tooLarge(.columns) }
        cellCount += 1
        guard cellCount <= allowance.cells else { throw .tooLarge(.cells) }
        guard cell.count <= SpreadsheetLimits.cellLength else { throw .tooLarge(.text) }
        cells[column] = .text(String(cell))
    }

    private mutating func finishRow() throws(SpreadsheetError) {
        if !cells.isEmpty {
            rowCount += 1
            guard rowCount <= allowance.rows else { throw .tooLarge(.rows) }
            rows.append(SheetRow(number: row, cells: cells))
        }
        cells = [:]
        column = 1
        row += 1
    }
}
