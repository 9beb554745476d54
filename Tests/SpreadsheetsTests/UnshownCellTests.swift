import Spreadsheets
import TestSupport
import Testing

/// What a spreadsheet shows of a cell otherwise than its value says.
@Suite struct UnshownCellTests {
    private static let styles = """
        <numFmts><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode="0;-0;;@"/>\
        <numFmt numFmtId="166" formatCode="&quot;&quot;"/><numFmt numFmtId="167" formatCode="[&gt;5];0"/>\
        <numFmt numFmtId="168" formatCode="&quot;12&quot;"/><numFmt numFmtId="169" formatCode="0;-0;&quot;-&quot;"/>\
        <numFmt numFmtId="170" formatCode="General;;"/><numFmt numFmtId="171" formatCode="0&quot; t&quot;"/></numFmts>\
        <fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font>\
        <font><strike val="0"/><color rgb="FF00ff00"/></font></fonts>\
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid">\
        <fgColor rgb="FF00FF00"/></patternFill></fill></fills>\
        <cellStyleXfs><xf fontId="1"/></cellStyleXfs>\
        <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="2" fillId="1"/>\
        <xf fontId="4" fillId="1"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/>\
        <xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>
        """

    private func row(_ cells: String, strings: String = "", behind: String = "") throws -> SheetRow {
        var book = WorkbookBuilder()
        book.styles = Self.styles
        book.strings = strings
        book.sheets = ["<row r=\"1\">\(cells)</row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"]
        book.behindRows = behind
        return try Spreadsheet(book.bytes).sheet.rows[0]
    }

    private func cell(_ column: String, _ style: Int, _ value: String = "7", text: Bool = false) -> String {
        text
            ? "<c r=\"\(column)1\" s=\"\(style)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>"
            : "<c r=\"\(column)1\" s=\"\(style)\"><v>\(value)</v></c>"
    }

    @Test("a line through a cell, and through parts of its text")
    func struck() throws {
        let strings = """
            <si><r><rPr><strike/></rPr><t>on PCBs</t></r><r><rPr><b/></rPr><t> on mercury</t></r></si>\
            <si><r><rPr><strike val="true"/></rPr><t>gone</t></r></si><si><t>plain</t></si>\
            <si><r><t>as the cell</t></r><r><rPr><strike val="0"/></rPr><t>not</t></r></si>
            """
        let shared = { (column: String, style: Int, index: Int) in
            "<c r=\"\(column)1\" s=\"\(style)\" t=\"s\"><v>\(index)</v></c>"
        }
        let cells =
            cell("A", 1) + cell("B", 0) + shared("C", 0, 0) + shared("D", 0, 1) + shared("E", 1, 2)
            + shared("F", 0, 2) + shared("G", 1, 3) + shared("H", 0, 3) + cell("I", 1, "x", text: true)
        let looks = try row(cells, strings: strings).looks
        #expect(
            looks == [
                1: .struck, 3: .partlyStruck, 4: .struck, 5: .struck, 7: .partlyStruck, 9: .struck,
            ])
    }

    @Test("letters in the colour of the ground are not seen; white ones on a coloured ground are")
    func colours() throws {
        let cells = (0...5).map { cell(ColumnLetters.letters(of: $0 + 1), $0) }.joined()
        #expect(try row(cells).looks == [2: .struck, 3: .unseen, 4: .unseen, 6: .unseen])
    }

    @Test("a format that shows nothing hides what stands in its cell: all of it, zeros, numbers")
    func formats() throws {
        let cells =
            cell("A", 6) + cell("B", 6, "text", text: true) + cell("C", 7, "0") + cell("D", 7, "-3")
            + cell("E", 7, "text", text: true) + cell("F", 8) + cell("G", 8, "text", text: true) + cell("H", 9, "9")
            + cell("I", 10, "99") + cell("J", 11, "0") + cell("K", 12, "20") + cell("L", 12, "-3") + cell("M", 13, "5")
        let row = try row(cells)
        #expect(row.looks == [1: .unseen, 2: .unseen, 3: .unseen, 6: .unseen, 9: .unseen, 12: .unseen])
        // The letters of `General` are none of a date.
        #expect(row.cells[11] == .number("20") && row.cells[13] == .quantity("5", before: "", after: "t"))
    }

    @Test("what stands under merged cells is not seen, and is kept")
    func covered() throws {
        let cells = cell("A", 0) + cell("B", 0, "8") + cell("D", 0, "9")
        let merged = "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>"
        let row = try row(cells, behind: merged)
        #expect(row.looks == [2: .unseen, 4: .unseen] && row.cells[2] == .number("8"))
        #expect(row.without([2]).cells.keys.sorted() == [1, 4])
    }

    @Test("texts in boxes on the sheet are told, each once")
    func boxes() throws {
        var book = WorkbookBuilder()
        book.sheetRelationships =
            "<Relationship Id=\"d\" Target=\"../drawings/d.xml\" Type=\"http://example.org/drawing\"/>"
        let body = "<xdr:txBody><a:p><a:r><a:t>Row 3 was </a:t></a:r><a:r><a:t>cancelled</a:t></a:r></a:p>"
        let shape = "<xdr:sp>\(body)<a:p><a:r><a:t>in May</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
        let namespaces = "xmlns:xdr=\"urn:x\" xmlns:a=\"urn:a\""
        book.parts = [("xl/drawings/d.xml", "<xdr:wsDr \(namespaces)>\(shape)\(shape)<xdr:pic/></xdr:wsDr>")]
        #expect(try Spreadsheet(book.bytes).sheet.boxes == ["Row 3 was cancelled\nin May"])
    }

    @Test("the same in OpenDocument")
    func openDocument() throws {
        let style = { (name: String, text: String, cell: String) in
            "<style:style style:name=\"\(name)\"><style:text-properties \(text)/><style:table-cell-properties \(cell)/></style:style>"
        }
        let styles =
            style("line", "style:text-line-through-style=\"solid\"", "") + style("white", "fo:color=\"#ffffff\"", "")
            + style("green", "fo:color=\"#00FF00\"", "fo:background-color=\"#00ff00\"")
            + style("seen", "fo:color=\"#ffffff\"", "fo:background-color=\"#000080\"")
            + "<style:style style:name=\"child\" style:parent-style-name=\"line\"/>"
        let cell = { (style: String, text: String) in
            "<table:table-cell table:style-name=\"\(style)\" office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        }
        let empty =
            "<table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p></text:p></table:table-cell>"
        let part = "a <text:span text:style-name=\"line\">b</text:span>"
        let cells =
            cell("line", "x") + cell("child", "x") + cell("white", "x") + cell("green", "x") + cell("seen", "x")
            + cell("none", part) + empty + cell("none", "x")
        let box = "<draw:custom-shape><text:p>Not</text:p><text:p>counted</text:p></draw:custom-shape>"
        var archive = ArchiveBuilder()
        archive.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        let table =
            "<table:table table:name=\"S\"><table:shapes>\(box)</table:shapes><table:table-row>\(cells)</table:table-row></table:table>"
        archive.add("content.xml", Array("<document>\(styles)\(table)</document>".utf8))
        let sheet = try Spreadsheet(archive.archive()).sheet
        #expect(
            sheet.rows[0].looks == [
                1: .struck, 2: .struck, 3: .unseen, 4: .unseen, 6: .partlyStruck, 7: .unseen,
            ])
        #expect(sheet.rows[0].cells[7] == .number("7") && sheet.boxes == ["Not\ncounted"])
    }
}
