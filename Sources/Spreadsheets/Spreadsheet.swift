internal import Scalars

/// A file of tables: a workbook of Excel (`.xlsx`, `.xlsm`) or OpenDocument (`.ods`), or a text file with separators.
package struct Spreadsheet: Sendable {
    /// The sheet that was asked for, or the first one that holds something.
    package let sheet: Sheet
    /// The names of all visible sheets; empty for a text file.
    package let sheetNames: [String]
    /// The names of the sheets that the spreadsheet does not show.
    package let hiddenSheetNames: [String]
    /// How the characters of a text file are coded; nil for a workbook.
    package let encoding: TextEncoding?
    /// Whether that was guessed by what the text looks like.
    package let isEncodingGuessed: Bool
    /// What separates the columns of a text file; nil for a workbook.
    package let separator: Separator?

    /// Reads a file by what it holds, whatever its name ends in.
    ///
    /// - Parameters:
    ///   - name: the sheet to read.
    ///   - encoding: how the characters of a text file are coded; nil to find it out.
    package init(
        _ bytes: [UInt8], sheet name: String? = nil, encoding: TextEncoding? = nil
    ) throws(SpreadsheetError) {
        guard bytes.count <= SpreadsheetLimits.fileSize else { throw .tooLarge(.bytes) }
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: Signature.archive) {
            let archive = try Archive(bytes)
            if OpenDocumentReader.reads(archive) {
                var reader = OpenDocumentReader(archive)
                self = try Spreadsheet(choosing: name, among: try reader.sheets())
                return
            }
            var reader = WorkbookReader(archive)
            self = try reader.read(sheet: name)
            return
        }
        if let foreign = Signature.foreign(bytes) { throw .foreign(foreign) }
        let decoded = try DecodedText(bytes, as: encoding)
        let (rows, separator) = try SeparatedText.read(decoded.text)
        sheet = Sheet(name: nil, rows: rows)
        (sheetNames, hiddenSheetNames) = ([], [])
        self.encoding = decoded.encoding
        isEncodingGuessed = decoded.isGuess
        self.separator = separator
        if let name { throw .unknownSheet(name, known: []) }
    }

    /// Whether a file that begins so is a workbook, or another kind of file that is no text.
    static func isKnownOtherwise(_ head: [UInt8]) -> Bool {
        head.starts(with: Signature.archive) || Signature.foreign(head) != nil
    }

    /// All sheets of a workbook; none of a text file.
    package static func sheets(in bytes: [UInt8]) throws(SpreadsheetError) -> [Sheet] {
        guard bytes.count <= SpreadsheetLimits.fileSize else { throw .tooLarge(.bytes) }
        guard bytes.starts(with: Signature.archive) else { return [] }
        let archive = try Archive(bytes)
        if OpenDocumentReader.reads(archive) {
            var reader = OpenDocumentReader(archive)
            return try reader.sheets().map(\.sheet)
        }
        var reader = WorkbookReader(archive)
        return try reader.readAll()
    }

    /// The sheet with a name, or the first visible one that holds something.
    private init(
        choosing name: String?, among sheets: [(sheet: Sheet, isVisible: Bool)]
    ) throws(SpreadsheetError) {
        let names = { (isVisible: Bool) in sheets.filter { $0.isVisible == isVisible }.compactMap(\.sheet.name) }
        let exact = sheets.filter { sheet in name.map { $0.isSpelled(sheet.sheet.name ?? "") } ?? sheet.isVisible }
        let wanted = exact.isEmpty && name != nil ? sheets.filter { $0.sheet.name == name } : exact
        if let name, wanted.isEmpty { throw .unknownSheet(name, known: names(true) + names(false)) }
        guard let sheet = (wanted.first { !$0.sheet.rows.isEmpty } ?? wanted.first)?.sheet else {
            throw .damaged("the workbook has no sheet that is shown")
        }
        self.init(sheet: sheet, sheetNames: names(true), hiddenSheetNames: names(false))
    }

    /// A sheet of a workbook.
    init(sheet: Sheet, sheetNames: [String], hiddenSheetNames: [String]) {
        self.sheet = sheet
        self.sheetNames = sheetNames
        self.hiddenSheetNames = hiddenSheetNames
        encoding = nil
        isEncodingGuessed = false
        separator = nil
    }
}

/// The first bytes by which kinds of files are known.
private enum Signature {
    static let archive = Array("PK\u{3}\u{4}".utf8)

    static func foreign(_ bytes: [UInt8]) -> SpreadsheetError.ForeignTable? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            // The same container holds old workbooks and new ones with a password; the latter name their stream.
            let name: [UInt8] = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
            return bytes.contains(sequence: name) ? .encrypted : .oldExcel
        }
        if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
        return nil
    }
}

extension [UInt8] {
    /// Whether some bytes stand somewhere in these.
    func contains(sequence: [UInt8]) -> Bool {
        guard let first = sequence.first, count >= sequence.count else { return false }
        return withUnsafeBufferPointer { bytes in
            var index = 0
            while index <= bytes.count - sequence.count {
                if bytes[index] == first, bytes[index..<(index + sequence.count)].elementsEqual(sequence) {
                    return true
                }
                index += 1
            }
            return false
        }
    }
}
