internal import Scalars

/// Reads the cells of a workbook (ECMA-376, SpreadsheetML): values as they were last computed, never formulas.
struct WorkbookReader {
    private let archive: Archive
    private var budget = SpreadsheetLimits.totalSize

    init(_ archive: Archive) {
        self.archive = archive
    }

    /// Reads the sheet with a name, or the first visible one that holds something.
    mutating func read(sheet name: String?) throws(SpreadsheetError) -> Spreadsheet {
        let path = try workbookPath()
        guard let bytes = try archive.file(path, budget: &budget) else { throw .damaged("\(path) is missing") }
        let workbook = WorkbookPart()
        try XMLPart.read(bytes, named: path, into: workbook)
        let targets = try relationships(of: path)
        let sheets = workbook.sheets.compactMap { sheet in
            targets[Spelling(sheet.id)].map { (sheet.name, $0, sheet.isVisible) }
        }
        let visible = sheets.filter(\.2).map(\.0)
        // A person types the name: what no sheet is spelled like names the one that looks the same.
        let exact = sheets.filter { sheet in name.map { $0.isSpelled(sheet.0) } ?? sheet.2 }
        let wanted = exact.isEmpty ? sheets.filter { $0.0 == name } : exact
        if let name, wanted.isEmpty { throw .unknownSheet(name, known: visible) }
        let contents = try contents(of: path, targets, is1904: workbook.is1904)
        var first: Sheet?
        for (name, target, _) in wanted {
            let sheet = try readSheet(name, at: target, contents)
            if first == nil || !sheet.rows.isEmpty { first = sheet }
            if !sheet.rows.isEmpty { break }
        }
        guard let first else { throw .damaged("the workbook has no sheet") }
        return Spreadsheet(sheet: first, sheetNames: visible, encoding: nil, separator: nil)
    }

    private mutating func workbookPath() throws(SpreadsheetError) -> String {
        if archive.has("mimetype") || archive.has("content.xml") { throw .foreign(.openDocument) }
        if archive.has("xl/workbook.bin") { throw .foreign(.binaryWorkbook) }
        let targets = try relationships(of: "", type: "/officeDocument")
        let path = targets.values.sorted().first ?? "xl/workbook.xml"
        guard archive.has(path), archive.has("[Content_Types].xml"), path.parts(at: "/").last == "workbook.xml"
        else { throw .foreign(.otherArchive) }
        return path
    }

    private mutating func contents(
        of path: String, _ targets: [Spelling: String], is1904: Bool
    ) throws(SpreadsheetError) -> CellContents {
        let strings = SharedStringsPart()
        let styles = StylesPart()
        for target in targets.values.sorted() {
            if target.ends(with: "/sharedStrings.xml"), let bytes = try archive.file(target, budget: &budget) {
                try XMLPart.read(bytes, named: target, into: strings)
            } else if target.ends(with: "/styles.xml"), let bytes = try archive.file(target, budget: &budget) {
                try XMLPart.read(bytes, named: target, into: styles)
            }
        }
        return CellContents(strings: strings.strings, dateStyles: styles.dateStyles, is1904: is1904)
    }

    private mutating func readSheet(
        _ name: String, at path: String, _ contents: CellContents
    ) throws(SpreadsheetError) -> Sheet {
        guard let bytes = try archive.file(path, budget: &budget) else { throw .damaged("\(path) is missing") }
        let part = SheetPart(contents)
        try XMLPart.read(bytes, named: path, into: part)
        return Sheet(name: name, rows: part.rows, is1904: contents.is1904, merged: part.merged)
    }

    /// The parts that a part refers to, by the ids it has for them; those of the whole file for an empty path.
    private mutating func relationships(
        of path: String, type: String? = nil
    ) throws(SpreadsheetError) -> [Spelling: String] {
        let cut = path.cut(atLast: "/")
        let folder = cut.map { $0.before + "/" } ?? ""
        let file = cut?.after ?? path[...]
        let name = "\(folder)_rels/\(file).rels"
        guard let bytes = try archive.file(name, budget: &budget) else { return [:] }
        let part = RelationshipsPart(type: type, folder: folder)
        try XMLPart.read(bytes, named: name, into: part)
        return part.targets
    }
}
