package import Methodology
internal import Scoring

/// The rules that a scenario gives while it varies values: read once for all records that they are tried on.
package final class SweptRules {
    let fitted: FittedScenario
    let variations: [FittedVariation]
    /// The methodology as it is.
    let base: CompiledMethodology
    /// Every combination of the values; those of the last variation follow each other fastest.
    let combinations: [[Quantity]]
    private var read: [Int: Result<CompiledMethodology, FailedCheck>] = [:]

    /// Of how many combinations the rules are kept, so that memory does not grow with their number.
    private static let mostKept = 256

    package init(_ fitted: FittedScenario, varying variations: [FittedVariation]) {
        self.fitted = fitted
        self.variations = variations
        base = CompiledMethodology(fitted.base.methodology)
        combinations = variations.map(\.values).reduce([[]]) { combinations, next in
            combinations.flatMap { start in next.map { start + [$0] } }
        }
    }

    /// The rules of one combination, or the first check that they fail.
    func rules(at position: Int) -> Result<CompiledMethodology, FailedCheck> {
        if let known = read[position] { return known }
        let changes = zip(variations, combinations[position]).map { $0.change(to: $1) }
        let rules = fitted.changed(by: changes).outcome.map { CompiledMethodology($0) }
        if read.count < SweptRules.mostKept { read[position] = rules }
        return rules
    }
}
