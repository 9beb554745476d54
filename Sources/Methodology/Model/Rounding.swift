package import Documents
package import ExactNumbers

/// The rounding that a scheme prescribes: to the nearest multiple of a number, halves up.
package struct Rounding: Sendable {
    /// The number whose multiples are taken, above 0.
    package let step: Located<Rational>
    /// The parts of references that prescribe it.
    package let citations: [Located<Citation>]
    /// The ids of the readings that it rests on.
    package let readings: [Located<String>]
    let origin: RuleOrigin

    /// A number rounded.
    package func rounded(_ number: Rational) -> Rational { number.rounded(toMultipleOf: step.value) }

    /// A score rounded, and at most what is achievable.
    package func rounded(_ score: Rational, achieving achievable: Rational) -> Rational {
        min(rounded(score), achievable)
    }

    /// Both ends rounded.
    package func rounded(_ interval: Interval) -> Interval {
        Interval(low: rounded(interval.low), high: interval.high.map { rounded($0) })
    }
}

extension Methodology {
    /// All roundings, those of criteria first, then of the total and of the scales of classes.
    package var roundings: [Rounding] {
        criteria.compactMap(\.combining.rounding) + [total.rounding].compactMap(\.self)
            + usedRatings.compactMap(\.rounding)
    }
}
