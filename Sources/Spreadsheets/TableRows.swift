/// The rows of a table one after the other, however many there are.
///
/// Text is read piece by piece, whatever its coding, and no row is kept. A workbook is read whole first, within the limits
/// of `Spreadsheet`.
package final class TableRows {
    /// Gives the next bytes of the file, none at its end.
    package typealias Pieces = () throws -> [UInt8]

    /// The name of the sheet; nil in a text file.
    package private(set) var sheet: String?
    /// The names of the workbook's other sheets that are shown.
    package private(set) var otherSheets: [String] = []
    /// The cells of a workbook's sheet that are merged.
    package private(set) var merged: [MergedCells] = []
    /// How the characters of a text file are coded; nil for a workbook.
    package private(set) var encoding: TextEncoding?
    /// Whether that was guessed by what the text looks like.
    package private(set) var isEncodingGuessed = false
    /// What separates the columns of a text file; nil for a workbook.
    package private(set) var separator: Separator?

    private let pieces: Pieces
    /// The reader of a text that is read piece by piece.
    private var reader: SeparatedText?
    private var lines = TextLines(.utf8, head: [])
    private var rows: ArraySlice<SheetRow> = []
    private var isAtEnd = false

    /// How much is looked at to find out what a file is.
    private static let searched = 1 << 16

    /// Finds out what a file is.
    package init(sheet: String?, encoding: TextEncoding?, pieces: @escaping Pieces) throws {
        self.pieces = pieces
        var head: [UInt8] = []
        while head.count < TableRows.searched, !isAtEnd { head += try nextPiece() }
        if sheet == nil, let coding = TableRows.coding(of: head, isWhole: isAtEnd, as: encoding) {
            isEncodingGuessed = coding.isGuess
            try begin(head, as: coding.encoding)
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
        merged = spreadsheet.sheet.merged
        otherSheets = spreadsheet.sheetNames.filter { $0 != spreadsheet.sheet.name }
        encoding = spreadsheet.encoding
        isEncodingGuessed = spreadsheet.isEncodingGuessed
        separator = spreadsheet.separator
        rows = spreadsheet.sheet.rows[...]
    }
}

// Passing by.

extension TableRows {
    /// How the characters of a file are coded that begins so; nil for what is no text.
    private static func coding(
        of head: [UInt8], isWhole: Bool, as named: TextEncoding?
    ) -> (encoding: TextEncoding, isGuess: Bool)? {
        guard !head.isEmpty, !Spreadsheet.isKnownOtherwise(head) else { return nil }
        if let named { return (named, false) }
        let end = isWhole ? head.endIndex : head.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? head.endIndex
        return try? DecodedText.encoding(of: Array(head[..<end]))
    }

    private func begin(_ head: [UInt8], as encoding: TextEncoding) throws {
        lines = TextLines(encoding, head: head)
        let first = try decoded(lines.read(head))
        let (separator, isDeclared) = try SeparatedText.separator(of: first.isEmpty ? try decoded(lines.rest) : first)
        (self.separator, self.encoding) = (separator, encoding)
        reader = SeparatedText(separator: separator, allowance: .passing)
        try read(lines: first)
        // Excel's own line `sep=;` says what the separator is and is no row of the table.
        if isDeclared { _ = try next() }
    }

    private func read(_ piece: [UInt8]) throws {
        let whole = lines.read(piece)
        guard lines.rest.count <= SpreadsheetLimits.fileSize else { throw SpreadsheetError.tooLarge(.bytes) }
        if !whole.isEmpty { try read(lines: try decoded(whole)) }
    }

    private func read(lines text: String) throws {
        try reader?.readCells(text)
        rows = (reader?.takeRows() ?? [])[...]
    }

    private func finish() throws {
        try read(lines: try decoded(lines.rest))
        let last = rows
        try reader?.finish()
        rows = last + (reader?.takeRows() ?? [])
        reader = nil
    }

    /// The text of whole lines; what is no character is told with its place.
    private func decoded(_ bytes: [UInt8]) throws -> String {
        let (text, stray) = try lines.decodedStart(of: bytes)
        guard let stray else { return text }
        try reader?.readCells(text)
        let (row, column, cell) = reader?.place ?? SeparatedText.place(behind: text)
        throw SpreadsheetError.strayByte(stray, lines.encoding, row: row, column: column, before: cell)
    }
}
