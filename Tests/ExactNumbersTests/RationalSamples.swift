import BigInt
import ExactNumbers

/// Values to try laws with: ordinary ones, those at the edge of 64 bits, and those beyond it.
enum RationalSamples {
    static let edges: [Rational] = {
        let integers: [Int] = [.min, .min + 1, -(1 << 32), -3, -1, 0, 1, 2, 1 << 31, 1 << 32, .max - 1, .max]
        let fractions = integers.flatMap { numerator in
            [3, .max].map { Rational(numerator, over: $0) }
        }
        let beyond = [Rational(.max) + 1, Rational(.min) - 1, Rational(1, over: .min), Rational(.max) * Rational(.max)]
        return integers.map(Rational.init(_:)) + fractions + beyond
    }()

    /// Random values of mixed sizes; the same for the same seed.
    static func random(_ count: Int, seed: UInt64) -> [Rational] {
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in random(using: &generator) }
    }

    static func pairs(_ count: Int, seed: UInt64) -> [(Rational, Rational)] {
        let values = random(2 * count, seed: seed)
        return (0..<count).map { (values[2 * $0], values[2 * $0 + 1]) }
            + edges.flatMap { edge in
                edges.map { (edge, $0) }
            }
    }

    private static func random(using generator: inout SplitMix64) -> Rational {
        switch UInt8.random(in: 0..<4, using: &generator) {
        case 0: Rational(.random(in: -20...20, using: &generator))
        case 1:
            Rational(.random(in: -20...20, using: &generator), over: .random(in: 1...20, using: &generator))
        case 2: randomOfAnyWidth(using: &generator)
        default: randomOfAnyWidth(using: &generator) * randomOfAnyWidth(using: &generator)
        }
    }

    private static func randomOfAnyWidth(using generator: inout SplitMix64) -> Rational {
        let numerator = Int.random(in: .min ... .max, using: &generator) >> Int.random(in: 0..<64, using: &generator)
        let denominator = Int.random(in: 1 ... .max, using: &generator) >> Int.random(in: 0..<63, using: &generator)
        return Rational(numerator, over: max(denominator, 1))
    }
}
