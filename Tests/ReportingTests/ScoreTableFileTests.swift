import Documents
import ExactNumbers
import Foundation
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
        #expect(Set(widths) == [30])
        let assessment = try sample.assessment
        let further =
            assessment.criteria.count(where: table.isSummed) + assessment.gates.count
            + assessment.groups.count
        #expect(widths.count == table.rows.count + further + 2)
    }

    /// Rows that are filtered, sorted or put together with others still say whose they are.
    @Test(arguments: Sample.allCases)
    func everyRowSaysWhoseItIsAndFromWhichFiles(_ sample: Sample) throws {
        let assessment = try sample.assessment
        let rows = try Self.rows(of: assessment)
        let heads = Array(rows[0].suffix(11))
        #expect(heads == Self.identityHeads)
        for row in rows.dropFirst() {
            let found = Dictionary(uniqueKeysWithValues: zip(heads, row.suffix(11)))
            #expect(found["Centre"] == assessment.record.centre.name?.text(in: .en).0)
            #expect(found["Period assessed"] == Wording(.en).period(assessment.evaluation.period).plainText)
            #expect(found["Status"]?.contains("(as the record says)") == true)
            #expect(found["Notice of the record"] == assessment.evaluation.notice?.text(in: .en).0 ?? "")
            #expect(found["Criteria"]?.hasSuffix("(\(assessment.methodology.id))") == true)
            #expect(found["SHA-256 of the criteria"] == assessment.methodology.sha256)
            #expect(found["Release of the criteria"] == "not a file that was released")
            #expect(found["Record"] == assessment.evaluation.id)
            #expect(found["SHA-256 of the record"] == assessment.evaluation.sha256)
        }
    }

    private static let identityHeads = [
        "Centre", "Period assessed", "Status", "Notice of the record", "Criteria", "SHA-256 of the criteria",
        "Release of the criteria", "Record",
        "SHA-256 of the record", "Record of the last cycle", "SHA-256 of the record of the last cycle",
    ]

    /// A result under a scenario is none of the centre's, wherever its rows end up.
    @Test func everyRowOfAScenarioSaysSo() throws {
        var assessment = try Sample.full.assessment
        let scenario =
            #"{"id": "stricter", "title": null, "because": null, "file": null, "sha256": null, "changes": []}"#
        assessment.scenario = try JSONDecoder().decode(ScenarioIdentity.self, from: Data(scenario.utf8))
        let rows = try Self.rows(of: assessment).dropFirst()
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0[21].contains("scenario stricter: not an official result") })
    }

    /// What stands in the column adds up to the total without gates, which is what a reader can check.
    @Test(arguments: Sample.allCases)
    func pointsAddUpToTheTotal(_ sample: Sample) throws {
        let assessment = try sample.assessment
        let total = try #require(assessment.total?.uncapped ?? assessment.total?.score)
        let points = assessment.criteria.compactMap(assessment.pointsInTotal)
        #expect(points.reduce(.zero, +) == total)
        let column = try Self.rows(of: assessment).dropFirst().compactMap { Double($0[14]) }
        #expect(column.count == points.count)
        #expect(abs(column.reduce(0, +) - total.approximation) < 0.001)
    }

    private static func rows(of assessment: Assessment) throws -> [[String]] {
        rows(String(decoding: Report(assessment, in: .en).scoreTable, as: UTF8.self))
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
