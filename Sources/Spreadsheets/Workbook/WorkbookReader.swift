internal import Scalars

/// Reads the cells of a workbook (ECMA-376, SpreadsheetML): values as they were last computed, never formulas.
///
/// Its parts are found by the types of the relationships between them, whatever they are called.
struct WorkbookReader {
    private let archive: Archive
    private var budget = SpreadsheetLimits.totalSize

    init(_ archive: Archive) {
        self.archive = archive
    }

    /// Reads the sheet with a name, or the first visible one that holds something.
    mutating func read(sheet name: String?) throws(SpreadsheetError) -> Spreadsheet {
        let path = try workbookPath()
        let workbook = WorkbookPart()
        guard try read(path, into: workbook) else { throw .foreign(.otherArchive) }
        guard workbook.root == "workbook" else { throw .foreign(.otherArchive) }
        let parts = try relationships(of: path)
        let sheets = workbook.sheets.compactMap { sheet in
            // Sheets of charts and macros hold no cells.
            parts.first { $0.id == Spelling(sheet.id) && $0.type == "worksheet" }
                .map { (name: sheet.name, target: $0.target, isVisible: sheet.isVisible) }
        }
        let visible = sheets.filter(\.isVisible).map(\.name)
        let hidden = sheets.filter { !$0.isVisible }.map(\.name)
        // A person types the name: what no sheet is spelled like names the one that looks the same.
        let exact = sheets.filter { sheet in name.map { $0.isSpelled(sheet.name) } ?? sheet.isVisible }
        let wanted = exact.isEmpty && name != nil ? sheets.filter { $0.name == name } : exact
        if let name, wanted.isEmpty { throw .unknownSheet(name, known: visible + hidden) }
        let contents = try contents(parts, of: workbook)
        var first: Sheet?
        for (name, target, _) in wanted {
            let sheet = try readSheet(name, at: target, contents)
            if first == nil || !sheet.rows.isEmpty { first = sheet }
            if !sheet.rows.isEmpty { break }
        }
        guard let first else { throw .damaged("the workbook has no sheet that is shown") }
        return Spreadsheet(sheet: first, sheetNames: visible, hiddenSheetNames: hidden)
    }

    /// Reads all sheets of cells, those that are not shown too.
    mutating func readAll() throws(SpreadsheetError) -> [Sheet] {
        let path = try workbookPath()
        let workbook = WorkbookPart()
        guard try read(path, into: workbook), workbook.root == "workbook" else { throw .foreign(.otherArchive) }
        let parts = try relationships(of: path)
        let contents = try contents(parts, of: workbook)
        var sheets: [Sheet] = []
        for sheet in workbook.sheets {
            guard let part = parts.first(where: { $0.id == Spelling(sheet.id) && $0.type == "worksheet" }) else {
                continue
            }
            sheets.append(try readSheet(sheet.name, at: part.target, contents))
        }
        return sheets
    }

    private mutating func workbookPath() throws(SpreadsheetError) -> String {
        let target = try relationships(of: "").first { $0.type == "officedocument" && !$0.isExternal }?.target
        let path = target ?? (archive.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml")
        if path.lowercased().ends(with: ".bin") { throw .foreign(.binaryWorkbook) }
        return path
    }

    private mutating func contents(
        _ parts: [RelationshipsPart.Relationship], of workbook: WorkbookPart
    ) throws(SpreadsheetError) -> CellContents {
        let strings = SharedStringsPart()
        let styles = StylesPart()
        if let part = parts.first(where: { $0.type == "sharedstrings" }) { try read(part.target, into: strings) }
        if let part = parts.first(where: { $0.type == "styles" }) { try read(part.target, into: styles) }
        return CellContents(
            strings: strings.strings, pieces: strings.pieces, looks: styles.looks, formats: styles.formats,
            decimals: styles.decimals, is1904: workbook.is1904,
            isComputedLater: workbook.isComputedLater)
    }

    private mutating func readSheet(
        _ name: String, at path: String, _ contents: CellContents
    ) throws(SpreadsheetError) -> Sheet {
        let part = SheetPart(contents)
        guard try read(path, into: part) else { throw .damaged("\(path) is missing") }
        var remarks = try remarks(on: part, at: path)
        var rows = part.rows.map { row in
            SheetRow(
                number: row.number, cells: row.cells,
                remarks: row.remarks.merging(remarks.removeValue(forKey: row.number) ?? [:]) { $0 + $1 },
                decimals: row.decimals, looks: row.looks, isHidden: row.isHidden)
        }
        // A row of comments alone is a row, too.
        rows += remarks.map { SheetRow(number: $0.key, cells: [:], remarks: $0.value) }
        rows.sort { $0.number < $1.number }
        return Sheet(
            name: name, rows: rows, is1904: contents.is1904, merged: part.merged, hiddenColumns: part.hiddenColumns,
            boxes: try boxes(beside: path))
    }

    /// Addresses and comments of a sheet's cells, by row and column.
    private mutating func remarks(on sheet: SheetPart, at path: String) throws(SpreadsheetError) -> [Int: [Int:
        [String]]]
    {
        let parts = try relationships(of: path)
        let external = parts.filter(\.isExternal).map { ($0.id, $0.target) }
        let addresses = Dictionary(external, uniquingKeysWith: { first, _ in first })
        var remarks: [Int: [Int: [String]]] = [:]
        for link in sheet.links {
            guard let address = link.address(among: addresses) else { continue }
            remarks[link.place.row, default: [:]][link.place.column, default: []].append(address)
        }
        let comments = CommentsPart()
        for part in parts where part.type == "threadedcomment" || part.type == "comments" {
            try read(part.target, into: comments)
        }
        for (reference, text) in comments.comments where !text.begins(with: CommentsPart.copyOfThread) {
            guard let place = ColumnLetters.place(of: reference), !text.trimmed.isEmpty else { continue }
            remarks[place.row, default: [:]][place.column, default: []].append(String(text.trimmed))
        }
        return remarks
    }

    /// The texts in boxes that lie on a sheet.
    private mutating func boxes(beside path: String) throws(SpreadsheetError) -> [String] {
        let drawing = DrawingPart()
        for part in try relationships(of: path) where part.type == "drawing" && !part.isExternal {
            try read(part.target, into: drawing)
        }
        return drawing.texts
    }

    /// Reads a part; false where the archive has none of that name.
    @discardableResult
    private mutating func read(_ path: String, into handler: any XMLPartHandler) throws(SpreadsheetError) -> Bool {
        guard let bytes = try archive.file(path, budget: &budget) else { return false }
        try XMLPart.read(bytes, named: path, into: handler)
        return true
    }

    /// The parts that a part refers to; those of the whole file for an empty path.
    private mutating func relationships(
        of path: String
    ) throws(SpreadsheetError) -> [RelationshipsPart.Relationship] {
        let cut = path.cut(atLast: "/")
        let folder = cut.map { $0.before + "/" } ?? ""
        let part = RelationshipsPart(folder: folder)
        try read("\(folder)_rels/\(cut?.after ?? path[...]).rels", into: part)
        return part.relationships
    }
}
