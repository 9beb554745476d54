internal import Scalars

/// What stands between the columns of a text file.
package enum Separator: Unicode.Scalar, CaseIterable, Sendable {
    case semicolon = ";"
    case tab = "\t"
    case comma = ","
}

/// Reads text with separators (RFC 4180, and what spreadsheets write in its name).
///
/// A cell in quotation marks may hold separators, line ends and doubled marks. A mark within a cell that does not begin
/// with one is a character like any other.
struct SeparatedText {
    private let separator: Unicode.Scalar
    private let rowLimit: Int
    private var rows: [SheetRow] = []
    private var cells: [Int: CellValue] = [:]
    private var column = 1
    private var cellCount = 0
    /// The number of the row that is read.
    private var row = 1

    /// The rows of a text, with the separator that it turns out to use.
    static func read(_ text: String) throws(SpreadsheetError) -> (rows: [SheetRow], separator: Separator) {
        let (separator, isDeclared) = try self.separator(of: text)
        var reader = SeparatedText(separator: separator, rowLimit: .max)
        try reader.read(text)
        // Excel's own line `sep=;` says what the separator is and is no row of the table, though it keeps its number.
        return (isDeclared ? Array(reader.rows.dropFirst()) : reader.rows, separator)
    }

    private init(separator: Separator, rowLimit: Int) {
        self.separator = separator.rawValue
        self.rowLimit = rowLimit
    }

    /// The separator that a first line `sep=` names, or the one that cuts most rows into the same number of cells.
    private static func separator(of text: String) throws(SpreadsheetError) -> (Separator, isDeclared: Bool) {
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

    private mutating func read(_ text: String) throws(SpreadsheetError) {
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var opened = 0
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if next == "\"" {
                    cell.append(scalar)
                    next = scalars.next()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", cell.allSatisfy({ $0 == " " }) {
                cell = String.UnicodeScalarView()
                isQuoted = true
                opened = row
            } else if scalar == separator {
                try finishCell(&cell)
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", next == "\n" { next = scalars.next() }
                try finishCell(&cell)
                try finishRow()
                guard row <= rowLimit else { return }
            } else {
                cell.append(scalar)
            }
        }
        if isQuoted { throw .openQuotation(row: opened) }
        try finishCell(&cell)
        try finishRow()
    }

    private mutating func finishCell(_ cell: inout String.UnicodeScalarView) throws(SpreadsheetError) {
        defer {
            cell = String.UnicodeScalarView()
            column += 1
        }
        guard !cell.isEmpty else { return }
        guard column <= SpreadsheetLimits.columnCount else { throw .tooLarge(.columns) }
        cellCount += 1
        guard cellCount <= SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
        guard cell.count <= SpreadsheetLimits.cellLength else { throw .tooLarge(.text) }
        cells[column] = .text(String(cell))
    }

    private mutating func finishRow() throws(SpreadsheetError) {
        guard row <= SpreadsheetLimits.rowCount else { throw .tooLarge(.rows) }
        if !cells.isEmpty { rows.append(SheetRow(number: row, cells: cells)) }
        cells = [:]
        column = 1
        row += 1
    }
}
