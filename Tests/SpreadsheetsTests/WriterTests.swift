import Documents
import Foundation
import Spreadsheets
import Testing

/// Workbooks as programs that people use write them; `Fixtures/make.py` wrote these.
@Suite struct WriterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    private func table(_ name: String) throws -> Spreadsheet {
        try Spreadsheet(Array(Data(contentsOf: Self.folder.appending(path: name))))
    }

    @Test(
        "openpyxl, and LibreOffice from the same workbook",
        arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods"])
    func openpyxl(name: String) throws {
        let table = try table(name)
        let rows = Dictionary(grouping: table.sheet.rows, by: \.number).compactMapValues(\.first)
        #expect(table.sheetNames == ["Activities", "Notes"] && table.hiddenSheetNames == ["Secret"])
        #expect([2, 3, 4, 5].map { rows[$0]?.cells[2]?.text } == ["2018-03-01", "2018-03", "2018", "2018-03-01"])
        #expect([2, 3, 4, 5].map { rows[$0]?.cells[3]?.text } == ["40", "40 people", "40%", "12.345"])
        // OpenDocument says of which currency an amount is, whatever sign it shows.
        let isOpen = name == "libreoffice.ods"
        #expect([2, 3].map { rows[$0]?.cells[4]?.text } == ["12500.5 EUR", isOpen ? "12500 USD" : "USD 12500"])
        #expect(rows[4]?.cells[4]?.text.contains(isOpen ? "EUR" : "€") == true)
        #expect(rows[5]?.cells[4] == .number("12500"))
        #expect(rows[2]?.remarks[1]?.joined().contains("asked by mail") == true)
        #expect(rows[2]?.remarks[5] == ["https://www.example.org/list.pdf"])
        #expect(rows[3]?.remarks[5] == ["https://www.example.org/report.pdf"])
        #expect(rows[3]?.cells[5] == .text("report"))
        #expect(table.sheet.rows.filter(\.isHidden).map(\.number) == [4] && table.sheet.hiddenColumns == [4])
        #expect(table.sheet.merged.contains { $0.rows == 8...8 && $0.columns == 1...3 })
    }

    @Test("a formula that openpyxl writes has no result, one that LibreOffice writes has")
    func formulas() throws {
        let formula = { (name: String) in try table(name).sheet.rows.first { $0.number == 6 }?.cells[3] }
        #expect(try formula("openpyxl.xlsx") == .uncomputed("SUM(C2:C3)"))
        #expect(try formula("libreoffice.xlsx")?.text == "80")
        #expect(try formula("libreoffice.ods")?.text == "80")
    }

    @Test("XlsxWriter: days from 1904, ZIP64, runs of text, results of 0 that are none, blank cells far away")
    func xlsxWriter() throws {
        let sheet = try table("xlsxwriter.xlsx").sheet
        #expect(sheet.is1904 && sheet.rows.map(\.number) == [1, 2, 3])
        let cells = sheet.rows[1].cells
        #expect(cells[1] == .text("Workshop on PCBs") && cells[2]?.text == "2018-03")
        #expect(cells[3] == .number("40") && cells[4]?.text == "EUR 12500" && cells[5] == .text("see"))
        #expect(sheet.rows[1].remarks[5] == ["https://www.example.org/a?b=1#c"])
        #expect(sheet.rows[1].remarks[1] == ["from the minutes"])
        #expect(sheet.rows[2].isHidden && sheet.rows[2].cells[3] == .uncomputed("SUM(C2:C2)"))
    }
}
