import Documents
import Results
import Testing
import Words

@testable import Reporting

struct ScoreTableFileTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
        ("two\nlines", "\"two\nlines\""),
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t'=1"),
        ("x\t=1+1", "x\t'=1+1"), ("x|@a", "x|'@a"), ("x\n=1+1", "\"x\n'=1+1\""),
        ("-2.5", "-2.5"),
        ("--2", "'--2"), ("=a,b", "\"'=a,b\""), ("＝1", "'＝1"), ("", ""),
    ])
    func cells(_ text: String, _ written: String) {
        var file = CommaSeparated(for: .en)
        file.add([text])
        #expect(file.text == "\u{FEFF}\(written)\r\n")
    }

    @Test func aLanguageWithDecimalCommasHasSemicolons() {
        var french = CommaSeparated(for: .fr)
        french.add(["a;b", "c,d", french.number("2.5")])
        var english = CommaSeparated(for: .en)
        english.add(["a", english.number("2.5")])
        #expect(french.text == "\u{FEFF}\"a;b\";c,d;2,5\r\n")
        #expect(english.text == "\u{FEFF}a,2.5\r\n")
    }

    @Test(arguments: Sample.allCases)
    func everyRowHasTheSameNumberOfCells(_ sample: Sample) throws {
        let table = ScoreTable(ReportContext(try sample.assessment, in: .en))
        let text = String(decoding: ScoreTableFile(table: table).bytes, as: UTF8.self)
        let widths = Self.rows(text).map(\.count)
        #expect(Set(widths) == [16])
        let assessment = try sample.assessment
        let further = assessment.criteria.count { $0.uncapped != nil } + assessment.gates.count
        #expect(widths.count == table.rows.count + further + 2)
    }

    /// The rows as a spreadsheet reads them.
    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                rows[rows.count - 1].append(cell)
                cell = ""
            case "\r\n" where !isQuoted:
                rows[rows.count - 1].append(cell)
                cell = ""
                rows.append([])
            default: cell.append(character)
            }
        }
        return rows.dropLast()
    }
}
