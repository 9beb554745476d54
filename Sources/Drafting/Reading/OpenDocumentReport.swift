internal import Scalars
internal import Spreadsheets

/// Reads the paragraphs of a text of OpenDocument from its XML.
struct OpenDocumentReport {
    private let archive: Archive
    private var budget = SpreadsheetLimits.totalSize

    init(_ archive: Archive) {
        self.archive = archive
    }

    mutating func read() throws -> ReportText {
        let styles = OpenDocumentStyles()
        let named = try archive.file("styles.xml", budget: &budget)
        if let named { try XMLPart.read(named, named: "styles.xml", into: styles) }
        let body = OpenDocumentBody(styles: styles)
        guard let bytes = try archive.file("content.xml", budget: &budget) else { throw ReportFailure.foreign }
        try XMLPart.read(bytes, named: "content.xml", into: body)
        guard body.isText else { throw ReportFailure.foreign }
        var text = ReportText()
        text.remarks = body.remarks
        let hasHeadings = body.pieces.contains { if case .heading = $0.role { true } else { false } }
        var numbers: [Int: Int] = [:]
        for (index, piece) in body.pieces.enumerated() {
            var role = piece.role
            if let owner = piece.owner { role = .note(of: numbers[owner]) }
            try text.add(piece.text, role)
            numbers[index] = text.paragraphs.count
        }
        if let named { try addMargins(of: named, to: &text) }
        return hasHeadings ? text : PlainHeadings.found(in: text)
    }

    private func addMargins(of bytes: [UInt8], to text: inout ReportText) throws {
        let margins = OpenDocumentBody(styles: OpenDocumentStyles(), isMargins: true)
        try XMLPart.read(bytes, named: "styles.xml", into: margins)
        for margin in margins.pieces.map(\.text).firstOccurrences {
            try text.add(margin, .margin)
            text.remarks.insert(.margins)
        }
    }
}
