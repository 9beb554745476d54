import Documents
import Spreadsheets
import TestSupport
import Testing

@Suite struct WorkbookTests {
    private func cells(_ book: WorkbookBuilder) throws -> [Int: CellValue] {
        try #require(try Spreadsheet(book.bytes).sheet.rows.first).cells
    }

    @Test("every type of cell", arguments: [true, false])
    func types(isDeflated: Bool) throws {
        var book = WorkbookBuilder()
        book.isDeflated = isDeflated
        book.strings = "<si><t>one</t></si><si><r><t>t</t></r><r><t>wo_x0041_</t></r><rPh><t>no</t></rPh></si>"
        book.sheets = [
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>80</v></c>
            <c r="D1"><v>4.3163E4</v></c><c r="E1"><v>0.1</v></c><c r="F1" t="b"><v>1</v></c>
            <c r="G1" t="e"><v>#REF!</v></c><c r="H1" t="str"><f>A1</f><v>computed</v></c>
            <c r="I1" t="inlineStr"><is><t>in </t><t>line</t></is></c><c r="K1"/><c><v>5</v></c>
            <c r="M1" t="d"><v>2018-03-04T00:00:00</v></c></row>
            """
        ]
        let day = try #require(PartialDate("2018-03-04"))
        #expect(
            try cells(book) == [
                1: .text("one"), 2: .text("twoA"), 3: .number("80"), 4: .number("43163"), 5: .number("0.1"),
                6: .boolean(true), 7: .fault("#REF!"), 8: .text("computed"), 9: .text("in line"), 12: .number("5"),
                13: .date(day),
            ])
    }

    @Test(
        "a number is a date by its format",
        arguments: [
            ("14", "", true), ("22", "", true), ("0", "", false), ("20", "", false), ("4", "", false), ("31", "", true),
            ("170", "dd/mm/yyyy", true), ("170", "[$-40C]d\\ mmmm\\ yyyy;@", true), ("170", "0.00E+00", false),
            ("170", "&quot;day&quot;;0", false), ("170", "[Red]0.00", false), ("170", "[h]:mm:ss", false),
            ("170", "yyyy&quot;年&quot;m&quot;月&quot;", true), ("170", "General", false), ("170", "mm:ss", false),
        ])
    func formats(id: String, code: String, isDate: Bool) throws {
        var book = WorkbookBuilder()
        book.styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\(code)\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
        book.sheets = ["<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43163.5</v></c></row>"]
        let cell = try #require(try cells(book)[1])
        if isDate, case .date(let date) = cell {
            #expect(date.first == Day(year: 2018, month: 3, day: date.isWhole ? 4 : 1))
        } else {
            #expect(!isDate && cell == .number("43163.5"))
        }
    }

    @Test(
        "a date is as exact as the format shows it",
        arguments: [
            ("dd/mm/yyyy", "2018-03-01"), ("d mmm", "2018-03-01"), ("dddd", "2018-03-01"), ("mmm-yy", "2018-03"),
            ("mmmm", "2018-03"), ("mm/yyyy", "2018-03"), ("yyyy", "2018"), ("yy", "2018"),
            ("[$-40C]mmmm\\ yyyy;@", "2018-03"),
            ("yyyy&quot;年&quot;m&quot;月&quot;", "2018-03"), ("yyyy-mm-dd hh:mm", "2018-03-01"),
            ("mm/yyyy hh:mm:ss", "2018-03"), ("hh:mm yyyy", "2018"),
        ])
    func precision(code: String, date: String) throws {
        var book = WorkbookBuilder()
        book.styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\(code)\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"170\"/></cellXfs>"
        book.sheets = ["<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43160</v></c></row>"]
        #expect(try cells(book) == [1: .date(try #require(PartialDate(date)))])
    }

    @Test(
        "what the format shows around a number is read with it",
        arguments: [
            ("#,##0\\ &quot;days&quot;", "12.5", "12.5 days"), ("#,##0.00 &quot;EUR&quot;", "12500.5", "12500.5 EUR"),
            ("[$€-40C]\\ #,##0", "80", "€ 80"), ("&quot;$&quot;#,##0_);(&quot;$&quot;#,##0)", "80", "$ 80"),
            ("_(&quot;$&quot;* #,##0_)", "80", "$ 80"), ("0%", "0.4", "40%"), ("0.0%", "1.255E-1", "12.55%"),
            ("&quot;≈ &quot;0", "45", "≈ 45"), ("#,##0,&quot;K&quot;", "12500", "12500"), ("0_);(0)", "5", "5"),
            ("[Red]0.00", "5", "5"), ("[&gt;100]0;0", "5", "5"),
        ])
    func surroundings(code: String, value: String, text: String) throws {
        var book = WorkbookBuilder()
        book.styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\(code)\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"170\"/></cellXfs>"
        book.sheets = ["<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(value)</v></c></row>"]
        #expect(try cells(book)[1]?.text == text)
    }

    @Test(
        "numbers have the digits that spreadsheets keep",
        arguments: [
            ("4.3163E4", "43163"), ("12500.499999999998", "12500.5"), ("0.30000000000000004", "0.3"),
            ("1E-3", "0.001"), ("-1.50", "-1.5"), ("123456789012345678", "123456789012346000"), ("0.0", "0"),
            ("99999999999999.99999", "100000000000000"), ("x", "x"), ("1e999", "1e999"), ("007", "7"),
        ])
    func digits(written: String, plain: String) throws {
        var book = WorkbookBuilder()
        book.sheets = ["<row r=\"1\"><c r=\"A1\"><v>\(written)</v></c></row>"]
        #expect(try cells(book) == [1: .number(plain)])
    }

    @Test("what is typed as a date is as exact as it is written", arguments: ["2018", "2018-03", "2018-03-04"])
    func typedDate(text: String) throws {
        var book = WorkbookBuilder()
        book.sheets = ["<row r=\"1\"><c r=\"A1\" t=\"d\"><v>\(text)</v></c></row>"]
        #expect(try cells(book) == [1: .date(try #require(PartialDate(text)))])
    }

    @Test("days are counted from 1904 where the workbook says so")
    func from1904() throws {
        var book = WorkbookBuilder()
        book.workbookProperties = "<workbookPr date1904=\"1\"/>"
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        book.sheets = ["<row r=\"1\"><c r=\"A1\" s=\"0\"><v>41701</v></c></row>"]
        #expect(try cells(book) == [1: .date(try #require(PartialDate("2018-03-04")))])
    }

    @Test(
        "serial numbers and days",
        arguments: [
            ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", nil), ("61", "1900-03-01"), ("43163", "2018-03-04"),
            ("43163.99", "2018-03-04"), ("2958465", "9999-12-31"), ("2958466", nil), ("0", nil), ("-1", nil),
            ("x", nil),
        ])
    func serials(number: String, day: String?) {
        #expect(SerialDate.day(number)?.description == day)
    }

    @Test("the first visible sheet that holds something is read, or the one that is named")
    func sheets() throws {
        var book = WorkbookBuilder()
        let row = { (text: String) in "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>\(text)</v></c></row>" }
        book.sheets = [row("hidden"), "", row("second"), row("third")]
        book.sheetAttributes = ["name=\"A\" state=\"hidden\"", "name=\"B\"", "name=\"C\"", "name=\"D &amp; E\""]
        let table = try Spreadsheet(book.bytes)
        #expect(table.sheet.name == "C" && table.sheetNames == ["B", "C", "D & E"])
        #expect(table.hiddenSheetNames == ["A"])
        #expect(table.sheet.rows.map(\.number) == [3])
        #expect(try Spreadsheet(book.bytes, sheet: "D & E").sheet.rows.first?.cells[2] == .text("third"))
        #expect(try Spreadsheet(book.bytes, sheet: "A").sheet.rows.first?.cells[2] == .text("hidden"))
        #expect(throws: SpreadsheetError.unknownSheet("F", known: ["B", "C", "D & E", "A"])) {
            try Spreadsheet(book.bytes, sheet: "F")
        }
    }

    @Test("cells that are merged over several rows")
    func merged() throws {
        var book = WorkbookBuilder()
        book.sheets = [
            """
            <row r="1"><c r="A1" t="str"><v>x</v></c></row></sheetData><mergeCells count="3"><mergeCell ref="A1:B3"/>
            <mergeCell ref="C1:F1"/><mergeCell ref="nonsense"/></mergeCells><sheetData>
            """
        ]
        let merged = try Spreadsheet(book.bytes).sheet.merged
        // Rows that hold nothing are merged with nothing.
        #expect(merged.map(\.columns) == [1...2, 3...6] && merged.map(\.rows) == [1...1, 1...1])
    }

    @Test("columns have letters", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
    func letters(column: Int, letters: String) {
        #expect(ColumnLetters.letters(of: column) == letters)
    }
}
