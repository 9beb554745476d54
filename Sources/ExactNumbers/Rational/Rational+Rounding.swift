extension Rational {
    /// The greatest whole number that is not above the value: 3 for 7/2, -4 for -7/2.
    package var floor: Rational {
        switch storage {
        case .small(_, 1):
            return self
        case .small(let numerator, let denominator):
            let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
            return Rational(lowestTerms: remainder < 0 ? quotient - 1 : quotient, over: 1)
        case .wide(let fraction):
            return fraction.floor
        }
    }

    /// The least whole number that is not below the value: 4 for 7/2, -3 for -7/2.
    package var ceiling: Rational {
        isWhole ? self : floor + 1
    }
}
