internal import Archives

/// The files that make up a workbook (ECMA-376 part 2); the same sheets give the same bytes.
struct WorkbookPackage {
    private let sheets: [WorkbookSheet]

    init(_ sheets: [WorkbookSheet]) { self.sheets = sheets }

    var bytes: [UInt8] {
        var archive = ArchiveWriter()
        archive.add("[Content_Types].xml", contentTypes.file)
        archive.add("_rels/.rels", WorkbookPackage.relationships([("rId1", "officeDocument", "xl/workbook.xml")]).file)
        archive.add("xl/workbook.xml", book.file)
        archive.add("xl/_rels/workbook.xml.rels", WorkbookPackage.relationships(parts).file)
        archive.add("xl/styles.xml", WorkbookStyle.sheet.file)
        for (index, sheet) in sheets.enumerated() {
            archive.add("xl/worksheets/sheet\(index + 1).xml", sheet.element.file)
        }
        return archive.bytes
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private var book: XMLElement {
        let sheets = sheets.enumerated().map { index, sheet in
            XMLElement(
                "sheet",
                [("name", sheet.name), ("sheetId", "\(index + 1)")]
                    + (sheet.isHidden ? [("state", "hidden")] : []) + [("r:id", "rId\(index + 1)")])
        }
        return XMLElement(
            "workbook", [("xmlns", WorkbookPackage.main), ("xmlns:r", WorkbookPackage.office)],
            [XMLElement("sheets", [], sheets)])
    }

    private var parts: [(id: String, type: String, target: String)] {
        sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("rIdStyles", "styles", "styles.xml")]
    }

    private static func relationships(_ parts: [(id: String, type: String, target: String)]) -> XMLElement {
        XMLElement(
            "Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")],
            parts.map { part in
                XMLElement(
                    "Relationship",
                    [("Id", part.id), ("Type", "\(office)/\(part.type)"), ("Target", part.target)])
            })
    }

    private var contentTypes: XMLElement {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let overrides =
            [("/xl/workbook.xml", "\(kind).sheet.main+xml"), ("/xl/styles.xml", "\(kind).styles+xml")]
            + sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", "\(kind).worksheet+xml") }
        return XMLElement(
            "Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")],
            [
                XMLElement(
                    "Default",
                    [
                        ("Extension", "rels"),
                        ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
                    ]),
                XMLElement("Default", [("Extension", "xml"), ("ContentType", "application/xml")]),
            ] + overrides.map { XMLElement("Override", [("PartName", $0.0), ("ContentType", $0.1)]) })
    }
}
