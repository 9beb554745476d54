// What the operators do once the short way over two whole numbers is not open. Both methods keep to lowest terms by
// taking out common factors before they multiply (Knuth, The Art of Computer Programming, volume 2, 4.5.1), so that
// greatest common divisors are of 64-bit numbers and no intermediate result leaves 128 bits.

extension Rational {
    @usableFromInline
    func addingFraction(_ other: Rational) -> Rational {
        guard case .small(let numerator, let denominator) = storage,
            case .small(let otherNumerator, let otherDenominator) = other.storage
        else { return WideFraction.sum(self, other) }

        let shared = Int64(greatestCommonDivisor(denominator.magnitude, otherDenominator.magnitude))
        let scaled = Int128(numerator) * Int128(otherDenominator / shared)
        let otherScaled = Int128(otherNumerator) * Int128(denominator / shared)
        let sum = scaled + otherScaled

        // Only a factor of `shared` can divide both the sum and the product of the denominators.
        let remainder = UInt64((sum % Int128(shared)).magnitude)
        let common = Int64(greatestCommonDivisor(remainder, shared.magnitude))
        return Rational(
            lowestTerms: sum / Int128(common),
            over: Int128(denominator / shared) * Int128(otherDenominator / common)
        )
    }

    @usableFromInline
    func multipliedByFraction(_ other: Rational) -> Rational {
        guard case .small(let numerator, let denominator) = storage,
            case .small(let otherNumerator, let otherDenominator) = other.storage
        else { return WideFraction.product(self, other) }

        let first = Int64(greatestCommonDivisor(numerator.magnitude, otherDenominator.magnitude))
        let second = Int64(greatestCommonDivisor(otherNumerator.magnitude, denominator.magnitude))
        return Rational(
            lowestTerms: Int128(numerator / first) * Int128(otherNumerator / second),
            over: Int128(denominator / second) * Int128(otherDenominator / first)
        )
    }

    var reciprocal: Rational {
        precondition(!isZero, "no number is divided by zero")
        switch storage {
        case .small(let numerator, let denominator):
            let sign: Int128 = numerator < 0 ? -1 : 1
            return Rational(lowestTerms: sign * Int128(denominator), over: sign * Int128(numerator))
        case .wide(let fraction):
            return fraction.reciprocal
        }
    }
}
