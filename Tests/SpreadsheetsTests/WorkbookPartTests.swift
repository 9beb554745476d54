import Spreadsheets
import TestSupport
import Testing

/// How the parts of a workbook are found and what hangs on its cells.
@Suite struct WorkbookPartTests {
    private func sheet(_ book: WorkbookBuilder) throws -> Sheet { try Spreadsheet(book.bytes).sheet }

    private func relationship(_ id: String, _ target: String, _ type: String, _ mode: String = "") -> String {
        "<Relationship Id=\"\(id)\" Target=\"\(target)\" Type=\"http://example.org/\(type)\"\(mode)/>"
    }

    @Test(
        "parts are found by the types of relationships, whatever they are called and wherever they stand",
        arguments: [
            ("xl/Book.xml", "xl/Book.xml", "SharedStrings.xml", "xl/sharedstrings.xml", "a/worksheet"),
            ("/XL/wb.XML", "xl/wb.xml", "/data/T.xml", "data/t.xml", "b/Worksheet"),
            ("./main.xml", "main.xml", "parts/../x/te%20xt.xml", "x/te xt.xml", "strict/worksheet"),
            ("xl\\w.xml", "xl/w.xml", "s.xml", "xl\\s.xml", "worksheet"),
        ])
    func names(target: String, book: String, stringTarget: String, strings: String, type: String) throws {
        var archive = ArchiveBuilder()
        let folder = book.contains("/") ? String(book[...book.lastIndex(of: "/")!]) : ""
        let file = book.split(separator: "/").last.map(String.init) ?? ""
        let parts = [
            ("_rels/.rels", relationship("w", target, "x/officeDocument")),
            (
                book,
                "<x:workbook xmlns:x=\"u\" xmlns:r=\"v\"><x:sheets><x:sheet name=\"A\" r:id=\"a\"/></x:sheets></x:workbook>"
            ),
            (
                "\(folder)_rels/\(file).rels",
                relationship("a", "/One.xml", type) + relationship("b", stringTarget, "sharedStrings")
            ),
            ("one.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"),
            (strings, "<sst><si><t>found</t></si></sst>"),
        ]
        for (name, text) in parts {
            archive.add(name, Array((name.hasSuffix(".rels") ? "<R>\(text)</R>" : text).utf8))
        }
        #expect(try Spreadsheet(archive.archive()).sheet.rows.first?.cells == [1: .text("found")])
    }

    @Test("other documents of Office are told apart by what they hold")
    func otherDocument() {
        var archive = ArchiveBuilder()
        archive.add("_rels/.rels", Array("<R>\(relationship("w", "word/document.xml", "officeDocument"))</R>".utf8))
        archive.add("word/document.xml", Array("<w:document xmlns:w=\"u\"/>".utf8))
        #expect(throws: SpreadsheetError.foreign(.otherArchive)) { try Spreadsheet(archive.archive()) }
    }

