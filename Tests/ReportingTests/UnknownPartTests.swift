import Documents
import Evaluation
import ExactNumbers
import Foundation
import Methodology
import Results
import Scoring
import Testing
import Words

@testable import Reporting

/// What is not known, not counted or not judged yet is shown as that, and not as a number that it is not.
@Suite struct UnknownPartTests {
    private func assessment(
        _ criteria: String, _ activities: String = "[]", _ findings: String = "[]"
    ) throws -> Assessment {
        let rules = """
            format: methodology/1
            id: parts
            status: draft
            provenance: illustrative
            conventions: [basel]
            selections: {done: {of: activity, where: {status: completed}}}
            \(criteria)
            """
        let record = """
            format: evaluation/1
            id: r
            methodologies: [parts]
            period: 2016-01-01..2019-12-31
            centre: {id: c, conventions: [basel]}
            sources: [{id: s, kind: activity_report, title: S}]
            activities: \(activities)
            findings: \(findings)
            """
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "Criteria/parts.yaml", text: rules)
        let document = try #require(file.parse(into: diagnostics)).document
        let methodology = try #require(
            MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics),
            "\(diagnostics.diagnostics.inWords.map(\.message))")
        let recordFile = DocumentFile(path: "Evaluations/r/evaluation.yaml", text: record)
        let written = try #require(recordFile.parse(into: diagnostics)).document
        let evaluation = try #require(
            EvaluationReader.read(written, of: recordFile, calendar: .none, into: diagnostics),
            "\(diagnostics.diagnostics.inWords.map(\.message))")
        return CompiledMethodology(methodology).assess(evaluation, calendar: .none)
    }

    private func terminal(_ assessment: Assessment) -> String {
        TerminalScores(assessment, in: .en).text(style: .plain, width: 250).withPlainSpaces
    }

    private func page(_ assessment: Assessment) -> String {
        String(decoding: Report(assessment, in: .en).markdown, as: UTF8.self).withPlainSpaces
    }

    private static let twoDone = "[{id: a, title: A, status: completed}, {id: b, title: B, status: completed}]"

    @Test func shareOfALastCycleThatIsNotNamed() throws {
        let ratio = { (zero: String) in
            """
            maximum: 4
            criteria:
              - id: growth
                maximum: 4
                measure: {ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: \(zero)}
                bands: [{from: 0%, score: 0}, {from: 100%, score: 4}]
            total: {combine: sum}
            """
        }
        let told = try assessment(ratio("zero"), Self.twoDone)
        for text in [terminal(told), page(told)] {
            #expect(text.contains("2; not said in the record: record of the last cycle"))
            #expect(!text.contains("2 of 0") && !text.contains("0 items lack"))
        }
        #expect(terminal(try assessment(ratio("not_assessed"), Self.twoDone)).contains("0 to 4"))
    }

    /// Whatever comes of the undated one, there are three points: where all that may be has one score, it is still told.
    @Test func rangeOfOneScoreBesideNone() throws {
        let one = """
            maximum: 3
            criteria:
              - id: share
                maximum: 3
                measure: {ratio: {of: {count: done}, over: {count: done}}, when_over_is_zero: not_assessed}
                bands: [{from: 0%, score: 3}]
            total: {combine: sum}
            """
        let told = try assessment(one, "[{id: a, title: A}]")
        #expect(told.criteria[0].score == nil && told.criteria[0].range == Interval(3))
        let row = terminal(told).components(separatedBy: "\n").first { $0.contains("share") }
        #expect(row?.contains("not assessed") == true && row?.hasSuffix("3") == true)
    }

    @Test func whatHasNoWeightIsNotAmongThoseAssessed() throws {
        let weighted = { (weights: String) in
            """
            maximum: 8
            criteria:
              - {id: a, maximum: 4, measure: {finding: {choices: [{id: na, score: not_assessed}, {id: full, score: 4}]}}}
              - {id: b, maximum: 4, measure: {finding: {choices: [{id: na, score: not_assessed}, {id: full, score: 4}]}}}
              - {id: c, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 4}]}
            total: {combine: weighted_sum, weights: \(weights)}
            rating: {of: share_of_maximum, rated_from: 20%, classes: [{id: low, from: 0%}, {id: high, from: 50%}]}
            """
        }
        let findings = ["a", "b"].map { "{indicator: \($0), choice: na, because: So, evidence: [{source: s}]}" }
        let list = "[\(findings.joined(separator: ", "))]"
        let told = { (weights: String) in self.terminal(try self.assessment(weighted(weights), "[]", list)) }
        #expect(try told("{a: 1, b: 1, c: 1}").contains("1 of 3 criteria assessed"))
        #expect(try told("{a: 0, b: 1, c: 1}").contains("1 of 2 criteria assessed"))
        #expect(try !told("{a: 0, b: 0, c: 1}").contains("criteria assessed"))
    }

    @Test func criteriaThatWaitForJudgementsAndGroups() throws {
        let alone = """
            criteria:
              - {id: a, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
              - {id: b, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
            groups: [{id: g, title: Both, criteria: [a, b], combine: lowest}]
            total: none
            """
        let told = try assessment(alone, "[]", "[{indicator: a, number: 3, because: So, evidence: [{source: s}]}]")
        let text = page(told)
        #expect(text.contains("1 of 2"))
        #expect(text.contains("1 more waits for judgements, and scores the lowest until then"))
        #expect(text.contains("Groups with a score") && text.contains("Both: 0 of 4"))
    }

    @Test func decimalsToTheirEnd() throws {
        let number = """
            maximum: 10
            criteria: [{id: a, maximum: 10, measure: {finding: {number: {from: 0, to: 10}}}}]
            total: {combine: sum}
            """
        let findings = "[{indicator: a, number: 7.333333333333333, because: So, evidence: [{source: s}]}]"
        let text = terminal(try assessment(number, "[]", findings))
        #expect(text.contains("7.333333333333333 (≈ 7.3)") && !text.contains("1000000"))
    }

    /// One point of ten is rounded to none, so that the class is another; beside it stands what there would be.
    @Test func whatWouldBeWithoutRounding() throws {
        let rounded = """
            maximum: 10
            readings: {r: {question: How?, answer: So.}}
            criteria: [{id: a, maximum: 10, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 3}, {from: 9, score: 10}]}]
            total: {combine: sum, rounded: {to: 10, half: up, reading: r}}
            rating: {of: share_of_maximum, classes: [{id: low, from: 0%}, {id: high, from: 20%}]}
            """
        let text = terminal(try assessment(rounded, Self.twoDone))
        #expect(text.contains("rounded to 0 %; if nothing were rounded it would be 30 %, and another class"))
    }
}

extension String {
    /// With a common space for each that does not break.
    fileprivate var withPlainSpaces: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
