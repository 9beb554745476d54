/// An exact rational number of any size, always in lowest terms with a positive denominator.
///
/// Scores, shares, weights and amounts are values of this type, so that nothing is ever rounded before it is compared.
/// No operation overflows or goes through floating point: a value that leaves 64 bits is kept with integers of
/// any size, and comes back to 64 bits as soon as it fits again. Because each value has one representation only,
/// equality and hashing compare what is stored.
package struct Rational: Sendable {
    @usableFromInline
    enum Storage: Sendable {
        /// In lowest terms; the denominator is positive.
        case small(numerator: Int64, denominator: Int64)
        /// In lowest terms; the numerator or the denominator does not fit in 64 bits.
        case wide(WideFraction)
    }

    @usableFromInline let storage: Storage

    /// Makes a value of parts that are in lowest terms already.
    @inlinable
    init(lowestTerms numerator: Int64, over denominator: Int64) {
        storage = .small(numerator: numerator, denominator: denominator)
    }

    init(wide fraction: WideFraction) {
        storage = .wide(fraction)
    }

    /// Makes a value of parts that are in lowest terms already and may need more than 64 bits.
    @usableFromInline
    init(lowestTerms numerator: Int128, over denominator: Int128) {
        if let small = Int64(exactly: numerator), let smallDenominator = Int64(exactly: denominator) {
            self.init(lowestTerms: small, over: smallDenominator)
        } else {
            self.init(wide: WideFraction(numerator, over: denominator))
        }
    }
}

extension Rational {
    /// Zero.
    @inlinable package static var zero: Rational { Rational(0) }

    /// One.
    @inlinable package static var one: Rational { Rational(1) }

    /// Makes a whole number.
    @inlinable
    package init(_ wholeNumber: Int) {
        self.init(lowestTerms: Int64(wholeNumber), over: 1)
    }

    /// Makes the fraction `numerator`/`denominator` in lowest terms; signs may stand on either side.
    ///
    /// - Precondition: `denominator` is not zero.
    package init(_ numerator: Int, over denominator: Int) {
        precondition(denominator != 0, "a fraction has no zero denominator")
        let divisor = Int128(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.init(lowestTerms: sign * Int128(numerator) / divisor, over: sign * Int128(denominator) / divisor)
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    /// Makes a whole number of a literal, so that `score + 1` can be written.
    @inlinable
    package init(integerLiteral value: Int) {
        self.init(value)
    }
}
