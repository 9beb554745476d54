import Importing
import Spreadsheets
import TestSupport
import Testing

/// Rows and cells that a spreadsheet strikes through or does not show are told, and taken only where the user says so.
@Suite struct UnshownRowTests {
    private static let styles =
        "<fonts><font/><font><strike/></font></fonts><numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/></numFmts>"
        + "<cellXfs><xf/><xf fontId=\"1\"/><xf numFmtId=\"164\"/></cellXfs>"

    private func text(_ reference: String, _ text: String, _ style: Int = 0) -> String {
        "<c r=\"\(reference)\" s=\"\(style)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    private func sheet(_ rows: [String], behind: String = "") throws -> Sheet {
        var book = WorkbookBuilder()
        book.styles = Self.styles
        let heads = text("A1", "title") + text("B1", "participants") + text("C1", "status")
        book.sheets = [
            (["<row r=\"1\">\(heads)</row>"] + rows.enumerated().map { "<row r=\"\($0 + 2)\">\($1)</row>" }).joined()
        ]
        book.behindRows = behind
        return try Spreadsheet(book.bytes).sheet
    }

    private func titles(_ run: ImportRun) -> [String] { run.plan.items.map(\.draft.title) }

    @Test("a row is struck through where its title is, or all that it holds; it is left out and listed, or taken")
    func struckRow() throws {
        let sheet = try sheet([
            text("A2", "One") + text("B2", "20"), text("A3", "Two", 1) + text("B3", "30"),
            text("A4", "Three") + text("B4", "40", 1), text("B5", "50", 1),
        ])
        let left = try ImportRun(sheet, takesStruck: false)
        #expect(left.plan.struckRows == [3, 5] && titles(left) == ["One", "Three"])
        #expect(left.plan.aside.filter { $0.kind == .struck }.map(\.texts) == [["Two", "30"], ["50"]])
        let taken = try ImportRun(sheet)
        #expect(titles(taken) == ["One", "Two", "Three"] && taken.plan.struckRows == [3, 5])
        // A single cell of a row that counts is not taken, and kept.
        for run in [left, taken] {
            #expect(run.plan.problems.map(\.reason) == [.struck])
            #expect(run.yaml.contains("participants: 40") && !run.yaml.contains("\n    participants: 40"))
        }
    }

    @Test("a title with a line through parts of it is taken whole, and told")
    func struckPart() throws {
        let title =
            "<c r=\"A2\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>PCBs</t></r><r><t> mercury</t></r></is></c>"
        let run = try ImportRun(try sheet([title]))
        #expect(titles(run) == ["PCBs mercury"] && run.plan.problems.map(\.reason) == [.partlyStruck])
    }

    @Test("cells of which nothing is seen are told, and left out where hidden ones are")
    func unseenCells() throws {
        let merged = "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>"
        let rows = [
            text("A2", "One") + text("B2", "20", 2), text("A3", "Two") + text("C3", "completed"),
            text("A4", "Three") + text("C4", "planned"),
        ]
        let taken = try ImportRun(try sheet(rows, behind: merged))
        #expect(taken.plan.hiddenCells.map(\.row) == [2, 4] && taken.plan.hidesSomething)
        #expect(titles(taken) == ["One", "Two", "Three"] && taken.yaml.contains("\n    participants: 20"))
        let left = try ImportRun(try sheet(rows, behind: merged), takesHidden: false)
        #expect(titles(left) == ["One", "Two"] && !left.yaml.contains("20"))
        #expect(left.plan.aside.filter { $0.kind == .hidden }.map(\.texts) == [["20"], ["Three"]])
    }

    @Test("a comment on an empty cell in a column without a heading is kept")
    func lonelyComment() throws {
        var book = WorkbookBuilder()
        book.sheets = ["<row r=\"1\">\(text("A1", "title"))</row><row r=\"2\">\(text("A2", "One"))</row>"]
        book.sheetRelationships =
            "<Relationship Id=\"c\" Target=\"../c.xml\" Type=\"http://example.org/comments\"/>"
        book.parts = [
            ("xl/c.xml", "<comments><comment ref=\"D2\"><text><t>not held</t></text></comment></comments>")
        ]
        let run = try ImportRun(try Spreadsheet(book.bytes).sheet)
        #expect(run.yaml.contains("D: not held"))
    }
}
