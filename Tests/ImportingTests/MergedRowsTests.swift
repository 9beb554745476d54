import Testing

@testable import Importing
@testable import Spreadsheets

@Suite struct MergedRowsTests {
    private func row(_ number: Int, _ cells: [Int: String]) -> SheetRow {
        SheetRow(number: number, cells: cells.mapValues(CellValue.text))
    }

    @Test("a merged cell holds for each row with a title that it covers, and is told")
    func spread() throws {
        let rows = [
            row(2, [1: "A", 2: "Mali"]), row(3, [1: "B"]), row(4, [3: "no title"]), row(5, [1: "C", 2: "Niger"]),
            row(6, [1: "D"]),
        ]
        let merged = try #require(MergedCells("B2:C5"))
        let sheet = Sheet(name: "S", rows: rows, merged: [merged])
        let result = MergedRows(sheet.rows, of: sheet, titles: [1])
        #expect(result.rows.map { $0.cells[2]?.text } == ["Mali", "Mali", nil, "Niger", nil])
        #expect(result.spread.map(\.text) == ["Mali"])
        #expect(result.spread.map(\.place) == [CellPlace(sheet: "S", row: 2, column: 2)])
    }

    @Test("a title over several rows stays one title")
    func titles() throws {
        let merged = try #require(MergedCells("A2:A3"))
        let sheet = Sheet(name: nil, rows: [row(2, [1: "A"]), row(3, [2: "Mali"])], merged: [merged])
        let result = MergedRows(sheet.rows, of: sheet, titles: [1])
        #expect(result.rows.map { $0.cells[1]?.text } == ["A", nil] && result.spread.isEmpty)
    }

    @Test("cells of one row are no merged rows")
    func oneRow() throws {
        let merged = try #require(MergedCells("B2:C2"))
        let sheet = Sheet(name: nil, rows: [row(2, [1: "A", 2: "Mali"]), row(3, [1: "B"])], merged: [merged])
        #expect(MergedRows(sheet.rows, of: sheet, titles: [1]).spread.isEmpty)
    }

    @Test("a number for several rows is the number of none of them")
    func numbers() throws {
        let merged = try #require(MergedCells("B2:B3"))
        let sheet = Sheet(name: nil, rows: [row(2, [1: "A", 2: "45"]), row(3, [1: "B"])], merged: [merged])
        let result = MergedRows(sheet.rows, of: sheet, titles: [1], numbers: [2])
        #expect(result.spread.isEmpty && result.rows.map { $0.cells[2]?.text } == ["45", "45"])
        let places = [2, 3].map { CellPlace(sheet: nil, row: $0, column: 2) }
        #expect(result.shared == [places[0]: 3, places[1]: 3])
    }

    @Test("what is no range is not merged", arguments: ["A3:A1", "A1", "A1:A1", "C1:A2", "x", ""])
    func ranges(reference: String) {
        #expect(MergedCells(reference) == nil)
    }
}
