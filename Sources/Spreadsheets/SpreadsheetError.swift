/// Why a table could not be read.
package enum SpreadsheetError: Error, Hashable, Sendable {
    /// The file holds nothing.
    case empty
    /// A kind of file that is not read.
    case foreign(ForeignTable)
    /// The archive or the text in it is damaged; what is wrong, for a bug report.
    case damaged(String)
    /// More than `SpreadsheetLimits` allow; what there is too much of.
    case tooLarge(Excess)
    /// A quotation mark opens in this row and is never closed.
    case openQuotation(row: Int)
    /// Text stands behind the mark that closes a quotation; the row where the mark opened, and the text.
    case textBehindQuotation(row: Int, text: String)
    /// A byte that the coding does not know, and the cell with it.
    case strayByte(UInt8, TextEncoding, row: Int, column: Int, before: String)
    /// The system has no table for the coding.
    case noTable(TextEncoding)
    /// No sheet has the name; those that there are.
    case unknownSheet(String, known: [String])

    /// What there can be too much of.
    package enum Excess: Sendable {
        case bytes, files, cells, rows, columns, text
        /// Elements of a workbook inside each other.
        case depth

        /// How much of it is read.
        package var limit: Int {
            switch self {
            case .bytes: SpreadsheetLimits.fileSize
            case .files: SpreadsheetLimits.entryCount
            case .cells: SpreadsheetLimits.cellCount
            case .rows: SpreadsheetLimits.rowCount
            case .columns: SpreadsheetLimits.columnCount
            case .text: SpreadsheetLimits.cellLength
            case .depth: SpreadsheetLimits.depth
            }
        }
    }

    /// The kinds of file that are recognised and not read.
    package enum ForeignTable: Sendable {
        /// The binary format of Excel before 2007.
        case oldExcel
        /// A file with a password.
        case encrypted
        /// A document of OpenDocument that is no spreadsheet.
        case openDocument
        /// The binary format with the ending `.xlsb`.
        case binaryWorkbook
        case pdf
        /// An archive that is no workbook.
        case otherArchive
        /// Bytes that are no text.
        case binary
    }
}
