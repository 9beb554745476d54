/// The rows of a table one after the other, however many there are.
///
/// Text in UTF-8 is read piece by piece, and no row is kept. A workbook, and text in another coding, is read whole first,
/// within the limits of `Spreadsheet`.
package final class TableRows {
    /// Gives the next bytes of the file, none at its end.
    package typealias Pieces = () throws -> [UInt8]

    /// The name of the sheet; nil in a text file.
    package private(set) var sheet: String?
    /// The names of the workbook's other sheets that are shown.
    package private(set) var otherSheets: [String] = []
    /// How the characters of a text file are coded; nil for a workbook.
    package private(set) var encoding: TextEncoding?
    /// Whether that was guessed by what the text looks like.
    package private(set) var isEncodingGuessed = false
    /// What separates the columns of a text file; nil for a workbook.
    package private(set) var separator: Separator?

    private let pieces: Pieces
    /// The reader of a text that is read piece by piece.
    private var reader: SeparatedText?
    /// Bytes behind the last whole line.
    private var open: [UInt8] = []
    private var rows: ArraySlice<SheetRow> = []
    private var isAtEnd = false

    /// How much is looked at to find out what a file is.
    private static let searched = 1 << 16

    /// Finds out what a file is.
    package init(sheet: String?, encoding: TextEncoding?, pieces: @escaping Pieces) throws {
        self.pieces = pieces
        var head: [UInt8] = []
        while head.count < TableRows.searched, !isAtEnd { head += try nextPiece() }
        if sheet == nil, TableRows.passes(head, isWhole: isAtEnd, as: encoding) {
            try begin(head)
        } else {
            try take(try Spreadsheet(try whole(head), sheet: sheet, encoding: encoding))
        }
    }

    /// The next row that holds something; nil at the end.
    package func next() throws -> SheetRow? {
        while rows.isEmpty, reader != nil {
            if isAtEnd { try finish() } else { try read(try nextPiece()) }
        }
        return rows.popFirst()
    }

    private func nextPiece() throws -> [UInt8] {
        let piece = try pieces()
        isAtEnd = piece.isEmpty
        return piece
    }
}

// Held whole.

extension TableRows {
    private func whole(_ head: [UInt8]) throws -> [UInt8] {
        var bytes = head
        while !isAtEnd {
            bytes += try nextPiece()
            guard bytes.count <= SpreadsheetLimits.fileSize else { throw SpreadsheetError.tooLarge(.bytes) }
        }
        return bytes
    }

    private func take(_ spreadsheet: Spreadsheet) throws {
        sheet = spreadsheet.sheet.name
        otherSheets = spreadsheet.sheetNames.filter { $0 != spreadsheet.sheet.name }
        encoding = spreadsheet.encoding
        isEncodingGuessed = spreadsheet.isEncodingGuessed
        separator = spreadsheet.separator
        rows = spreadsheet.sheet.rows[...]
    }
}

// Passing by.

extension TableRows {
    /// Whether a file that begins so is text in UTF-8.
    private static func passes(_ head: [UInt8], isWhole: Bool, as named: TextEncoding?) -> Bool {
        guard named == nil || named == .utf8, !head.isEmpty, !head.contains(0), !head.starts(with: Array("%PDF".utf8)),
            let end = isWhole ? head.endIndex : head.lastIndex(of: lineEnd)
        else { return false }
        return String(validating: head[..<end], as: UTF8.self) != nil
    }

    private static let lineEnd = UInt8(ascii: "\n")
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private func begin(_ head: [UInt8]) throws {
        let bytes = head.starts(with: TableRows.mark) ? Array(head.dropFirst(TableRows.mark.count)) : head
        let end = bytes.lastIndex(of: TableRows.lineEnd) ?? bytes.endIndex
        let (separator, isDeclared) = try SeparatedText.separator(of: String(decoding: bytes[..<end], as: UTF8.self))
        self.separator = separator
        encoding = .utf8
        reader = SeparatedText(separator: separator, allowance: .passing)
        try read(bytes)
        // Excel's own line `sep=;` says what the separator is and is no row of the table.
        if isDeclared { _ = try next() }
    }

    private func read(_ piece: [UInt8]) throws {
        guard let last = piece.lastIndex(of: TableRows.lineEnd) else {
            open += piece
            guard open.count <= SpreadsheetLimits.fileSize else { throw SpreadsheetError.tooLarge(.bytes) }
            return
        }
        let lines = open + piece[...last]
        open = Array(piece[(last + 1)...])
        try read(lines: lines)
    }

    private func read(lines: [UInt8]) throws {
        guard let text = String(validating: lines, as: UTF8.self) else { throw stray(in: lines) }
        try reader?.readCells(text)
        rows = (reader?.takeRows() ?? [])[...]
    }

    private func finish() throws {
        try read(lines: open)
        let last = rows
        try reader?.finish()
        rows = last + (reader?.takeRows() ?? [])
        (reader, open) = (nil, [])
    }

    /// The first byte that is no part of a character, with its place.
    private func stray(in lines: [UInt8]) -> any Error {
        let (text, byte) = UnicodeBytes.utf8(lines)
        do {
            try reader?.readCells(text)
        } catch {
            return error
        }
        let (row, column, cell) = reader?.place ?? (1, 1, "")
        return SpreadsheetError.strayByte(byte ?? 0, .utf8, row: row, column: column, before: cell)
    }
}
