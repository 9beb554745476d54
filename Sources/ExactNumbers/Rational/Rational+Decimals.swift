extension Rational {
    /// How many decimals write the number exactly; nil where they never end, or only after more than eighteen.
    package var exactDecimals: Int? {
        var scaled = self
        for decimals in 0...Rational.mostDecimals {
            if scaled.isWhole { return decimals }
            scaled = scaled * 10
        }
        return nil
    }

    /// How many decimals a number is written with at most; what needs more is shown exactly.
    package static let mostDecimals = 18
}
