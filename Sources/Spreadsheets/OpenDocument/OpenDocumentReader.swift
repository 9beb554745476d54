internal import Scalars

/// Reads the cells of a spreadsheet of OpenDocument (ISO/IEC 26300, `.ods`): values as they were last computed.
struct OpenDocumentReader {
    private let archive: Archive
    private var budget = SpreadsheetLimits.totalSize

    init(_ archive: Archive) { self.archive = archive }

    /// Whether an archive is a document of OpenDocument, of whatever kind.
    static func reads(_ archive: Archive) -> Bool { archive.has("content.xml") || archive.has("mimetype") }

    /// All sheets, those that are not shown too.
    mutating func sheets() throws(SpreadsheetError) -> [(sheet: Sheet, isVisible: Bool)] {
        guard try kind() == "spreadsheet" else { throw .foreign(.openDocument) }
        if let manifest = try archive.file("META-INF/manifest.xml", budget: &budget),
            manifest.contains(sequence: Array("encryption-data".utf8))
        {
            throw .foreign(.encrypted)
        }
        let styles = OpenDocumentStyles()
        // Styles that the document names stand apart from those that its cells were given by hand.
        try read("styles.xml", into: styles)
        try read("content.xml", into: styles)
        let content = OpenDocumentContent(styles)
        guard try read("content.xml", into: content) else { throw .damaged("content.xml is missing") }
        return content.sheets
    }

    /// `spreadsheet` or `text`, by the type that the archive says first.
    private mutating func kind() throws(SpreadsheetError) -> String? {
        guard let type = try archive.file("mimetype", budget: &budget) else { return nil }
        let name = String(decoding: type, as: UTF8.self).trimmed
        let kind = name.without(prefix: "application/vnd.oasis.opendocument.")
        return kind.map { String($0.without(suffix: "-template") ?? $0) }
    }

    @discardableResult
    private mutating func read(_ path: String, into handler: any XMLPartHandler) throws(SpreadsheetError) -> Bool {
        guard let bytes = try archive.file(path, budget: &budget) else { return false }
        try XMLPart.read(bytes, named: path, into: handler)
        return true
    }
}
