extension Rational {
    /// The most decimals that a number is shown with.
    package static let maximumDecimals = 100

    /// The number rounded for display, with a point and exactly the decimals asked for: `0.73`, `-2.5`, `4`; what lies in
    /// the middle goes away from zero. What was rounded is never compared or reckoned with.
    ///
    /// There is no grouping of thousands, and nothing that rounds to zero keeps a minus sign. A share is multiplied by
    /// 100 beforehand by whoever wants to show a percentage.
    ///
    /// - Parameter decimals: how many digits follow the point; what is not in 0...`maximumDecimals` is brought into it.
    package func text(decimals: Int) -> String {
        let decimals = min(max(decimals, 0), Self.maximumDecimals)
        let units = roundedUnits(scale: Self.powerOfTen(decimals))
        return Self.pointed(units, decimals: decimals)
    }

    /// The rounded number, counted in units of its last decimal.
    private func roundedUnits(scale: Rational) -> Rational {
        let nearest = (magnitude * scale + Rational(1, over: 2)).floor
        return isNegative ? -nearest : nearest
    }

    private static func powerOfTen(_ exponent: Int) -> Rational {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    private static func pointed(_ units: Rational, decimals: Int) -> String {
        let digits = units.magnitude.description
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = units.isNegative ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }
}
