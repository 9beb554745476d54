import Spreadsheets
import TestSupport
import Testing

@Suite struct OpenDocumentTests {
    private func table(_ rows: String, manifest: String = "", sheet name: String? = nil) throws -> Spreadsheet {
        var archive = ArchiveBuilder()
        archive.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        archive.add("META-INF/manifest.xml", Array("<m>\(manifest)</m>".utf8))
        archive.add("content.xml", Array("<document>\(rows)</document>".utf8))
        return try Spreadsheet(archive.archive(), sheet: name)
    }

    private func sheet(_ rows: String) -> String { "<table:table table:name=\"S\">\(rows)</table:table>" }

    private func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell office:value-type=\"string\" \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }

    private func row(_ cells: String, _ attributes: String = "") -> String {
        "<table:table-row \(attributes)>\(cells)</table:table-row>"
    }

    @Test("rows and cells that repeat are unrolled where they hold something, and counted where they do not")
    func repeated() throws {
        let empty = "<table:table-cell table:number-columns-repeated=\"3\"/>"
        let rows =
            row(cell("a", "table:number-columns-repeated=\"2\"") + empty + cell("b"))
            + row(empty, "table:number-rows-repeated=\"1048000\"") + row(cell("c"), "table:number-rows-repeated=\"2\"")
        let sheet = try table(sheet(rows)).sheet
        #expect(sheet.rows.map(\.number) == [1, 1_048_002, 1_048_003])
        #expect(sheet.rows[0].cells.mapValues(\.text) == [1: "a", 2: "a", 6: "b"])
        let wide = row(cell("a", "table:number-columns-repeated=\"16384\""))
        #expect(throws: SpreadsheetError.tooLarge(.columns)) { try table(self.sheet(wide)) }
        let high = row(cell("a"), "table:number-rows-repeated=\"1048576\"")
        #expect(throws: SpreadsheetError.tooLarge(.rows)) { try table(self.sheet(high)) }
    }

    @Test("cells that another one covers keep their columns")
    func covered() throws {
        let cells =
            cell("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"")
            + "<table:covered-table-cell/>" + cell("b")
        let next = "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("c")
        let sheet = try table(sheet(row(cells) + row(next))).sheet
        #expect(sheet.rows.map { $0.cells.mapValues(\.text) } == [[1: "a", 3: "b"], [3: "c"]])
        #expect(sheet.merged.map(\.rows) == [1...2] && sheet.merged.map(\.columns) == [1...2])
    }

    @Test("paragraphs, spaces and tabs of a cell are kept; comments and pictures are no text of it")
    func texts() throws {
        let note = "<office:annotation><dc:creator>Me</dc:creator><text:p>asked</text:p></office:annotation>"
        let shapes = "<table:shapes><draw:frame><text:p>picture</text:p></draw:frame></table:shapes>"
        let cells =
            "<table:table-cell office:value-type=\"string\">\(note)<text:p>a<text:s text:c=\"2\"/>b</text:p>"
            + "<text:p>c <text:a xlink:href=\"https://x.org\">d</text:a></text:p></table:table-cell>"
        let sheet = try table(sheet(shapes + row(cells))).sheet
        #expect(sheet.rows[0].cells[1] == .text("a  b\nc d"))
        #expect(sheet.rows[0].remarks[1] == ["asked", "https://x.org"])
    }

    @Test("numbers with what is shown around them, errors, and formulas without a result")
    func values() throws {
        let value = { (attributes: String, shown: String) in
            "<table:table-cell \(attributes)><text:p>\(shown)</text:p></table:table-cell>"
        }
        let cells =
            value("office:value-type=\"float\" office:value=\"1.2E3\"", "1 200")
            + value("office:value-type=\"float\" office:value=\"45\"", "≈ 45 people")
            + value("office:value-type=\"percentage\" office:value=\"0.5\"", "50%")
            + value("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"9.5\"", "9,50 €")
            + value("office:value-type=\"string\" calcext:value-type=\"error\"", "#REF!")
            + "<table:table-cell table:formula=\"of:=[.A1]+1\"/>"
        let found = try table(sheet(row(cells))).sheet.rows[0].cells
        #expect(found[1] == .number("1200") && found[2] == .quantity("45", before: "≈", after: "people"))
        #expect(found[3] == .quantity("50", before: "", after: "%"))
        #expect(found[4] == .quantity("9.5", before: "", after: "EUR"))
        #expect(found[5] == .fault("#REF!") && found[6] == .uncomputed("[.A1]+1"))
    }

    @Test("a formula with an empty result is an empty cell, and one shown in thousands is what is shown")
    func shownOtherwise() throws {
        let cells =
            "<table:table-cell table:formula=\"of:=IF([.D2]=&quot;&quot;;&quot;&quot;;45)\"><text:p/></table:table-cell>"
            + "<table:table-cell office:value-type=\"float\" office:value=\"12500\"><text:p>12,5k€</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"float\" office:value=\"12500\"><text:p>12 500 €</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"float\" office:value=\"0.5\"><text:p>1 €</text:p></table:table-cell>"
        let found = try table(sheet(row(cells))).sheet.rows[0].cells
        #expect(found[1] == nil && found[2] == .text("12,5k€"))
        #expect(found[3] == .quantity("12500", before: "", after: "€"))
        #expect(found[4] == .quantity("0.5", before: "", after: "€"))
    }

    @Test("rows and columns of a group that is folded away are hidden")
    func groups() throws {
        let group = { (kind: String, display: String, inside: String) in
            "<table:table-\(kind)-group table:display=\"\(display)\">\(inside)</table:table-\(kind)-group>"
        }
        let columns =
            "<table:table-column/>" + group("column", "false", "<table:table-column/>")
            + group("column", "true", "<table:table-column/>")
        let rows =
            row(cell("a") + cell("b") + cell("c")) + group("row", "false", group("row", "true", row(cell("d"))))
            + group("row", "true", row(cell("e"))) + row(cell("f"))
        let sheet = try table(sheet(columns + rows)).sheet
        #expect(sheet.rows.map(\.isHidden) == [false, true, false, false] && sheet.hiddenColumns == [2])
    }

    @Test(
        "a number without the type of percentages is shown in per cent, or has the sign as words",
        arguments: [
            ("0.6", "60.00%", "60"), ("0.366666666666667", "36,7 %", "36.6666666666667"), ("60", "60%", "60"),
            ("0.6", "0.6%", "0.6"), ("-0.05", "-5%", "-5"), ("0", "0%", "0"),
        ])
    func percentOfFormula(value: String, shown: String, expected: String) throws {
        let cell =
            "<table:table-cell table:formula=\"of:=AVERAGE([.B2:.D2])\" office:value-type=\"float\" "
            + "office:value=\"\(value)\"><text:p>\(shown)</text:p></table:table-cell>"
        #expect(try table(sheet(row(cell))).sheet.rows[0].cells[1] == .quantity(expected, before: "", after: "%"))
    }

    @Test("a file with a password is told, and a sheet is found by its name")
    func others() throws {
        #expect(throws: SpreadsheetError.foreign(.encrypted)) {
            try table(sheet(row(cell("a"))), manifest: "<e:encryption-data/>")
        }
        #expect(try table(sheet(row(cell("a"))), sheet: "S").sheet.rows.count == 1)
        #expect(throws: SpreadsheetError.unknownSheet("T", known: ["S"])) { try table(sheet(""), sheet: "T") }
    }
}
