import Documents
import Foundation
import Testing

/// What the terminal and the pages say where totals are rounded, something does not apply, or steps help only together.
@Suite struct JudgedTotalsTests {
    private static let head = """
        format: methodology/1
        id: m
        title: Judged
        status: draft
        provenance: illustrative
        conventions: [basel]
        readings: {half-up: {question: Halves?, answer: Up.}}
        scales:
          s: {choices: [{id: d, score: 1}, {id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}, {id: na, score: not_assessed}]}

        """

    /// A workspace with rules and one record of judgements, and activities where there are any.
    private func folder(
        _ rules: String, _ choices: [String: String], activities: String = "[]"
    ) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.head + rules + "\n", to: "Criteria/m.yaml")
        let findings = choices.sorted { $0.key < $1.key }.map { id, choice in
            let key = choice.first?.isNumber ?? false ? "number" : "choice"
            return "  - {indicator: \(id), \(key): \(choice), because: Seen, evidence: [{source: report}]}"
        }
        try folder.write(
            """
            format: evaluation/1
            id: r
            methodologies: [m]
            period: 2016-01-01..2019-12-31
            centre: {id: x, country: DZA, conventions: [basel], serves: {basel: [DZA, TUN, MAR]}}
            sources:
              - {id: report, kind: review, title: Report, author: A firm, url: "https://example.org/r.pdf", read: 2020-01-01, strength: independent}
            activities: \(activities)
            findings:\(findings.isEmpty ? " []" : "\n" + findings.joined(separator: "\n"))

            """, to: "Evaluations/r/evaluation.yaml")
        return folder
    }

    private func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let ladders = """
        maximum: 4
        criteria:
          - id: one
            maximum: 4
            LADDER
            indicators:
              - {id: x, measure: {finding: {scale: s}}}
              - {id: y, measure: {finding: {scale: s}}}
        total: {combine: sum}
        """

    @Test("explain says that there is no ladder for so many indicators")
    func noLadder() throws {
        let rules = Self.ladders.replacing("LADDER", with: "ladders: {2: [{from: 2, score: 1}, {from: 8, score: 4}]}")
        let folder = try folder(rules, ["one.x": "a", "one.y": "na"])
        let run = CommandRun("explain", "r", in: folder.path)
        #expect(
            words(run.output).contains("not assessed: the criteria have no ladder for 1 of 2 indicators assessed"),
            "\(run)")
    }

    @Test("no next score lies above what can be scored")
    func nextScore() throws {
        let bands = "bands: [{from: 1, score: 1}, {from: 4, score: 2}, {from: 6, score: 3}, {from: 8, score: 4}]"
        let rules = Self.ladders.replacing("LADDER", with: bands)
        let one = try folder(rules, ["one.x": "a", "one.y": "na"])
        #expect(!CommandRun("explain", "r", "one", in: one.path).output.contains("To the next score"))
        let two = try folder(rules, ["one.x": "a", "one.y": "c"])
        #expect(CommandRun("explain", "r", "one", in: two.path).output.contains("To the next score"))
    }

    private static let rounded = """
        maximum: 4
        selections: {done: {of: activity, where: {ended: {within: evaluation_period}}}}
        criteria:
          - {id: work, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 2}, {from: 1, score: 4}]}
          - {id: judged, maximum: 4, measure: {finding: {choices: [{id: d, score: 2}, {id: a, score: 4}]}}}
          - {id: rest, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
          - {id: more, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
          - {id: most, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
        total: {combine: weighted_sum, weights: {work: 1, judged: 1, rest: 1, more: 1, most: 1}, rounded: {to: 2, half: up, reading: half-up}}
        """

    @Test("steps that raise a rounded total only together are told")
    func together() throws {
        let folder = try folder(
            Self.rounded, ["rest": "2", "more": "3", "most": "2"],
            activities: "[{id: w, title: Workshop, evidence: [{source: report}]}]")
        let todo = words(CommandRun("todo", "r", in: folder.path).output)
        #expect(todo.contains("up to 2, together with 1 other item"), "\(todo)")
        #expect(!todo.contains("none of the total"))
        let report = CommandRun("report", "r", "--format", "md", in: folder.path)
        #expect(report.status == 0, "\(report.errorOutput)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/Reports")
        let page = try folder.read("Reports/" + #require(files.first { $0.hasSuffix(".md") }))
        #expect(page.contains("The most useful next steps"))
        #expect(page.contains("Together these steps could add 2 to the total, not the 0 that their gains come to."))
    }

    @Test("a total that rounding would lift above all that can be scored is cut there, and the page says so")
    func cut() throws {
        let rules = """
            maximum: 6
            criteria:
              - {id: x, maximum: 6, measure: {finding: {number: {from: 0, to: 6}}}}
              - {id: y, maximum: 6, measure: {finding: {choices: [{id: a, score: 6}, {id: na, score: not_assessed}]}}}
            total: {combine: weighted_sum, weights: {x: 11, y: 3}, rounded: {to: 1, half: up, reading: half-up}}
            """
        let folder = try folder(rules, ["x": "6", "y": "na"])
        let score = words(CommandRun("score", "r", in: folder.path).output)
        #expect(score.contains("rounded to multiples of 1, halves up, but to no more than can be scored"), "\(score)")
        let whole = try self.folder(rules, ["x": "6", "y": "a"])
        #expect(!words(CommandRun("score", "r", in: whole.path).output).contains("no more than can be scored"))
    }

    @Test("what a criterion scores is rounded without a look at the classes of the total")
    func ownEdges() throws {
        let rules = """
            maximum: 6
            criteria:
              - id: a
                maximum: 6
                combine: weighted_sum
                weights: {x: 1, y: 2}
                indicators:
                  - {id: x, measure: {finding: {number: {from: 0, to: 6}}}}
                  - {id: y, measure: {finding: {number: {from: 0, to: 6}}}}
              - {id: b, maximum: 6, measure: {finding: {number: {from: 0, to: 6}}}}
            total: {combine: weighted_sum, weights: {a: 1, b: 1}}
            rating: {of: total, classes: [{id: low, from: 0}, {id: high, from: 3.68}]}
            """
        let folder = try folder(rules, ["a.x": "3", "a.y": "4", "b": "1"])
        let score = CommandRun("score", "r", in: folder.path).output
        #expect(score.contains("≈ 3.7 of 6") && !score.contains("≈ 3.6 of 6"), "\(score)")
    }

    @Test("shares: what more is needed stands above the line, and what can be lost are percentage points")
    func shares() throws {
        let rules = """
            maximum: 4
            selections:
              done: {of: activity, where: {status: completed}}
              all: {of: activity}
            criteria:
              - id: done
                maximum: 4
                measure: {ratio: {of: {count: done}, over: {count: all}}, when_over_is_zero: zero}
                bands: [{from: 0%, score: 1}, {from: 50%, score: 2}, {from: 75%, score: 4}]
            total: {combine: sum}
            """
        let items = (1...5).map { "{id: w\($0), title: Work \($0), status: \($0 > 3 ? "planned" : "completed")}" }
        let folder = try folder(rules, [:], activities: "[\(items.joined(separator: ", "))]")
        let text = words(CommandRun("explain", "r", "done", in: folder.path).output)
        #expect(
            text.contains(
                "15 percentage points more, that is 1 further item above the line, if what stands below it stays"),
            "\(text)")
        #expect(text.contains("A loss of more than 10 percentage points lowers the score to 1."), "\(text)")
    }

    @Test("the total and its class can be asked for")
    func total() throws {
        let folder = try folder(Self.rounded, ["rest": "2", "more": "3", "most": "2"])
        for word in ["total", "rating"] {
            let run = CommandRun("explain", "r", word, in: folder.path)
            #expect(run.status == 0 && run.output.contains("Points obtained"), "\(run)")
        }
    }
}
