import Documents
import Foundation
import TestSupport
import Testing

@testable import Importing
@testable import Spreadsheets

/// Committed workbooks and tables with anything in them changed are read or refused, and planned, without a crash or a
/// long wait. `Scripts/fuzz-tables` tries thousands; the tests a sample.
@Suite struct DamagedTableTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let workbooks = tests.appending(path: "SpreadsheetsTests/Fixtures")
    private static let count = ProcessInfo.processInfo.environment["MANDATE_MUTATIONS"].flatMap(Int.init) ?? 120
    /// Where the mutations begin, so that a longer run tries others.
    private static let seed = ProcessInfo.processInfo.environment["MANDATE_SEED"].flatMap(UInt64.init) ?? 1

    /// How long one may take; a mutation that takes longer would take for ever with more of the same.
    private static let longest = Duration.seconds(20)

    @Test("workbooks", arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx"])
    func workbooks(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.workbooks.appending(path: name)))
        let parts = try Self.parts(of: bytes)
        var mutation = Mutation(seed: Self.seed)
        for _ in 0..<Self.count {
            var changed = bytes
            // Most changes of the archive's own bytes end at a checksum; the others are made inside.
            if mutation.chance(1, of: 5) {
                mutation.change(&changed)
            } else {
                var archive = ArchiveBuilder()
                let chosen = mutation.number(parts.count)
                for (index, part) in parts.enumerated() {
                    var content = part.bytes
                    if index == chosen || mutation.chance(1, of: 8) { mutation.change(&content) }
                    archive.add(part.name, content)
                    if mutation.chance(1, of: 200) { archive.add(part.name + "x", content) }
                }
                changed = archive.archive()
            }
            try plan(changed)
        }
    }

    /// A table of text as programs write it: what separates its cells, and how its bytes are made.
    enum Form: CaseIterable {
        case semicolons, commas, tabs, wide

        func bytes(of table: String) -> [UInt8] {
            switch self {
            case .semicolons: Array(table.utf8)
            case .commas: Array("\u{FEFF}\(table.replacing(",", with: "|").replacing(";", with: ","))".utf8)
            case .tabs: Array(table.replacing(";", with: "\t").replacing("\n", with: "\r\n").utf8)
            case .wide: [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            }
        }
    }

    @Test("tables of text", arguments: Form.allCases)
    func texts(form: Form) throws {
        let table = """
            Title;Start date;Date de fin;Country;Participants;Budget;Status;Evidence;Remarks
            "Workshop; of ""two"" days";14/03/2018;2018-03-16;Algérie, Maroc;1.234 (dont 20);12 500,50 EUR;reporté;report, p. 3;x
            Семинар;T3 2018;4-6 March 2018;Алжир;≈ 45;$ 5;completed;;
            TOTAL;;;;45;;;;
            * note;;;;;;;;

            """
        var mutation = Mutation(seed: Self.seed)
        for _ in 0..<Self.count {
            var changed = form.bytes(of: table)
            mutation.change(&changed)
            try plan(changed)
        }
    }

    private func plan(_ bytes: [UInt8]) throws {
        let elapsed = ContinuousClock().measure {
            guard let table = try? Spreadsheet(bytes) else { return }
            for row in table.sheet.rows { #expect(row.number > 0 && row.cells.keys.allSatisfy { $0 > 0 }) }
            if let run = try? ImportRun(table.sheet) { expectReadable(run) }
            for encoding in [TextEncoding.windows(1251), .gbk, .utf16] {
                _ = try? Spreadsheet(bytes, encoding: encoding)
            }
        }
        #expect(elapsed < Self.longest)
    }

    /// What would be written is YAML, and holds as many items as were planned.
    private func expectReadable(_ run: ImportRun) {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "evaluation.yaml", text: "format: evaluation/1\n\(run.yaml)")
        let read = file.parse(into: diagnostics)?.document.root.value(of: "activities")?.elements.count
        #expect(run.plan.items.isEmpty || read == run.plan.items.count, "\(run.yaml)")
    }

    private static func parts(of bytes: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
        let archive = try Archive(bytes)
        var budget = SpreadsheetLimits.totalSize
        let sheet = "xl/worksheets/sheet1.xml"
        let names = [
            "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
            sheet,
            "xl/worksheets/_rels/sheet1.xml.rels", "xl/comments1.xml", "xl/comments/comment1.xml",
        ]
        return try names.compactMap { name in try archive.file(name, budget: &budget).map { (name, $0) } }
    }
}

/// Changes that files go through on their way, and that somebody who means harm would make.
private struct Mutation {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func number(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &generator) }

    mutating func chance(_ part: Int, of whole: Int) -> Bool { number(whole) < part }

    /// Pieces that mean something to a reader.
    private static let pieces = [
        " r=\"1\"", " r=\"A1\"", " t=\"s\"", " s=\"99999\"", "<c r=\"XFD1048576\">", "</row>", "<row r=\"0\">", "&#x0;",
        "&#xD800;",
        "1048577", "99999999999999999999", "-1", "1E308", "1E-400", "NaN", " hidden=\"1\"", "]]>", "<![CDATA[", "<!--",
        "<?x",
        "\"", "'", ";", ",", "\t", "\r", "\n", "\u{FEFF}", "\u{301}", "yyyy;;", "[$", "[h", "\\", "_", "A1:XFD1048576",
        "..", "%2F",
        "TargetMode=\"External\"", "xmlns:a=\"b\" xmlns:a=\"c\"", "(", "31/02/2018", "Q9 2018", "٤٥", "\0", "\u{FFFF}",
    ].map { Array($0.utf8) }

    mutating func change(_ bytes: inout [UInt8]) {
        for _ in 0...number(4) where !bytes.isEmpty {
            let place = number(bytes.count)
            let end = min(bytes.count, place + 1 + number(chance(1, of: 6) ? bytes.count : 12))
            switch number(6) {
            case 0: bytes[place] = UInt8(number(256))
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: number(bytes.count))
            case 3: bytes.insert(contentsOf: Self.pieces[number(Self.pieces.count)], at: place)
            case 4: bytes.replaceSubrange(place..<end, with: Self.pieces[number(Self.pieces.count)])
            default: bytes[place] ^= UInt8(1 << number(8))
            }
        }
    }
}
