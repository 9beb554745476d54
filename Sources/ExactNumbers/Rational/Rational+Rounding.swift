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

    /// The nearest multiple of a number above 0, halves up: 40 for 39.947 and 1, 15 for 13 and 5.
    package func rounded(toMultipleOf step: Rational) -> Rational {
        (self / step + Rational(1, over: 2)).floor * step
    }

    /// The least whole number that is not below the value: 4 for 7/2, -3 for -7/2.
    package var ceiling: Rational {
        isWhole ? self : floor + 1
    }
}
