import Spreadsheets
import Testing

@Suite struct SeparatedTextTests {
    private func rows(_ text: String) throws -> [[String]] {
        try Spreadsheet(Array(text.utf8)).sheet.rows.map { row in
            (1...(row.cells.keys.max() ?? 1)).map { row.cells[$0]?.text ?? "" }
        }
    }

    @Test(
        "the separator is found out",
        arguments: [
            ("a,b\n1,2\n", Separator.comma), ("a;b\n1,5;2\n", .semicolon), ("a\tb\n1,5\t2;3\n", .tab),
            ("\"x,y\";b\n\"1,2,3\";2\n", .semicolon), ("only\n", .comma),
            ("Title, of the table\n\na;b;c\n1;2;3\n", .semicolon),
        ])
    func separator(text: String, separator: Separator) throws {
        #expect(try Spreadsheet(Array(text.utf8)).separator == separator)
    }

    @Test("cells in quotation marks hold separators, line ends and marks")
    func quotes() throws {
        #expect(try rows("a;b\r\n\"x;y\r\nz\";\"say \"\"no\"\"\"\r\n") == [["a", "b"], ["x;y\r\nz", "say \"no\""]])
    }

    @Test("a mark within a cell is a character like any other")
    func markWithinCell() throws {
        #expect(try rows("a,b\npipe of 5\" width,2\n") == [["a", "b"], ["pipe of 5\" width", "2"]])
    }

    @Test(
        "text behind the mark that closes a cell is refused, with the row in which the mark opened",
        arguments: [
            "a,b\n\"x,1\ny,2\nz \"q\",3\n", "a,b\n\"x\"y,1\n", "a,b\n\"x\" \"y\",1\n", "a,b\n\"x\"\u{301},1\n",
        ])
    func textBehindQuotation(text: String) {
        do {
            _ = try Spreadsheet(Array(text.utf8))
            Issue.record("read")
        } catch {
            guard case .textBehindQuotation(row: 2, _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test("spaces may stand behind the mark that closes a cell")
    func spacesBehindQuotation() throws {
        #expect(try rows("a,b\n\"x\"  ,2\n") == [["a", "b"], ["x", "2"]])
    }

    @Test("a mark that is never closed is told with its row")
    func openQuotation() {
        #expect(throws: SpreadsheetError.openQuotation(row: 2)) {
            try Spreadsheet(Array("a,b\n\"x,1\ny,2\nz,3\n".utf8))
        }
    }

    @Test("rows keep their numbers behind empty ones, whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
    func numbers(lineEnd: String) throws {
        let text = ["a;b", "", ";", "1;2"].joined(separator: lineEnd)
        #expect(try Spreadsheet(Array(text.utf8)).sheet.rows.map(\.number) == [1, 4])
    }

    @Test("the line sep= names the separator and is no row")
    func declaredSeparator() throws {
        let table = try Spreadsheet(Array("sep=;\na,a,a;b\n1,1,1;2\n".utf8))
        #expect(table.separator == .semicolon)
        #expect(table.sheet.rows.first?.number == 2)
        #expect(table.sheet.rows.first?.cells[1]?.text == "a,a,a")
    }

    @Test("characters are decoded", arguments: TextEncodingSample.all)
    func encodings(sample: TextEncodingSample) throws {
        let table = try Spreadsheet(sample.bytes)
        #expect(table.encoding == sample.encoding)
        #expect(table.sheet.rows.map { $0.cells[2]?.text } == ["œ’é", "2"])
    }

    @Test("limits on columns, cells and files are kept")
    func limits() {
        #expect(throws: SpreadsheetError.tooLarge(.columns)) {
            try Spreadsheet(Array(String(repeating: "a;", count: 600).utf8))
        }
        // What has no content counts towards none of them.
        let sparse = "a;b\n" + String(repeating: ";", count: 700) + "x\n" + String(repeating: ";\n", count: 200_000)
        #expect((try? Spreadsheet(Array(sparse.utf8)).sheet.rows.map(\.number)) == [1, 2])
        #expect(throws: SpreadsheetError.tooLarge(.text)) {
            try Spreadsheet(Array(("a;b\n" + String(repeating: "x", count: 40_000)).utf8))
        }
        #expect(throws: SpreadsheetError.tooLarge(.rows)) {
            try Spreadsheet(Array(String(repeating: "a;b\n", count: 100_001).utf8))
        }
        #expect(throws: SpreadsheetError.tooLarge(.bytes)) {
            try Spreadsheet([UInt8](repeating: 65, count: SpreadsheetLimits.fileSize + 1))
        }
    }

    @Test("what is no table is told apart")
    func foreign() {
        let oldWorkbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
        let encrypted = oldWorkbook + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(throws: SpreadsheetError.foreign(.oldExcel)) { try Spreadsheet(oldWorkbook) }
        #expect(throws: SpreadsheetError.foreign(.encrypted)) { try Spreadsheet(encrypted) }
        #expect(throws: SpreadsheetError.foreign(.pdf)) { try Spreadsheet(Array("%PDF-1.7".utf8)) }
        #expect(throws: SpreadsheetError.foreign(.binary)) { try Spreadsheet([1, 0, 0, 0, 0, 2, 3, 0, 0, 4]) }
        #expect(throws: SpreadsheetError.empty) { try Spreadsheet([]) }
    }
}

/// One text in several codings.
struct TextEncodingSample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let encoding: TextEncoding

    static let all: [TextEncodingSample] = {
        let text = "a;œ’é\n1;2\n"
        let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let western: [UInt8] = Array("a;".utf8) + [0x9C, 0x92, 0xE9] + Array("\n1;2\n".utf8)
        return [
            TextEncodingSample(testDescription: "UTF-8", bytes: Array(text.utf8), encoding: .utf8),
            TextEncodingSample(
                testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), encoding: .utf8),
            TextEncodingSample(testDescription: "UTF-16, least first", bytes: [0xFF, 0xFE] + little, encoding: .utf16),
            TextEncodingSample(testDescription: "UTF-16, most first", bytes: [0xFE, 0xFF] + big, encoding: .utf16),
            TextEncodingSample(testDescription: "UTF-16 without a mark", bytes: little, encoding: .utf16),
            TextEncodingSample(testDescription: "Windows-1252", bytes: western, encoding: .windows(1252)),
        ]
    }()
}
