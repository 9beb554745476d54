import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import TestSupport
import Testing

@Suite struct ProposalTests {
    /// The tests that are proposed where there are none, read back as they are printed.
    private func proposed(for methodology: String) throws -> (text: TestedText, coverage: Coverage) {
        let empty = TestedText(methodology: methodology)
        let proposal = Proposal(for: try empty.suite().run()).text
        let text = TestedText(methodology: methodology, tests: proposal)
        let result = try text.suite().run()
        #expect(result.failures.isEmpty)
        return (text, Coverage(of: result))
    }

    @Test("proposed tests pass as printed and see all of the shipped criteria", arguments: Texts.shipped)
    func shipped(id: String) throws {
        let found = try proposed(for: try Texts.read("Criteria/\(id).yaml"))
        #expect(found.coverage.diagnostics.isEmpty)
        #expect(found.text.tests.contains("look whether it is what the rules are meant to give"))
    }

    @Test("proposed tests see all of the sample of the language")
    func sample() throws {
        let found = try proposed(for: try Texts.read("Tests/Fixtures/methodology.yaml"))
        #expect(found.coverage.diagnostics.isEmpty)
    }

    @Test("proposed tests pass and see all of random methodologies", arguments: 0..<40)
    func random(seed: Int) throws {
        let methodology = RandomCriteria(seed: UInt64(seed)).text
        let found = try proposed(for: methodology)
        #expect(found.coverage.diagnostics.isEmpty, "\(methodology)")
    }

    /// Of one, two and three of four: a record at random seldom has just so many, and its band besides.
    @Test("bands of a ladder that only few indicators reach, since the others do not apply, are found")
    func laddersOfFew() throws {
        let bands = { (number: Int) in
            "\(number): [\((number...(4 * number)).map { "{from: \($0), score: \($0)}" }.joined(separator: ", "))]"
        }
        let text = """
            format: methodology/1
            id: few
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 16
            scales:
              grade: {choices: [{id: d, score: 1}, {id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}, {id: na, score: not_assessed}]}
            criteria:
              - id: pi
                maximum: 16
                ladders: {\((1...4).map(bands).joined(separator: ", "))}
                indicators: [\((1...4).map { "{id: i\($0), measure: {finding: {scale: grade}}}" }.joined(separator: ", "))]
            total: {combine: sum}

            """
        #expect(try proposed(for: text).coverage.diagnostics.isEmpty)
    }

    @Test("proposed tests see all of the worked examples", arguments: Texts.examples)
    func examples(id: String) throws {
        let found = try proposed(for: try Texts.read("Criteria/examples/\(id).yaml"))
        #expect(found.coverage.diagnostics.isEmpty)
    }

    @Test("of a shared scale only the classes are asked that a criterion can reach, and those of ratios are found")
    func classesOfSharedScale() throws {
        let found = try proposed(
            for: """
                format: methodology/1
                id: shared
                status: draft
                provenance: illustrative
                conventions: [basel]
                maximum: 8
                selections:
                  done: {of: activity, where: {status: completed}}
                  held: {of: activity, where: {status: {one_of: [completed, cancelled]}}}
                ratings: {g: {of: share_of_maximum, classes: [{id: low, from: 0%}, {id: mid, from: 40%}, {id: high, from: 70%}]}}
                criteria:
                  - {id: a, maximum: 4, rating: g, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 1}, {from: 4, score: 4}]}
                  - id: b
                    maximum: 4
                    rating: g
                    measure: {ratio: {of: {count: done}, over: {count: held}}, when_over_is_zero: zero}
                    bands: [{from: 0%, score: 0}, {from: 50%, score: 2}, {from: 90%, score: 4}]
                total: {combine: sum}

                """)
        let classes = found.coverage.points.compactMap { point in
            if case .classOf(let id, let name) = point.target { "\(id) \(name)" } else { nil }
        }
        #expect(classes == ["a low", "a high", "b low", "b mid", "b high"])
        #expect(found.coverage.diagnostics.isEmpty)
    }

    @Test("weights and ways of combining, which no coverage counts, are tested too")
    func combinations() throws {
        let tests = try proposed(for: try Texts.read("Criteria/examples/cpia.yaml")).text.tests
        #expect(tests.contains("  - id: combined\n"))
        for part in ["econ", "strc", "soci", "pubs", "total"] { #expect(tests.contains("\(part): {score: ")) }
    }

    @Test("a gate that trips is shown by what it lowers")
    func gatesThatLower() throws {
        let tests = try proposed(for: try Texts.read("Criteria/examples/ramsar.yaml")).text.tests
        for gate in ["aims", "members", "rules", "host"] {
            #expect(
                tests.contains("expect: {gates: {\(gate): tripped}, total: {score: 7}, rating: not-approved}"),
                "\(gate)")
        }
    }

    @Test("where everything is seen nothing is proposed")
    func nothingToPropose() throws {
        let text = try TestedText.shipped("basel-bc-11-13")
        #expect(
            Proposal(for: try text.suite().run()).text
                == "# The tests of basel-bc-11-13 see everything; there is nothing to propose.\n")
    }

    @Test("proposals are added to tests that are there: only what is missing, under new ids")
    func missingOnly() throws {
        var text = try TestedText.shipped("basel-bc-11-13")
        text.tests = text.tests.replacing("- id: activities-at-every-edge", with: "- id: b-activities-edges")
            .replacing("{0: 0, 1: 1, 5: 1, 6: 2, 10: 2, 11: 4, 15: 4, 16: 8, 60: 8}", with: "{0: 0}")
        let proposal = Proposal(for: try text.suite().run()).text
        #expect(proposal.contains("  - id: b-activities-edges-2\n    measure: b.activities\n"))
        #expect(
            proposal.contains("scores: {0: 0, 1: 1, 2: 1, 5: 1, 6: 2, 7: 2, 10: 2, 11: 4, 12: 4, 15: 4, 16: 8, 17: 8}"))
        #expect(proposal.components(separatedBy: "  - id:").count == 2)
    }
}
