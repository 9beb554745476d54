internal import BigInt

// What `Rational` asks of a fraction that does not fit in 64 bits.

extension WideFraction {
    @usableFromInline var isNegative: Bool { numerator.signum() < 0 }

    @usableFromInline var isWhole: Bool { denominator == 1 }

    var negated: Rational { Self.reduced(-numerator, over: denominator) }

    var reciprocal: Rational { Self.reduced(denominator, over: numerator) }

    var numeratorAlone: Rational { Self.reduced(numerator) }

    var denominatorAlone: Rational { Self.reduced(denominator) }

    var floor: Rational {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Self.reduced(remainder < 0 ? quotient - 1 : quotient)
    }

    var description: String {
        isWhole ? "\(numerator)" : "\(numerator)/\(denominator)"
    }

    var approximation: Double {
        // Shifted so that the quotient has some 66 bits: more than a Double holds, whatever the sizes.
        let shift = denominator.bitWidth - numerator.bitWidth + 66
        let quotient = (numerator << shift) / denominator
        return Double(sign: .plus, exponent: -shift, significand: Double(quotient))
    }
}

extension WideFraction {
    /// Reads digits of any number; each part is ASCII digits only, the numerator after an optional minus sign.
    static func reading(_ numerator: Substring, over denominator: Substring = "1") -> Rational? {
        guard let numerator = integer(numerator), let denominator = integer(denominator), denominator.signum() > 0
        else { return nil }
        return reduced(numerator, over: denominator)
    }

    private static func integer(_ text: Substring) -> BigInt? {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8
        guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return BigInt(String(text))
    }
}
