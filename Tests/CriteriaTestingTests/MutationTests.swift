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
}
