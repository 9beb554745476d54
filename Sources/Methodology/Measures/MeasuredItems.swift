package import ExactNumbers

/// A measured value with what the items behind it contribute, as far as results tell it: for reckoning what fewer or more
/// items would give.
package struct MeasuredItems: Sendable {
    /// The measured value.
    package let measured: Rational
    /// What the items contribute.
    package let contributions: [Contribution]
    /// Whether undecided items count as well, of which results do not tell what they contribute.
    package let countsUndecided: Bool
    /// Whether further items may turn out to be one with others.
    package let mayBeOne: Bool

    /// A measured value with its items.
    package init(
        measured: Rational, contributions: [Contribution], countsUndecided: Bool = false, mayBeOne: Bool = false
    ) {
        self.measured = measured
        self.contributions = contributions
        self.countsUndecided = countsUndecided
        self.mayBeOne = mayBeOne
    }
}

/// What one item contributes to a measured value; what is not known, or not asked, is nil.
package struct Contribution: Sendable {
    /// The different values in the field that is counted.
    package let values: [String]?
    /// The amount in the field that is reckoned with.
    package let amount: Rational?
    /// What makes the item one with others that have the same.
    package let identity: [String]?
    /// Whether an item that is one with it takes its place where it is lost.
    package let isReplaced: Bool

    /// What an item contributes.
    package init(
        values: [String]? = nil, amount: Rational? = nil, identity: [String]? = nil, isReplaced: Bool = false
    ) {
        self.values = values
        self.amount = amount
        self.identity = identity
        self.isReplaced = isReplaced
    }
}
