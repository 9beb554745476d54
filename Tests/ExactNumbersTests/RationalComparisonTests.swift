import ExactNumbers
import Testing

struct RationalComparisonTests {
    private let pairs = RationalSamples.pairs(1000, seed: 4)

    @Test func orderIsThatOfTheFractions() {
        for (left, right) in pairs {
            let expected = ReferenceFraction(left) < ReferenceFraction(right)
            #expect((left < right) == expected)
            #expect((right > left) == expected)
            #expect((right <= left) == !expected)
            #expect((left >= right) == !expected)
        }
    }

    @Test func exactlyOneOfThreeHolds() {
        for (left, right) in pairs {
            #expect([left < right, left == right, left > right].count(where: \.self) == 1)
        }
    }

    @Test func orderAgreesWithTheSignOfTheDifference() {
        for (left, right) in pairs {
            #expect((left < right) == (left - right).isNegative)
        }
    }

    @Test func equalValuesHashAlike() {
        for (left, right) in pairs.prefix(1000) {
            let detour = left + right - right
            #expect(detour.hashValue == left.hashValue)
        }
    }

    @Test func wholeNumbersAndFractionsStandInOneOrder() {
        let ascending: [Rational] = [-4, Rational(-7, over: 2), -1, 0, Rational(1, over: 3), Rational(1, over: 2), 1]
        #expect(ascending.reversed().sorted() == ascending)
    }
}
