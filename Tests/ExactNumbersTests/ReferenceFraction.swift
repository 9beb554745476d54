import BigInt
import ExactNumbers

/// What a `Rational` is compared with: two integers of any size, reduced in the plainest way and nowhere optimised.
struct ReferenceFraction {
    let numerator: BigInt
    let denominator: BigInt

    init(_ numerator: BigInt, over denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator) * (denominator < 0 ? -1 : 1)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    init(_ value: Rational) {
        let parts = value.description.split(separator: "/").compactMap { BigInt(String($0)) }
        self.init(parts[0], over: parts.count == 2 ? parts[1] : 1)
    }

    var text: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    static func + (left: Self, right: Self) -> Self {
        Self(
            left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator)
    }

    static func - (left: Self, right: Self) -> Self {
        Self(
            left.numerator * right.denominator - right.numerator * left.denominator,
            over: left.denominator * right.denominator)
    }

    static func * (left: Self, right: Self) -> Self {
        Self(left.numerator * right.numerator, over: left.denominator * right.denominator)
    }

    static func / (left: Self, right: Self) -> Self {
        Self(left.numerator * right.denominator, over: left.denominator * right.numerator)
    }

    static func < (left: Self, right: Self) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}
