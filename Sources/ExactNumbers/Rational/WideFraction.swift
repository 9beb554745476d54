internal import BigInt

/// A fraction in lowest terms whose numerator or denominator needs more than 64 bits.
///
/// It is a class so that a `Rational` stays small: nearly all of them never need one.
@usableFromInline
final class WideFraction: Sendable {
    let numerator: BigInt
    let denominator: BigInt

    /// - Parameters: both in lowest terms, `denominator` positive.
    private init(lowestTerms numerator: BigInt, over denominator: BigInt) {
        self.numerator = numerator
        self.denominator = denominator
    }

    convenience init(_ numerator: Int128, over denominator: Int128) {
        self.init(lowestTerms: BigInt(numerator), over: BigInt(denominator))
    }

    /// The fraction in lowest terms, in 64 bits where it fits.
    ///
    /// - Parameter denominator: not zero; it may be negative.
    static func reduced(_ numerator: BigInt, over denominator: BigInt = 1) -> Rational {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator.signum() < 0 ? -1 : 1
        return narrowed(sign * numerator / divisor, over: sign * denominator / divisor)
    }

    private static func narrowed(_ numerator: BigInt, over denominator: BigInt) -> Rational {
        if let small = Int64(exactly: numerator), let smallDenominator = Int64(exactly: denominator) {
            Rational(lowestTerms: small, over: smallDenominator)
        } else {
            Rational(wide: WideFraction(lowestTerms: numerator, over: denominator))
        }
    }
}

extension WideFraction {
    static func sum(_ left: Rational, _ right: Rational) -> Rational {
        let (left, right) = (left.parts, right.parts)
        return reduced(
            left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator
        )
    }

    static func product(_ left: Rational, _ right: Rational) -> Rational {
        let (left, right) = (left.parts, right.parts)
        return reduced(left.numerator * right.numerator, over: left.denominator * right.denominator)
    }

    static func isLess(_ left: Rational, _ right: Rational) -> Bool {
        let (left, right) = (left.parts, right.parts)
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension WideFraction: Hashable {
    @usableFromInline
    static func == (left: WideFraction, right: WideFraction) -> Bool {
        left.numerator == right.numerator && left.denominator == right.denominator
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
        hasher.combine(numerator)
        hasher.combine(denominator)
    }
}

extension Rational {
    /// Numerator and denominator as integers of any size, in lowest terms.
    var parts: (numerator: BigInt, denominator: BigInt) {
        switch storage {
        case .small(let numerator, let denominator): (BigInt(numerator), BigInt(denominator))
        case .wide(let fraction): (fraction.numerator, fraction.denominator)
        }
    }
}
