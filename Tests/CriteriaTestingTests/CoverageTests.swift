import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import Testing
import Words

@Suite struct CoverageTests {
    /// What one test sees of a methodology with one selection whose `where` is given.
    private func unseen(where condition: String, given: String) throws -> [String] {
        let text = TestedText(
            methodology: """
                format: methodology/1
                id: small
                status: draft
                provenance: transcribed
                conventions: [basel]
                maximum: 1
                selections:
                  done: {of: activity, status: illustrative, where: \(condition)}
                criteria: [{id: c, status: illustrative, maximum: 1, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 1}]}]
                total: {combine: sum}
                """,
            tests: """
                format: tests/1
                tests:
                - {id: t, period: 2013-01-01..2014-12-31, given: [\(given)], expect: {total: {range: [0, 1]}}}
                """)
        return Coverage(of: try text.suite().run()).unseen.filter { $0.target.kind.rawValue.hasPrefix("conditions") }
            .map { point in
                if case .condition(let position, let answer) = point.target { return "\(position) \(answer.rawValue)" }
                return ""
            }
    }

    @Test(
        "what a question can never be answered with is not asked for",
        arguments: [
            ("{status: completed}", ["0 true", "0 false", "0 undecided"]),
            ("{ended: present}", ["0 true", "0 false"]), ("{title: present}", ["0 true"]),
            ("{evidence: {at_least: 1}}", ["0 true", "0 false"]), ("{evidence: {at_least: 0}}", ["0 true"]),
            ("{days: {at_least: 1}}", ["0 true", "0 undecided"]),
            ("{participants: {at_most: 0}}", ["0 true", "0 false", "0 undecided"]),
            ("{evidence: {any: {strength: documented}}}", ["0 true", "0 false", "0 undecided"]),
            ("{evidence: {any: {source: {is: report}}}}", ["0 true", "0 false"]),
            ("{areas: {size: {at_most: 3}}}", ["0 true", "0 undecided"]),
            ("{ended: {within: evaluation_period}}", ["0 true", "0 false", "0 undecided"]),
            (
                "{any: [{status: completed}, {not: {kind: study}}]}",
                [
                    "0 true", "0 false", "0 undecided", "1 true", "1 false", "1 undecided",
                ]
            ),
        ])
    func possibleAnswers(condition: String, expected: [String]) throws {
        #expect(try unseen(where: condition, given: "") == expected)
    }

    @Test("each answer is seen by itself")
    func answers() throws {
        let condition = "{ended: {within: evaluation_period}}"
        #expect(try unseen(where: condition, given: "{activity: {ended: 2013}}") == ["0 false", "0 undecided"])
        #expect(try unseen(where: condition, given: "{activity: {ended: 2012}}") == ["0 true", "0 undecided"])
        #expect(try unseen(where: condition, given: "{activity: {kind: study}}") == ["0 true", "0 false"])
    }

    @Test("per cent are rounded down: 100 means all")
    func percent() {
        #expect(CoverageCount(seen: 999, of: 1000).percent == 99)
        #expect(CoverageCount(seen: 1000, of: 1000).percent == 100)
        #expect(CoverageCount(seen: 0, of: 0).percent == 100)
    }

    @Test("what is not seen is told at its place in the methodology")
    func places() throws {
        var text = try TestedText.sample()
        text.tests = "format: tests/1\ntests: []\n"
        let told = Coverage(of: try text.suite().run()).diagnostics.inWords
        let lines = text.methodology.split(separator: "\n", omittingEmptySubsequences: false)
        func line(_ start: String) -> [String] {
            told.filter { $0.message.hasPrefix(start) }.map { String(lines[$0.span.start.line - 1]) }
        }
        #expect(
            line("no test sees `place.country: {one_of: [NOR, KEN]}` of selection online") == [
                "      any: [{format: online}, {not: {place: {country: {one_of: [NOR, KEN]}}}}]"
            ])
        #expect(line("no test hits the band from 50 t of `b.removed`") == ["          - {from: 50 t, score: 4}"])
        #expect(
            line("no test sees `category: networking` of indicator d") == [
                "    measure: {count: completed, where: {category: networking}}"
            ])
        #expect(line("no test reaches the class `good`") == ["    - {id: good, from: 60%, title: Good}"])
        #expect(told.allSatisfy { $0.code == .K1 && $0.severity == .warning })
    }

    @Test("the shipped tests see everything", arguments: Texts.shipped)
    func shipped(id: String) throws {
        let result = try TestedText.shipped(id).suite().run()
        #expect(result.failures.isEmpty)
        #expect(Coverage(of: result).unseen.isEmpty)
    }
}
