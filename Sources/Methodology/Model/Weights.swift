package import Documents
package import ExactNumbers

/// What each part counts in a weighted sum: percentages that make 100 together, or relative numbers.
package struct Weights: Sendable {
    /// The weights in the order of the file.
    package let entries: [Weight]
    /// The place of the weights; nil where none are written.
    let span: SourceSpan?
    /// Whether a weight could not be read.
    let isBroken: Bool
    /// All numbers together.
    let sum: Rational
    private let positions: [String: Int]

    init(entries: [Weight], span: SourceSpan?, isBroken: Bool) {
        self.entries = entries
        self.span = span
        self.isBroken = isBroken
        sum = entries.map(\.number.value).reduce(.zero, +)
        positions = Dictionary(
            zip(entries.map(\.of.value), entries.indices), uniquingKeysWith: { first, _ in first })
    }

    static let none = Weights(entries: [], span: nil, isBroken: false)

    /// The exact part of the whole that something makes up; nil where it has no weight.
    package func share(of id: String) -> Rational? {
        guard let weight = positions[id].map({ entries[$0] }) else { return nil }
        if weight.isPercentage { return weight.number.value }
        return sum.isZero ? .zero : weight.number.value / sum
    }
}

/// What one part counts.
package struct Weight: Sendable {
    /// The part's id.
    package let of: Located<String>
    /// 2/5 for 40 %, 2 for 2.
    package let number: Located<Rational>
    /// Whether the number is a percentage.
    package let isPercentage: Bool
}

extension Weights {
    /// What a point of a part adds to a whole that reaches a maximum; nil where its weight is 0, as if it were not there.
    package static func factor(_ weight: Rational, of maximum: Rational?, in whole: Rational) -> Rational? {
        guard !weight.isZero else { return nil }
        guard let maximum, !maximum.isZero else { return .zero }
        return whole * weight / maximum
    }
}
