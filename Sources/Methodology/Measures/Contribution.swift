package import ExactNumbers

/// What one item contributes to a measured value, as far as results tell it; what is not known, or not asked, is nil.
package struct Contribution: Sendable {
    /// The different values in the field that is counted.
    package let values: [String]?
    /// The amount in the field that is reckoned with.
    package let amount: Rational?
    /// What makes the item one with others that have the same.
    package let identity: [String]?

    /// What an item contributes.
    package init(
        values: [String]? = nil, amount: Rational? = nil, identity: [String]? = nil
    ) {
        self.values = values
        self.amount = amount
        self.identity = identity
    }
}
