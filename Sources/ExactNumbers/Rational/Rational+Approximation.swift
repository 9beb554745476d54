extension Rational {
    /// The nearest floating-point number or one beside it, for statistics and for drawing; never compared with a band
    /// or a threshold. It is infinite where the value is beyond the range of `Double`.
    package var approximation: Double {
        switch storage {
        case .small(let numerator, let denominator): Double(numerator) / Double(denominator)
        case .wide(let fraction): fraction.approximation
        }
    }
}
