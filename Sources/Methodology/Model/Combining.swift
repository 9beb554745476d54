package import Documents
package import ExactNumbers

/// How the scores of parts become the score of their whole: those of indicators that of a criterion.
package struct Combining: Sendable {
    /// The way in which scores are combined.
    package let way: Combination
    /// What is added to the lowest score where another is higher; nil where nothing is.
    package let plus: Located<Rational>?
    /// What each part counts; empty where none has a weight.
    package let weights: Weights
    /// The ladder in which the combined score is looked up; nil where it is the score.
    package let ladder: CombinedLadder?
    /// To what the score is rounded, after the ladder; nil where it is exact.
    package let rounding: Rounding?
    /// Why the score may fall while the combined one rises; nil where it should not.
    package let notMonotone: Located<LocalizedText>?

    /// Parts that are added.
    package static let sum = Combining(
        way: .sum, plus: nil, weights: .none, ladder: nil, rounding: nil, notMonotone: nil)
}

extension Combining {
    /// The scores of parts combined, before any ladder; nil of none. Weighted ones come as what each adds.
    package func combined(_ scores: [Rational]) -> Rational? {
        guard let combined = way.combine(scores) else { return nil }
        guard let plus, scores.contains(where: { $0 > combined }) else { return combined }
        return combined + plus.value
    }
}

/// The ways in which scores of parts become the score of their whole.
package enum Combination: String, CaseIterable, Codable, Sendable {
    case sum, lowest, highest, average
    /// Each part makes up its weight of the whole's maximum.
    case weightedSum = "weighted_sum"

    /// The combination of several numbers; nil of none.
    package func combine(_ values: [Rational]) -> Rational? {
        guard let first = values.first else { return nil }
        switch self {
        case .sum, .weightedSum: return values.dropFirst().reduce(first, +)
        case .lowest: return values.dropFirst().reduce(first, min)
        case .highest: return values.dropFirst().reduce(first, max)
        case .average: return values.dropFirst().reduce(first, +) / Rational(values.count)
        }
    }

    /// What other schemes and programs call them.
    static let otherNames: [String: Combination] = [
        "min": .lowest, "minimum": .lowest, "worst": .lowest, "max": .highest, "maximum": .highest, "best": .highest,
        "mean": .average, "avg": .average, "add": .sum, "total": .sum, "weighted": .weightedSum,
        "weighted_average": .weightedSum, "weighted_mean": .weightedSum,
    ]

    /// Whether parts are added, each for itself.
    package var adds: Bool { self == .sum || self == .weightedSum }

    /// Whether the parts must all have one maximum, so that the same score means the same.
    package var needsEqualMaxima: Bool { self == .average || self == .lowest }
}
