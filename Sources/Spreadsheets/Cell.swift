package import Documents
internal import Scalars

/// What one cell of a table holds.
package enum CellValue: Hashable, Sendable {
    case text(String)
    /// A number in decimal digits, as exactly as the file has it.
    case number(String)
    /// A number that the spreadsheet shows as a date.
    case date(Day)
    case boolean(Bool)
    /// An error that the spreadsheet shows in place of a value, such as `#REF!`.
    case fault(String)
}

extension CellValue {
    /// The value as a person would write it.
    package var text: String {
        switch self {
        case .text(let text), .number(let text), .fault(let text): text
        case .date(let day): day.description
        case .boolean(let value): value ? "TRUE" : "FALSE"
        }
    }
}

/// One row of a sheet with the cells that hold something.
package struct SheetRow: Sendable {
    /// The number of the row as spreadsheets show it, from 1 on.
    package let number: Int
    /// The values by column, from 1 on; cells of white space alone are left out.
    package let cells: [Int: CellValue]

    package init(number: Int, cells: [Int: CellValue]) {
        self.number = number
        self.cells = cells.filter { !$0.value.text.trimmed.isEmpty }
    }
}

/// Cells of several rows that the spreadsheet shows as one; only the first row holds the value.
package struct MergedCells: Hashable, Sendable {
    /// The first column, from 1 on.
    package let column: Int
    package let rows: ClosedRange<Int>

    /// Reads a range such as `H25:I27`; nil for anything else, and for cells of one row.
    init?(_ reference: String) {
        let corners = reference.parts(at: ":").compactMap { ColumnLetters.place(of: String($0)) }
        guard corners.count == 2, corners[0].row < corners[1].row else { return nil }
        column = corners[0].column
        rows = corners[0].row...corners[1].row
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
    /// The cells that are merged over several rows.
    package let merged: [MergedCells]

    init(name: String?, rows: [SheetRow], is1904: Bool = false, merged: [MergedCells] = []) {
        self.merged = merged
        self.name = name
        self.is1904 = is1904
        self.rows = rows.filter { !$0.cells.isEmpty }
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
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 100_000_000:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        return column > 0 && row > 0 ? (column, row) : nil
    }
}