    @Test("text in sections of characters, in runs and in place is read; guides to pronunciation are not")
    func texts() throws {
        var book = WorkbookBuilder()
        book.strings =
            "<si><t><![CDATA[a < b]]> &amp; c</t></si><si><r><t xml:space=\"preserve\">x </t></r><r><t>y</t></r></si>"
        book.sheets = [
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r>
            <r><rPr><b/></rPr><t> runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>
            <c r="D1"><v><![CDATA[7]]></v></c></row>
            """
        ]
        let texts = try sheet(book).rows[0].cells.sorted { $0.key < $1.key }.map(\.value.text)
        #expect(texts == ["a < b & c", "x y", "in runs", "7"])
    }

    @Test("formulas without a result are told, empty results are none")
    func formulas() throws {
        var book = WorkbookBuilder()
        book.sheets = [
            """
            <row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c>
            <c r="D1"><f t="shared" si="0"/></c><c r="E1"><f>1-1</f><v>0</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
            """
        ]
        #expect(
            try sheet(book).rows[0].cells == [
                1: .uncomputed("B1+1"), 2: .uncomputed("1"), 4: .uncomputed(""), 5: .number("0"), 6: .fault("#DIV/0!"),
            ])
        // Whoever leaves computing to the one who opens the file writes 0 for what is not known.
        book.workbookProperties = "<calcPr fullCalcOnLoad=\"1\"/>"
        #expect(try sheet(book).rows[0].cells[5] == .uncomputed("1-1"))
    }

    @Test("addresses and comments of cells come with their rows, of empty cells too")
    func remarks() throws {
        var book = WorkbookBuilder()
        book.behindRows = """
            <hyperlinks><hyperlink ref="A1:B2" r:id="h"/><hyperlink ref="C1" location="'Other'!A1"/><hyperlink ref="x"/>
            <hyperlink ref="D1" r:id="none"/></hyperlinks>
            """
        book.sheetRelationships =
            relationship("h", "https://example.org/?a=1&amp;b=2", "hyperlink", " TargetMode=\"External\"")
            + relationship("c", "../comments1.xml", "comments") + relationship("t", "/xl/Thread.xml", "threadedComment")
        book.parts = [
            (
                "xl/comments1.xml",
                """
                <comments><commentList><comment ref="A1"><text><r><t>one </t></r><r><t>two</t></r></text></comment>
                <comment ref="A7"><text><t>[Threaded comment] copy</t></text></comment></commentList></comments>
                """
            ),
            (
                "xl/thread.xml",
                "<ThreadedComments><threadedComment ref=\"A7\"><text>asked</text></threadedComment></ThreadedComments>"
            ),
        ]
        let rows = try sheet(book).rows
        #expect(rows.map(\.number) == [1, 7])
        #expect(rows[0].remarks == [1: ["https://example.org/?a=1&b=2", "one two"], 3: ["#'Other'!A1"]])
        #expect(rows[1].remarks == [1: ["asked"]])
    }

    @Test(
        "the address in a formula is kept, and its text read",
        arguments: [
            ("HYPERLINK(\"https://e.org/a\",\"text\")", "text", ["https://e.org/a"]),
            ("hyperlink( \"https://e.org/a\" )", "https://e.org/a", ["https://e.org/a"]),
            ("HYPERLINK(A1,\"text\")", "=HYPERLINK(A1,\"text\")", []),
        ])
    func hyperlinks(formula: String, text: String, addresses: [String]) throws {
        var book = WorkbookBuilder()
        book.sheets = ["<row r=\"1\"><c r=\"A1\"><f>\(formula)</f></c></row>"]
        let row = try sheet(book).rows[0]
        #expect(row.cells[1]?.text == text && row.remarks[1] ?? [] == addresses)
    }

    @Test("hidden rows and columns are told")
    func hidden() throws {
        var book = WorkbookBuilder()
        let cells = { (row: Int) in "<c r=\"A\(row)\"><v>1</v></c><c r=\"C\(row)\"><v>1</v></c>" }
        book.sheets = [
            """
            <row r="1">\(cells(1))</row><row r="2" hidden="1">\(cells(2))</row><row r="3" hidden="false">\(cells(3))</row>
            <row r="4" ht="0" customHeight="1">\(cells(4))</row>
            """
        ]
        book.behindRows =
            "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
        let sheet = try sheet(book)
        #expect(sheet.rows.filter(\.isHidden).map(\.number) == [2, 4] && sheet.hiddenColumns == [3])
    }

    @Test("where rows have no height but their own, the others are hidden")
    func rowsWithoutHeight() throws {
        var book = WorkbookBuilder()
        let row = { (row: Int, attributes: String) in
            "<row r=\"\(row)\" \(attributes)><c r=\"A\(row)\"><v>1</v></c></row>"
        }
        book.sheets = [
            "<sheetFormatPr zeroHeight=\"1\"/>" + row(1, "ht=\"15\"") + row(2, "") + row(3, "hidden=\"0\"")
                + row(4, "hidden=\"1\"")
        ]
        #expect(try sheet(book).rows.filter(\.isHidden).map(\.number) == [2, 4])
    }

    @Test("what has no content counts towards no limit")
    func blanks() throws {
        var book = WorkbookBuilder()
        let blank = (1...3000).map { "<c r=\"\(ColumnLetters.letters(of: $0))1\" s=\"1\"/>" }.joined()
        book.sheets = [
            "<row r=\"1\">\(blank)<c r=\"XFD1\"><v>1</v></c></row><row r=\"1048575\"><c r=\"A1048575\"><v>2</v></c></row>"
                + "<row r=\"1048576\" s=\"1\"/>"
        ]
        book.behindRows = "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"B1:XFD1048576\"/></mergeCells>"
        #expect(try sheet(book).rows.map(\.number) == [1, 1_048_575])
    }

    @Test("the longer records of ZIP64 are read, and what they claim is not believed")
    func zip64() throws {
        let bytes = WorkbookBuilder().bytes
        let long = ArchiveBuilder.withLongRecords(bytes)
        #expect(try Spreadsheet(long).sheet.rows.map(\.number) == [1])
        for offset in (long.count - 98)..<long.count {
            var wrong = long
            wrong[offset] = 0xFF
            _ = try? Spreadsheet(wrong)
        }
    }
}
