import Documents
import Evaluation
import ExactNumbers
import Recomputing
import Scoring
import TestSupport
import Testing

/// Laws of recomputing on random tables.
struct LawTests {
    private static let dimensions = (1...4).map { "pi-21-\($0)" } + ["pi-22-1", "pi-22-2"]
    private static let words = ["D", "D*", "C", "B", "A", "NA"]
    private static let ids = ["d", "d-star", "c", "b", "a", "na"]

    private func judgements(_ generator: inout SeededGenerator) -> [Int] {
        Self.dimensions.map { _ in Int.random(in: 0..<Self.words.count, using: &generator) }
    }

    @Test("given judgements score as a record that holds them", arguments: 0..<40)
    func asRecord(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let rules = try Rules.read(Rules.grades)
        let judged = judgements(&generator)
        let findings = zip(Self.dimensions, judged).map { id, choice in
            "  - {indicator: \(id.prefix(5)).\(id), choice: \(Self.ids[choice]), because: X, evidence: [{source: s}]}"
        }
        let text = """
            format: evaluation/1
            id: one
            methodologies: [grades]
            period: 2016-01-01..2019-12-31
            centre: {id: centre, country: KEN}
            sources: [{id: s, kind: other, title: S, url: "https://example.org", read: 2020-01-01, strength: independent}]
            findings:
            \(findings.joined(separator: "\n"))

            """
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "evaluation.yaml", text: text)
        let document = try #require(file.parse(into: diagnostics)?.0)
        let evaluation = try #require(
            EvaluationReader.read(document, of: file, calendar: .none, into: diagnostics), "\(diagnostics.diagnostics)")
        let record = rules.reckon(evaluation, calendar: .none)
        let given = rules.scores(given: judged.map { .choice($0) })
        #expect(record.criteria == [given[.criterion(0)].score, given[.criterion(1)].score])
        #expect(given[.total].score ?? .zero == record.total)
    }

    @Test("exact results are equal, rounded ones equal as printed, others contradict", arguments: 0..<40)
    func numbers(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let rules = try Rules.shipped("cpia")
        let points = (0..<16).map { _ in Int.random(in: 2...12, using: &generator) }
        let texts = points.map { Rational($0, over: 2).text(decimals: 1) }
        let exact = try #require(rules.scores(given: points.map { .choice($0 - 2) })[.total].score)
        let places = Int.random(in: 1...12, using: &generator)
        let unit = (0..<places).reduce(Rational.one) { unit, _ in unit / 10 }
        let half = Rational(1, over: 2)
        let headings = "macr,fisp,debt,trad,fins,breg,gndr,pres,hres,prot,envr,prop,finq,revn,padm,tran,total"
        func verdict(_ published: String) throws -> Verdict? {
            try Recomputed("\(headings)\n\(texts.joined(separator: ",")),\(published)\n", under: rules).only?.verdict
        }
        let rounded = try verdict(exact.text(decimals: places))
        #expect(rounded == .equalAsPrinted || rounded == .equal)
        #expect(try verdict((exact + unit + unit * half).text(decimals: places)) == .contradictsParts)
        if let decimals = exact.exactDecimals { #expect(try verdict(exact.text(decimals: decimals)) == .equal) }
    }

    @Test("the order of columns and rows, and the way a table lies, change no verdict", arguments: 0..<20)
    func order(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let rules = try Rules.read(Rules.grades)
        let headings = ["case"] + Self.dimensions + ["pi-21", "pi-22"]
        let grades = ["D", "D+", "C", "C+", "B", "B+", "A", "NA"]
        let rows = (1...8).map { number in
            ["case \(number)"] + judgements(&generator).map { Self.words[$0] }
                + (0..<2).map { _ in grades.randomElement(using: &generator)! }
        }
        func table(_ rows: [[String]]) -> String { rows.map { $0.joined(separator: ",") + "\n" }.joined() }
        func told(_ text: String) throws -> [String: [String: Verdict]] {
            let found = try Recomputed(text, under: rules)
            return Dictionary(uniqueKeysWithValues: zip(found.cases.map { $0.name[0] }, found.verdicts))
        }
        let expected = try told(table([headings] + rows))
        let order = [0] + Array(1..<headings.count).shuffled(using: &generator)
        let shuffled = [headings] + rows.shuffled(using: &generator)
        #expect(try told(table(shuffled.map { row in order.map { row[$0] } })) == expected)
        let turned = headings.indices.map { column in ([headings] + rows).map { $0[column] } }
        #expect(try told(table(turned)) == expected)
    }
}
