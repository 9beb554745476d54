package import Documents
package import Methodology

/// One question that an item did not answer as the rule asks; below `not` one that it answered with yes.
package struct Requirement: Sendable, Equatable {
    /// What is asked.
    package let comparison: Comparison
    /// Whether it must not hold.
    package let isNegated: Bool

    /// What must hold, or must not.
    package init(_ comparison: Comparison, isNegated: Bool = false) {
        self.comparison = comparison
        self.isNegated = isNegated
    }
}

extension Requirement: Structured {
    /// The comparison, below `not` where it must not hold.
    package var structure: JSONValue { isNegated ? ["not": comparison.structure] : comparison.structure }

    /// Reads a requirement.
    package init?(structure: JSONValue) {
        let negated = structure["not"]
        guard let comparison = Comparison(structure: negated ?? structure) else { return nil }
        self.init(comparison, isNegated: negated != nil)
    }
}
