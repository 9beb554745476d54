import CriteriaTesting
import Documents
import Foundation
import TestSupport
import Testing

/// Whoever changes a number or a condition of the shipped criteria by mistake is told by their tests.
@Suite struct MutationTests {
    /// How many changes of one methodology are tried; all of them where `MANDATE_ALL_MUTANTS` is set, which takes
    /// minutes.
    private static let sampleSize =
        ProcessInfo.processInfo.environment["MANDATE_ALL_MUTANTS"] == nil ? 60 : Int.max

    @Test("the shipped tests notice a changed rule", arguments: Texts.shipped)
    func mutantsAreKilled(id: String) throws {
        let text = try TestedText.shipped(id)
        var random = SeededGenerator(seed: 3)
        let mutants = Mutant.all(of: text.methodology).shuffled(using: &random).prefix(Self.sampleSize)
        var read = 0
        var survivors: [Mutant] = []
        for mutant in mutants {
            let (suite, diagnostics) = TestedText(methodology: mutant.text, tests: text.tests).read()
            // What the checks refuse, nobody can use; the tests are asked about the rest.
            guard let suite, !diagnostics.hasErrors else { continue }
            read += 1
            if suite.run().failures.isEmpty { survivors.append(mutant) }
        }
        // What no record can tell apart no test can notice: looked for only where a change went unnoticed.
        let equivalent = survivors.isEmpty ? [] : Self.linesWithoutDifference(in: try text.suite())
        for mutant in survivors where !equivalent.contains(mutant.line) {
            Issue.record("line \(mutant.line): \(mutant.before) became \(mutant.after)")
        }
        #expect(read > mutants.count / 3, "most changes leave a methodology that can be read")
    }

    /// The lines of a methodology on which every change is refused or is one that no record can tell apart.
    private static func linesWithoutDifference(in suite: TestSuite) -> Set<Int> {
        Set(
            Dictionary(grouping: Mutation(of: suite.run()).mutants, by: \.change.span.start.line)
                .filter { $0.value.allSatisfy { [.equivalent, .refused].contains($0.outcome.kind) } }.keys)
    }

    @Test("what was tried before an end was asked for is told, and that it is not all")
    func stopped() throws {
        let result = try TestedText.shipped("basel-bc-11-13").suite().run()
        var asked: [Int] = []
        let stopped = Mutation(of: result) { done, count in
            asked.append(done)
            return done < 3 && count > 3
        }
        #expect(asked == [0, 1, 2, 3])
        #expect(stopped.mutants.count == 3 && stopped.obstacle == .interrupted)
    }

    /// A criterion without indicators of its own bears the id of its one indicator, and a gate lowers only the criterion.
    @Test("what a test is told to expect holds as the rules are")
    func expectationsHold() throws {
        let methodology = """
            format: methodology/1
            id: capped
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 4
            selections: {reports: {of: submission, where: {kind: activity_report}}}
            criteria:
              - {id: b, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
            gates: [{id: reported, require: {count: reports, at_least: 1}, otherwise: {cap: {criterion: b, at: 1}}}]
            total: {combine: sum}
            """
        let head = "format: tests/1\ntests:\n"
        let nothing = "  - id: nothing\n    period: 2016-01-01..2019-12-31\n    expect:\n      b: {score: 0}\n"
        let text = TestedText(methodology: methodology, tests: head + nothing)
        let proposals = Mutation(of: try text.suite().run()).survivors.compactMap(\.proposal)
        #expect(proposals.count > 3)
        for proposal in proposals {
            let lines = proposal.lines.joined(separator: "\n") + "\n"
            let tests = head + (proposal.extended == nil ? lines : nothing + lines)
            #expect(try TestedText(methodology: methodology, tests: tests).suite().run().failures == [], "\(lines)")
        }
    }
}
