import Spreadsheets
import TestSupport
import Testing

/// A table that is read piece by piece is what it is as a whole.
@Suite struct TableRowsTests {
    private func rows(_ bytes: [UInt8], pieces: [Int], encoding: TextEncoding? = nil) throws -> [[Int: String]] {
        var rest = bytes[...]
        var sizes = pieces[...]
        let table = try TableRows(sheet: nil, encoding: encoding) {
            let size = sizes.popFirst() ?? 7
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
        var rows: [[Int: String]] = []
        while let row = try table.next() {
            rows.append(row.cells.mapValues(\.text).merging([0: "\(row.number)"]) { $1 })
        }
        return rows
    }

    private func whole(_ bytes: [UInt8]) throws -> [[Int: String]] {
        try Spreadsheet(bytes).sheet.rows.map { row in
            row.cells.mapValues(\.text).merging([0: "\(row.number)"]) { $1 }
        }
    }

    private static let texts = [
        "a,b\n1,2\n", "a;b\r\n\"x;\r\ny\";\"é\"\r\n", "a\tb\n\n\nç\t", "sep=;\na;b\n1,5;2\n",
        "\u{FEFF}a,b\n1,\"2\"\"\"\n",
        "a,b\r1,2\r", "only", "日本,b\n语,2\n",
    ]

    @Test("wherever it is cut", arguments: texts, 0..<20)
    func cuts(text: String, seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        // More than is looked at to find out what a file is, so that pieces follow.
        let line = text.contains(";") ? "é;2;\"3\n4\"\n" : text.contains("\t") ? "é\t2\t\"3\n4\"\n" : "é,2,\"3\n4\"\n"
        let bytes = Array((text + (text.hasSuffix("\n") ? String(repeating: line, count: 6_000) : "")).utf8)
        let pieces = (0..<200).map { _ in Int.random(in: 1...4_000, using: &generator) }
        #expect(try rows(bytes, pieces: pieces) == whole(bytes))
    }

    @Test("a byte that is no part of a character, far behind the beginning")
    func strayByte() throws {
        let lines = String(repeating: "a,b\n", count: 50_000)
        let bytes = Array(lines.utf8) + [UInt8(ascii: "x"), UInt8(ascii: ","), 0xE9, UInt8(ascii: "\n")]
        #expect(throws: SpreadsheetError.strayByte(0xE9, .utf8, row: 50_001, column: 2, before: "")) {
            try rows(bytes, pieces: Array(repeating: 10_000, count: 100))
        }
    }

    @Test("a quotation that never closes, in the row where it opens")
    func openQuotation() throws {
        let bytes = Array((String(repeating: "a,b\n", count: 50_000) + "x,\"y\n").utf8)
        #expect(throws: SpreadsheetError.openQuotation(row: 50_001)) {
            try rows(bytes, pieces: Array(repeating: 10_000, count: 100))
        }
    }

    @Test("another coding is read whole")
    func otherCoding() throws {
        let bytes = Array("a;b\n".utf8) + [0xE9, UInt8(ascii: ";"), UInt8(ascii: "2"), UInt8(ascii: "\n")]
        #expect(try rows(bytes, pieces: [3, 3], encoding: .windows(1252))[1][1] == "é")
    }
}
