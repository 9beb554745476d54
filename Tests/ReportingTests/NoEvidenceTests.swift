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

/// Judgements that say that there is no evidence stay in the scores, and are counted apart: in the JSON, on the page and on
/// the terminal.
@Suite struct NoEvidenceTests {
    private static let rules = """
        format: methodology/1
        id: elements
        status: draft
        provenance: illustrative
        conventions: [basel]
        scales:
          element:
            choices:
              - {id: absent, score: 0}
              - {id: unknown, title: No evidence, score: 0, no_evidence: true}
              - {id: full, score: 4}
              - {id: na, score: not_assessed}
        criteria:
          - id: plan
            maximum: 4
            combine: average
            indicators:
              - {id: a, measure: {finding: {scale: element}}}
              - {id: b, measure: {finding: {scale: element}}}
              - {id: c, measure: {finding: {scale: element}}}
          - id: money
            maximum: 4
            combine: average
            indicators:
              - {id: a, measure: {finding: {scale: element}}}
              - {id: b, measure: {finding: {number: {from: 0, to: 4}}}}
          - {id: survey, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
        total: none
        """

    /// Of five judgements two say so; that of `plan.c` is not made.
    private static let record = """
        format: evaluation/1
        id: r
        methodologies: [elements]
        period: 2016-01-01..2019-12-31
        centre: {id: c, conventions: [basel]}
        sources: [{id: s, kind: activity_report, title: S}]
        findings:
          - {indicator: plan.a, choice: full, because: Seen, evidence: [{source: s}]}
          - {indicator: plan.b, choice: unknown, because: Nothing found, evidence: [{source: s}]}
          - {indicator: money.a, choice: unknown, because: Nothing found, evidence: [{source: s}]}
          - {indicator: money.b, number: 3, because: Asked, evidence: [{source: s}]}
          - {indicator: survey, number: 2, because: Asked, evidence: [{source: s}]}
        """

    private func assessment(_ rules: String = rules) throws -> Assessment {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "Criteria/elements.yaml", text: rules)
        let document = try #require(file.parse(into: diagnostics)).document
        let methodology = try #require(
            MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics))
        let recordFile = DocumentFile(path: "Evaluations/r/evaluation.yaml", text: Self.record)
        let written = try #require(recordFile.parse(into: diagnostics)).document
        let evaluation = try #require(
            EvaluationReader.read(written, of: recordFile, calendar: .none, into: diagnostics),
            "\(diagnostics.diagnostics.inWords.map(\.message))")
        return CompiledMethodology(methodology).assess(evaluation, calendar: .none)
    }

    private func json(_ assessment: Assessment) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(assessment)) as? [String: Any])
    }

    /// The counts as a reader of the JSON makes them of the indicators; nil where no choice can say so.
    private func recounted(_ indicators: [[String: Any]]) -> [String: Int]? {
        let choices = indicators.map { $0["choices"] as? [[String: Any]] ?? [] }
        guard choices.contains(where: { $0.contains { $0["no_evidence"] as? Bool == true } }) else { return nil }
        let said = choices.count { $0.contains { $0["hit"] as? Bool == true && $0["no_evidence"] as? Bool == true } }
        return ["judgements": said, "of": indicators.count { $0["judgement"] is [String: Any] }]
    }

    @Test func countsAreThoseOfTheIndicators() throws {
        let json = try json(try assessment())
        let criteria = try #require(json["criteria"] as? [[String: Any]])
        let indicators = criteria.map { $0["indicators"] as? [[String: Any]] ?? [] }
        #expect(criteria.map { $0["no_evidence"] as? [String: Int] } == indicators.map(recounted))
        #expect(json["no_evidence"] as? [String: Int] == recounted(indicators.flatMap(\.self)))
        #expect(json["no_evidence"] as? [String: Int] == ["judgements": 2, "of": 5])
        #expect(criteria.map { ($0["no_evidence"] as? [String: Int])?["judgements"] } == [1, 1, nil])
    }

    /// They score the lowest: (4 + 0 + 0) / 3, since one is not judged yet, and (0 + 3) / 2.
    @Test func theyStayInTheAverage() throws {
        #expect(try assessment().criteria.map { $0.score?.description } == ["4/3", "3/2", "2"])
        let unmarked = try assessment(Self.rules.replacing(", no_evidence: true", with: ""))
        #expect(unmarked.criteria.map(\.score) == (try assessment().criteria.map(\.score)))
        #expect(unmarked.noEvidence == nil && unmarked.criteria.allSatisfy { $0.noEvidence == nil })
        #expect(try json(unmarked)["no_evidence"] == nil)
    }

    @Test func readBackAsWritten() throws {
        let assessment = try assessment()
        #expect(try JSONDecoder().decode(Assessment.self, from: JSONEncoder().encode(assessment)) == assessment)
    }

    @Test func pageAndTerminalTellThem() throws {
        let assessment = try assessment()
        let page = String(decoding: Report(assessment, in: .en).markdown, as: UTF8.self)
        #expect(page.contains("Without evidence"))
        #expect(page.contains("2 of 5") && page.contains("they score the lowest and are counted apart"))
        #expect(page.contains("1 of 2"))
        let terminal = TerminalScores(assessment, in: .en).text(style: .plain, width: 200)
        #expect(terminal.contains("2 of 5"))
        #expect(terminal.components(separatedBy: "without evidence: 1 of 2 judgements").count == 3)
    }
}
