/// How much of a table is read; a hostile file could otherwise fill the memory or run for hours.
package enum SpreadsheetLimits {
    /// The largest file, in bytes.
    package static let fileSize = 32 << 20
    /// The most files in an archive.
    static let entryCount = 2_000
    /// The most bytes that one file of an archive may unpack to.
    package static let partSize = 64 << 20
    /// The most bytes that all files that are read may unpack to.
    package static let totalSize = 128 << 20
    /// The most cells that hold something.
    static let cellCount = 500_000
    /// The most rows and columns that hold something.
    static let rowCount = 100_000
    static let columnCount = 500
    /// The last row and column of spreadsheets; what has no content may stand anywhere before.
    static let lastRow = 1_048_576
    static let lastColumn = 16_384
    /// How deep elements of a workbook may stand inside each other.
    static let depth = 64
    /// The most characters in a cell: what spreadsheets allow.
    static let cellLength = 32_767
}
