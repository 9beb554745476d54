import Foundation
import TestSupport
import Testing

@testable import Spreadsheets

/// What a file that means harm, or was damaged on its way, may not do.
@Suite struct HostileWorkbookTests {
    /// How reading ended: an error, or nil where it succeeded.
    private func failure(_ bytes: [UInt8]) -> SpreadsheetError? {
        do throws(SpreadsheetError) {
            _ = try Spreadsheet(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// A test's own word for it, so that a failing one does not print the whole archive.
    private func isDamaged(_ bytes: [UInt8]) -> Bool {
        if case .damaged = failure(bytes) { true } else { false }
    }

    private func archive(_ change: (inout ArchiveBuilder) -> Void) -> [UInt8] {
        var archive = ArchiveBuilder()
        change(&archive)
        WorkbookBuilder().addParts(to: &archive)
        return archive.archive()
    }

    @Test("the workbook of these tests can be read")
    func sample() {
        #expect(failure(WorkbookBuilder().bytes) == nil)
    }

    @Test("what unpacks to more than it claims is refused, and never held in memory")
    func lyingSize() {
        var archive = ArchiveBuilder()
        archive.add("_rels/.rels", [UInt8](repeating: 32, count: 50 << 20), isDeflated: true, size: 100)
        #expect(isDamaged(archive.archive()))
    }

    @Test("what claims to unpack to more than is read is refused")
    func honestBomb() {
        var archive = ArchiveBuilder()
        archive.add("_rels/.rels", [UInt8](repeating: 32, count: 1000), isDeflated: true, size: 65 << 20)
        #expect(failure(archive.archive()) == .tooLarge(.bytes))
    }

    @Test("what all parts unpack to is counted together")
    func budget() throws {
        var builder = ArchiveBuilder()
        for name in ["a", "b", "c"] { builder.add(name, [UInt8](repeating: 32, count: 40), isDeflated: true) }
        let archive = try Archive(builder.archive())
        var budget = 80
        #expect(try archive.file("a", budget: &budget)?.count == 40 && budget == 40)
        #expect(try archive.file("none", budget: &budget) == nil && budget == 40)
        #expect(try archive.file("b", budget: &budget)?.count == 40 && budget == 0)
        #expect(throws: SpreadsheetError.tooLarge(.bytes)) { try archive.file("c", budget: &budget) }
        budget = 39
        #expect(throws: SpreadsheetError.tooLarge(.bytes)) { try archive.file("c", budget: &budget) }
    }

    @Test("two files of one name, unknown packing, passwords and wrong checksums are refused")
    func archives() {
        #expect(isDamaged(archive { $0.add("_rels/.rels", []) }))
        #expect(
            isDamaged(
                archive {
                    $0.add("a", [1])
                    $0.add("a", [2])
                }))
        var packed = ArchiveBuilder()
        packed.add("_rels/.rels", [1, 2, 3], method: 12)
        #expect(isDamaged(packed.archive()))
        var locked = ArchiveBuilder()
        locked.add("_rels/.rels", [1, 2, 3], flags: 1)
        #expect(failure(locked.archive()) == .foreign(.encrypted))
        var wrong = ArchiveBuilder()
        wrong.add("_rels/.rels", [1, 2, 3], checksum: 7)
        #expect(isDamaged(wrong.archive()))
        #expect(failure(wrong.archive(claimedCount: 60_000)) == .tooLarge(.files))
    }

    @Test("other kinds of archive are told apart")
    func foreignArchives() {
        var openDocument = ArchiveBuilder()
        openDocument.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        #expect(failure(openDocument.archive()) == .foreign(.openDocument))
        var binary = ArchiveBuilder()
        binary.add("xl/workbook.bin", [1])
        #expect(failure(binary.archive()) == .foreign(.binaryWorkbook))
        var other = ArchiveBuilder()
        other.add("readme.txt", [65])
        #expect(failure(other.archive()) == .foreign(.otherArchive))
    }

    @Test("declarations of document types, entities and other codings are refused")
    func declarations() {
        var book = WorkbookBuilder()
        book.declaration = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
        #expect(isDamaged(book.bytes))
        book.declaration = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"
        #expect(isDamaged(book.bytes))
        book.declaration = "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>"
        #expect(failure(book.bytes) == nil)
    }

    @Test("places beyond the limits, rows that do not ascend and texts that are not there are refused")
    func cells() {
        let book = { (rows: String) in
            var book = WorkbookBuilder()
            book.sheets = [rows]
            return book.bytes
        }
        #expect(failure(book("<row r=\"1048577\"/>")) == .tooLarge(.rows))
        let rows = (1...100_001).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }
        #expect(failure(book(rows.joined())) == .tooLarge(.rows))
        #expect(failure(book("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>")) == .tooLarge(.columns))
        #expect(isDamaged(book("<row r=\"2\"/><row r=\"2\"/>")))
        #expect(isDamaged(book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>")))
        #expect(isDamaged(book("<row r=\"1\"><c>")))
        #expect(isDamaged(book("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")))
        #expect(isDamaged(book("<row r=\"1\"><c r=\"A\"><v>1</v></c></row>")))
    }

    @Test(
        "XML that is not well-formed is refused, and never mended",
        arguments: [
            "<row r=\"1\" r=\"2\"/>", "<row xmlns:a=\"u\" xmlns:a=\"v\"/>", "<row r=1/>", "<row r=\"1\"></rows>",
            "<row r=\"1\"r2=\"2\"/>", "<row>&nope;</row>", "<row>&#0;</row>", "<row a=\"<\"/>", "<row", "<!-- x",
            "<![CDATA[ x", "<row></row></sheetData></worksheet>x<worksheet><sheetData>", "</sheetData>",
            "<!-- a -- b -->", "<row>a]]>b</row>", "<row>\u{1}</row>", "<row>\u{FFFE}</row>", "<row>&#xD800;</row>",
            "<row><?xml version=\"1.0\"?></row>", "<1/>", "<row a/>",
        ])
    func malformed(rows: String) {
        var book = WorkbookBuilder()
        book.sheets = [rows]
        #expect(isDamaged(book.bytes))
    }

    @Test("two relationships or styles of one key bring nothing down")
    func twins() {
        var book = WorkbookBuilder()
        book.sheetAttributes = ["name=\"A\" id=\"s9\""]
        book.relationships = "<Relationship Id=\"s0\" Target=\"b.xml\" Type=\"u/worksheet\"/>"
        book.styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0\"/><numFmt numFmtId=\"170\"/></numFmts>"
        #expect(failure(book.bytes) == nil)
    }

    @Test("depth does not bring the reader down")
    func depth() {
        var book = WorkbookBuilder()
        book.sheets = [String(repeating: "<a>", count: 50_000) + String(repeating: "</a>", count: 50_000)]
        #expect(failure(book.bytes) == .tooLarge(.depth))
    }

    @Test("a character may be written with zeros before its number")
    func longReference() {
        var book = WorkbookBuilder()
        book.sheets = [
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&#x0000000000000041;</t></is></c></row></sheetData></worksheet>"
        ]
        #expect(failure(book.bytes) == nil)
    }

    @Test("a workbook cut off anywhere, or with any bytes changed, is read or refused", arguments: 0..<8)
    func mutations(seed: Int) {
        let bytes = WorkbookBuilder().bytes
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<200 {
            var changed = bytes
            if Bool.random(using: &generator) {
                changed.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
            }
            for _ in 0..<Int.random(in: 0...4, using: &generator) where !changed.isEmpty {
                changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            _ = failure(changed)
        }
        #expect(failure(bytes) == nil)
    }
}
