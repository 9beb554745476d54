package import Documents
internal import Scalars

/// What one cell of a table holds.
package enum CellValue: Hashable, Sendable {
    case text(String)
    /// A number in decimal digits, as exactly as the file has it.
    case number(String)
    /// A number with what the spreadsheet shows around it: a currency, `%`, `participants`.
    case quantity(String, before: String, after: String)
    /// A number that the spreadsheet shows as a date, a month or a year, as far as it shows it.
    case date(PartialDate)
    case boolean(Bool)
    /// An error that the spreadsheet shows in place of a value, such as `#REF!`.
    case fault(String)
    /// A formula whose result the file does not hold, since no spreadsheet has computed it yet.
    case uncomputed(String)
}

extension CellValue {
    /// Whether it is a number, with or without something around it.
    var isNumber: Bool {
        switch self {
        case .number, .quantity: true
        case .text, .date, .boolean, .fault, .uncomputed: false
        }
    }

    /// The value as a person would write it.
    package var text: String {
        switch self {
        case .text(let text), .number(let text), .fault(let text): text
        case .quantity(let number, let before, let after):
            [before, number, after].filter { !$0.isEmpty }.joined(separator: after == "%" ? "" : " ")
        case .date(let date): date.text
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .uncomputed(let formula): "=\(formula)"
        }
    }
}

/// One row of a sheet with the cells that hold something.
package struct SheetRow: Sendable {
    /// The number of the row as spreadsheets show it, from 1 on.
    package let number: Int
    /// The values by column, from 1 on; cells of white space alone are left out.
    package let cells: [Int: CellValue]
    /// What hangs on cells beside their values, by column: addresses that they link to, and comments.
    package let remarks: [Int: [String]]
    /// To how many decimal places the spreadsheet shows numbers, by column; of a percentage those of its per cent.
    package let decimals: [Int: Int]
    /// What the spreadsheet shows of cells otherwise than their values say, by column.
    package let looks: [Int: CellLook]
    /// Whether the spreadsheet does not show the row.
    package let isHidden: Bool

    package init(
        number: Int, cells: [Int: CellValue], remarks: [Int: [String]] = [:], decimals: [Int: Int] = [:],
        looks: [Int: CellLook] = [:], isHidden: Bool = false
    ) {
        self.looks = looks
        self.number = number
        self.cells = cells.filter { !$0.value.text.trimmed.isEmpty }
        self.remarks = remarks
        self.decimals = decimals
        self.isHidden = isHidden
    }
}

/// Cells that the spreadsheet shows as one; only the first holds the value.
package struct MergedCells: Hashable, Sendable {
    /// From 1 on.
    package let columns: ClosedRange<Int>
    package let rows: ClosedRange<Int>

    /// The first column, from 1 on.
    package var column: Int { columns.lowerBound }

    /// Reads a range such as `H25:I27`; nil for anything else, and for one cell.
    init?(_ reference: String) {
        let corners = reference.parts(at: ":").compactMap { ColumnLetters.place(of: String($0)) }
        guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column,
            corners[0] != corners[1]
        else { return nil }
        columns = corners[0].column...corners[1].column
        rows = corners[0].row...corners[1].row
    }

    private init(columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
        self.columns = columns
        self.rows = rows
    }

    /// As far as a sheet has rows with something in them; nil where only one cell is left.
    func cut(at last: Int) -> MergedCells? {
        guard rows.lowerBound <= last else { return nil }
        let rows = rows.lowerBound...min(rows.upperBound, last)
        return rows.count > 1 || columns.count > 1 ? MergedCells(columns: columns, rows: rows) : nil
    }
}

/// One sheet: its rows that hold something, in order.
package struct Sheet: Sendable {
    /// The sheet's name; nil in a text file, which has no sheets.
    package let name: String?
    /// The rows that hold something, in order.
    package let rows: [SheetRow]
    /// Whether the workbook counts days from 1904, as Excel once did on Macintosh computers.
    package let is1904: Bool
    /// The cells that are merged.
    package let merged: [MergedCells]
    /// The columns with something in them that the spreadsheet does not show.
    package let hiddenColumns: Set<Int>
    /// The texts in boxes that lie on the sheet.
    package let boxes: [String]

    init(
        name: String?, rows: [SheetRow], is1904: Bool = false, merged: [MergedCells] = [],
        hiddenColumns: [ClosedRange<Int>] = [], boxes: [String] = []
    ) {
        self.merged = merged
        self.name = name
        self.is1904 = is1904
        self.boxes = boxes
        self.rows = CoveredCells.marked(rows.filter { !$0.cells.isEmpty || !$0.remarks.isEmpty }, under: merged)
        let columns = Set(rows.flatMap(\.cells.keys))
        self.hiddenColumns = columns.filter { column in hiddenColumns.contains { $0.contains(column) } }
    }
}

/// The letters by which spreadsheets name a column.
package enum ColumnLetters {
    /// The letters of a column, from 1 on: `A`, `Z`, `AA`.
    package static func letters(of column: Int) -> String {
        var column = column
        var letters: [Character] = []
        while column > 0 {
            letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((column - 1) % 26))))
            column = (column - 1) / 26
        }
        return String(letters.reversed())
    }

    /// The column and row of a reference such as `C7`; nil for anything else.
    static func place(of reference: String) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        for byte in reference.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 100_000:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0 && column < 100_000:
                column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 100_000_000:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        return column > 0 && row > 0 ? (column, row) : nil
    }
}
