extension Rational {
    /// How many decimals write the number exactly; nil where they never end, or only after more than six.
    package var exactDecimals: Int? { decimals(atMost: Rational.mostExactDecimals) }

    /// How many decimals write the number exactly; nil where they never end, or only after more than so many.
    package func decimals(atMost most: Int) -> Int? {
        var scaled = self
        for decimals in 0...most {
            if scaled.isWhole { return decimals }
            scaled = scaled * 10
        }
        return nil
    }

    /// More decimals than these say nothing to a reader that a rounded number does not.
    private static let mostExactDecimals = 6

    /// How many decimals a number is written with at most; what needs more is shown exactly.
    package static let mostDecimals = 18
}
