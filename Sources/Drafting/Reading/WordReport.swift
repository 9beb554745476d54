internal import Scalars
internal import Spreadsheets

/// Reads the paragraphs of a Word document (ECMA-376, WordprocessingML) from its XML.
struct WordReport {
    private let archive: Archive
    private var budget = SpreadsheetLimits.totalSize

    init(_ archive: Archive) {
        self.archive = archive
    }

    mutating func read() throws -> ReportText {
        let path = try relationships(of: "").first { $0.type == "officedocument" && !$0.isExternal }?.target
        guard let path, let bytes = try archive.file(path, budget: &budget) else { throw ReportFailure.foreign }
        let parts = try relationships(of: path)
        let styles = WordStyles()
        try read(parts.first { $0.type == "styles" }?.target, into: styles)
        let body = WordBody(styles: styles)
        try XMLPart.read(bytes, named: path, into: body)
        guard body.root == "document" else { throw ReportFailure.foreign }
        var pieces = body.pieces
        for type in ["footnotes", "endnotes"] {
            let notes = WordBody(styles: styles, kind: type)
            try read(parts.first { $0.type == type }?.target, into: notes)
            pieces += notes.pieces
            body.remarks.formUnion(notes.remarks)
        }
        let margins = try margins(parts, styles)
        return try WordReport.text(pieces, margins, body)
    }

    /// The texts at the top and foot of pages, each once.
    private mutating func margins(
        _ parts: [RelationshipsPart.Relationship], _ styles: WordStyles
    ) throws -> [String] {
        var texts: [String] = []
        for part in parts where part.type == "header" || part.type == "footer" {
            let margin = WordBody(styles: styles)
            try read(part.target, into: margin)
            texts += margin.pieces.map(\.text)
        }
        return texts.firstOccurrences
    }

    private static func text(_ pieces: [WordPiece], _ margins: [String], _ body: WordBody) throws -> ReportText {
        var text = ReportText()
        text.remarks = body.remarks
        let hasStyles = pieces.contains { if case .heading = $0.role { true } else { false } }
        var references: [String: Int] = [:]
        for piece in pieces {
            let before = text.paragraphs.count
            var role = piece.role
            if role == .body, !hasStyles, piece.isStrong { role = .heading(2) }
            if let note = piece.note { role = .note(of: references[note]) }
            if case .cell(let cell) = role { role = .cell(body.widened(cell)) }
            try text.add(piece.text, role)
            if text.paragraphs.count > before { for note in piece.notes { references[note] = before + 1 } }
        }
        for margin in margins {
            try text.add(margin, .margin)
            text.remarks.insert(.margins)
        }
        return hasStyles ? text : PlainHeadings.found(in: text)
    }

    private mutating func read(_ name: String?, into handler: any XMLPartHandler) throws {
        guard let name, let bytes = try archive.file(name, budget: &budget) else { return }
        try XMLPart.read(bytes, named: name, into: handler)
    }

    private mutating func relationships(of part: String) throws -> [RelationshipsPart.Relationship] {
        let (folder, name) = part.cut(atLast: "/").map { (String($0.before) + "/", String($0.after)) } ?? ("", part)
        let handler = RelationshipsPart(folder: folder)
        try read("\(folder)_rels/\(name).rels", into: handler)
        return handler.relationships
    }
}
