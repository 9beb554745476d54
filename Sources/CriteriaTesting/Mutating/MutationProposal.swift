internal import Documents
internal import Methodology
internal import Words

/// The tests that would notice what no test notices, as text to be looked through and pasted.
package struct MutationProposal: Sendable {
    private let mutation: Mutation

    /// The tests for the survivors of a methodology.
    package init(_ mutation: Mutation) {
        self.mutation = mutation
    }

    /// A document of tests, with comments for what belongs into tests that are there, and for what no record shows.
    package var text: String {
        let added = mutation.survivors.compactMap { mutant -> [String]? in
            guard let test = mutant.proposal, test.extended == nil else { return nil }
            return test.lines
        }
        let document = added.isEmpty ? "" : Proposal.document(of: mutation.suite.methodology.id.value, added)
        return document + mutation.survivors.map(comment).joined()
    }

    private func comment(on mutant: Mutant) -> String {
        let line = mutant.change.span.start.line
        guard let test = mutant.proposal else {
            return "# No record was found that tells `\(mutant.change.inWords)` apart (line \(line)).\n"
        }
        guard let extended = test.extended else { return "" }
        let lines = test.lines.map { "# \($0)\n" }.joined()
        return "# The test \(extended.value) would notice `\(mutant.change.inWords)` (line \(line)), if it expected:\n"
            + lines
    }
}

extension Mutant {
    /// The test that would notice; nil where none would, or one does.
    package var proposal: KillingTest? { if case .survived(let test) = outcome { test } else { nil } }
}

extension RuleChange {
    /// `from: 6 -> from: 7`
    fileprivate var inWords: String { becomes.map { "\(was) -> \($0)" } ?? "\(was) -> " }
}
