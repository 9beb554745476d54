import ExactNumbers
import Testing

struct RationalRoundingTests {
    @Test(arguments: [(7, 2, 3, 4), (-7, 2, -4, -3), (4, 1, 4, 4), (-4, 1, -4, -4), (1, 3, 0, 1), (-1, 3, -1, 0)])
    func floorAndCeiling(numerator: Int, denominator: Int, floor: Int, ceiling: Int) {
        let value = Rational(numerator, over: denominator)
        #expect(value.floor == Rational(floor))
        #expect(value.ceiling == Rational(ceiling))
    }

    @Test(
        "the nearest multiple, halves up",
        arguments: [
            (Rational(39947, over: 1000), 1, 40), (13, 5, 15), (12, 5, 10), (Rational(25, over: 2), 5, 15),
            (Rational(-25, over: 2), 5, -10), (7, 1000, 0),
        ] as [(Rational, Rational, Rational)])
    func multiples(value: Rational, step: Rational, expected: Rational) {
        #expect(value.rounded(toMultipleOf: step) == expected)
    }

    @Test func theyAreTheNearestWholeNumbers() {
        for value in RationalSamples.random(2000, seed: 7) + RationalSamples.edges {
            #expect(value.floor.isWhole && value.ceiling.isWhole)
            #expect(value.floor <= value && value < value.floor + 1)
            #expect(value.ceiling - 1 < value && value <= value.ceiling)
            #expect(value.isWhole == (value.floor == value.ceiling))
        }
    }

    @Test func approximationIsClose() {
        for value in RationalSamples.random(2000, seed: 8) where !value.isZero {
            let text = value.description.split(separator: "/").compactMap { Double($0) }
            let expected = text.count == 2 ? text[0] / text[1] : text[0]
            #expect(abs(value.approximation / expected - 1) < 1e-15)
        }
    }

    @Test func approximationOfPartsBeyondTheRangeOfDouble() {
        let huge = (0..<40).reduce(Rational.one) { product, _ in product * Rational(.max) }
        #expect((huge / (huge + 1)).approximation == 1)
        #expect((1 / huge / 2).approximation == 0)
        #expect(huge.approximation == .infinity)
        #expect((-huge).approximation == -.infinity)
    }
}
