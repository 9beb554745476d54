import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import TestSupport
import Testing

/// What the normal form of documents promises, whatever hand wrote them.
@Suite struct FormattingLaws {
    @Test("a record in any hand: nothing is lost, no score changes, twice is once", arguments: LawMethodology.all)
    func records(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(20) { record, random in
            var layout = RandomLayout(seed: random.next())
            let written = layout.write(withHardTexts(record, &random))
            let formatted = try format(written, EvaluationTable.table, comments: layout.comments)
            let assess = {
                law.compiled.assess(try Reading.evaluation($0, calendar: law.calendar), calendar: law.calendar)
            }
            #expect(try Facts.of(assess(written)) == Facts.of(assess(formatted)))
        }
    }

    @Test("a methodology in any hand", arguments: LawMethodology.all)
    func methodologies(methodology: LawMethodology) throws {
        let tree = try Reading.tree(methodology.text())
        let record = try Reading.evaluation(RandomRecord(seed: 7).tree.yaml, calendar: ShippedDocuments.calendar())
        for seed in 1...12 as ClosedRange<UInt64> {
            var layout = RandomLayout(seed: seed)
            let written = layout.write(tree)
            let formatted = try format(written, MethodologyTable.table, comments: layout.comments)
            let before = try Reading.methodology(written).assess(record, calendar: ShippedDocuments.calendar())
            let after = try Reading.methodology(formatted).assess(record, calendar: ShippedDocuments.calendar())
            #expect(try Facts.of(before) == Facts.of(after))
        }
    }

    @Test("a comment stays with what it speaks of", arguments: 1...25 as ClosedRange<UInt64>)
    func comments(seed: UInt64) throws {
        var layout = CommentedLayout(seed: seed)
        let written = layout.write(RandomRecord(seed: seed).tree)
        let formatted = try DocumentFormatter(table: EvaluationTable.table).format(Reading.document(written))
        let lines = formatted.split(separator: "\n").map { $0.drop { $0 == " " } }
        var found = 0
        for (index, line) in lines.enumerated() {
            guard let comment = line.firstIndex(of: "#").map({ line[$0...].split(separator: " ") }) else { continue }
            let isAbove = line.first == "#"
            let target = isAbove ? lines[index...].first { $0.first != "#" } ?? "" : line
            let entry = target.hasPrefix("- ") ? target.dropFirst(2) : target
            switch comment[1] {
            case "the": #expect(index == 0)
            case "above" where comment[2] == "an": #expect(isAbove && target.hasPrefix("- "), "\(formatted)")
            case "above", "beside": #expect(entry.hasPrefix("\(comment[2]):"), "\(line)\n\(target)")
            default: Issue.record("what is \(line)?")
            }
            found += comment[1] == "the" ? 0 : 1
        }
        #expect(found == layout.count)
    }

    @Test("thousands of entries on one line take no longer than on many", .timeLimit(.minutes(1)))
    func oneLongLine() throws {
        let event = "{id: e, kind: cop, title: T, conventions: [basel], began: 2001-01-01, ended: 2001-01-02}"
        let line = Array(repeating: event, count: 3_000).joined(separator: ", ")
        let document = try Reading.document("format: calendar/1\nevents: [\(line)]\n")
        let formatted = try DocumentFormatter(table: CalendarTable.table).format(document)
        #expect(formatted.split(separator: "\n").count >= 3_000)
    }

    @Test("the shipped documents are in normal form", arguments: ShippedDocuments.paths)
    func shipped(path: String) throws {
        let text = try ShippedDocuments.text(path)
        let table =
            text.contains("\nformat: methodology/1")
            ? MethodologyTable.table : path.contains("Evaluations") ? EvaluationTable.table : CalendarTable.table
        let formatted = try DocumentFormatter(table: table).format(Reading.document(text))
        expectSameText(formatted, text, named: "\(path) (mandate fmt writes it anew)")
    }

    /// Formats a text and looks for its comments in what comes out.
    private func format(_ text: String, _ table: RecordTable, comments: [String]) throws -> String {
        let formatter = DocumentFormatter(table: table)
        let document = try Reading.document(text)
        #expect(document.comments.map(\.text).sorted() == comments.sorted(), "\(text)")
        let formatted = try formatter.format(document)
        let ends = formatted.split(separator: "\n").map { $0.utf8.reversed() }
        for comment in comments {
            let end = comment.utf8.reversed()
            #expect(ends.contains { $0.starts(with: end) }, "\(comment) is lost of \(text)")
        }
        #expect(formatted.count { $0 == "#" } == text.count { $0 == "#" })
        #expect(!formatted.contains("\n\n\n") && !formatted.contains(" \n"), "\(formatted)")
        let again = try formatter.format(Reading.document(formatted))
        expectSameText(again, formatted, named: "the second time")
        return formatted
    }

    /// Notes that are hard to write in YAML.
    private func withHardTexts(_ record: Tree, _ random: inout SeededGenerator) -> Tree {
        var record = record
        var activities = record[list: "activities"]
        for index in activities.indices {
            activities[index]["notes"] = .text(Self.hardTexts.randomElement(using: &random)!)
        }
        record["activities"] = .list(activities)
        return record
    }

    private static let hardTexts = [
        "a: b", "a # b", "null", "~", "12", "0x1F", "true", "- a", "[a]", "{a: b}", "a, b", "'a'", "\"a\" \\ b", "a:",
        "%a", "@a", "`a`", "*a", "&a", "!a", "|", ">", "? a", "?a", "a ?", ": a", ":a", "-", "---", "é ü 日本", "a\nb",
        "a\n\nb\n", "2018-01-01", "http://example.org/?a=b#c", "\u{2028}a", "a\u{FEFF}", "  a  b ",
        String(repeating: "a long text that has to be folded ", count: 9) + "once",
    ]
}

/// What an assessment says, without where it was written and in which bytes.
enum Facts {
    static func of(_ assessment: Assessment) throws -> [Substring] {
        let text = String(decoding: try CanonicalJSON.encode(assessment), as: UTF8.self)
        let places = ["\"sha256\" :", "\"line\" :", "\"column\" :"]
        return text.split(separator: "\n").filter { line in
            let entry = line.drop { $0 == " " }
            return !places.contains { entry.hasPrefix($0) }
        }
    }
}
