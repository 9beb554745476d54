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
        for mutant in mutants {
            let (suite, diagnostics) = TestedText(methodology: mutant.text, tests: text.tests).read()
            // What the checks refuse, nobody can use; the tests are asked about the rest.
            guard let suite, !diagnostics.hasErrors else { continue }
            read += 1
            let survives = suite.run().failures.isEmpty
            #expect(!survives, "line \(mutant.line): \(mutant.before) became \(mutant.after)")
        }
        #expect(read > mutants.count / 3, "most changes leave a methodology that can be read")
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
}
