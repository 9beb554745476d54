import TestSupport
import Testing

@testable import Spreadsheets

@Suite("A mark hides no sign of a table") struct MarkedSignTests {
    private func cells(_ text: String) throws -> [Int: CellValue] {
        try #require(try Spreadsheet(Array(text.utf8)).sheet.rows.last).cells
    }

    @Test("a cell in quotation marks holds what was put into it", arguments: Separator.allCases)
    func quoted(separator: Separator) throws {
        for text in MarkedSigns.texts {
            let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
            let cells = try cells("x\(separator.rawValue)y\nz\(separator.rawValue)\"\(doubled)\"")
            #expect(cells.keys.sorted() == [1, 2])
            #expect(cells[2]?.text.scalars == text.scalars)
        }
    }

    @Test("separators, quotation marks and line ends count whatever follows them", arguments: MarkedSigns.marks)
    func structure(mark: String) throws {
        let table = try Spreadsheet(Array("a;b\n\(mark)c;\(mark)d\r\n\"e;\(mark)\";f\n\"g\"\"\(mark);h\";i".utf8))
        let rows = table.sheet.rows.map { row in row.cells.sorted { $0.key < $1.key }.map(\.value.text.scalars) }
        let expected = [["a", "b"], ["\(mark)c", "\(mark)d"], ["e;\(mark)", "f"], ["g\"\(mark);h", "i"]]
        #expect(rows == expected.map { $0.map(\.scalars) })
        #expect(try Spreadsheet(Array("sep=;\(mark)\na,b\n1,2\n".utf8)).sheet.rows.first?.number == 1)
        #expect(try Spreadsheet(Array("sep=;\n\(mark)a;b\n1;2\n".utf8)).sheet.rows.first?.number == 2)
    }

    @Test("codes of formats and escaped characters are read by scalars", arguments: MarkedSigns.marks)
    func workbook(mark: String) {
        #expect(NumberFormat("yyyy\(mark)-mm") == .date(.month))
        #expect(NumberFormat("\"\(mark)day\"\(mark)0") != .date(.day))
        #expect(NumberFormat("0e+\(mark)0") == .plain)
        #expect(EscapedText.plain("a_x000D_\(mark)b").scalars == "a\u{D}\(mark)b".scalars)
        #expect(EscapedText.plain("a_\(mark)x000D_b").scalars == "a_\(mark)x000D_b".scalars)
        #expect(EscapedText.plain("a_x+00D_b") == "a_x+00D_b")
    }

    @Test("files of an archive are told apart by their bytes")
    func archive() throws {
        var builder = ArchiveBuilder()
        builder.add("caf\u{E9}", Array("1".utf8))
        builder.add("cafe\u{301}", Array("2".utf8))
        let archive = try Archive(builder.archive())
        var budget = 10
        #expect(try archive.file("cafe\u{301}", budget: &budget) == Array("2".utf8))
        #expect(try archive.file("caf\u{E9}", budget: &budget) == Array("1".utf8))
    }
}
