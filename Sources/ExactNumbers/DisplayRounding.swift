/// How a number is rounded where it is shown to people. What was rounded is never compared or reckoned with.
package enum DisplayRounding: String, Hashable, Sendable, Codable, CaseIterable {
    /// To the nearest number with the decimals asked for; what lies in the middle goes away from zero.
    case halfAwayFromZero

    /// The same, except that a percentage below 100 is never shown as 100, since that would claim completeness:
    /// 99.96 is `99.9` with one decimal and `99` with none.
    case neverUpTo100
}

extension Rational {
    /// The most decimals that a number is shown with.
    package static let maximumDecimals = 100

    /// The number rounded for display, with a point and exactly the decimals asked for: `0.73`, `-2.5`, `4`.
    ///
    /// There is no grouping of thousands, and nothing that rounds to zero keeps a minus sign. A share is multiplied by
    /// 100 beforehand by whoever wants to show a percentage.
    ///
    /// - Parameters:
    ///   - decimals: how many digits follow the point; what is not in 0...`maximumDecimals` is brought into it.
    ///   - rounding: how the digits that are left out count.
    package func text(decimals: Int, rounding: DisplayRounding = .halfAwayFromZero) -> String {
        let decimals = min(max(decimals, 0), Self.maximumDecimals)
        let units = roundedUnits(scale: Self.powerOfTen(decimals), rounding: rounding)
        return Self.pointed(units, decimals: decimals)
    }

    /// The rounded number, counted in units of its last decimal.
    private func roundedUnits(scale: Rational, rounding: DisplayRounding) -> Rational {
        let nearest = (magnitude * scale + Rational(1, over: 2)).floor
        let units = isNegative ? -nearest : nearest
        switch rounding {
        case .halfAwayFromZero: return units
        case .neverUpTo100: return self < 100 ? min(units, 100 * scale - 1) : units
        }
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
