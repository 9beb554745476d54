import ExactNumbers
import Testing

/// What happens where 64 bits end: the value widens, stays exact, and comes back.
struct RationalBoundaryTests {
    @Test func aSumBeyond64BitsAndBack() {
        let beyond = Rational(.max) + 1
        #expect(beyond.description == "9223372036854775808")
        #expect(beyond.wholeValue == nil)
        #expect((beyond - 1).wholeValue == .max)
    }

    @Test func theLeastIntegerHasAMagnitude() {
        #expect((-Rational(.min)).description == "9223372036854775808")
        #expect(-(-Rational(.min)) == Rational(.min))
        #expect((Rational(0) - Rational(.min)).description == "9223372036854775808")
    }

    @Test func theLeastIntegerMayStandOnBothSides() {
        #expect(Rational(.min, over: .min) == 1)
        #expect(Rational(.min, over: -1).description == "9223372036854775808")
        #expect(Rational(1, over: .min).description == "-1/9223372036854775808")
        #expect(Rational(2, over: .min) == Rational(-1, over: 1 << 62))
        #expect(1 / Rational(.min) * Rational(.min) == 1)
    }

    @Test(arguments: [(3_037_000_499, true), (3_037_000_500, false)])
    func squaresNearTheLimit(root: Int, fits: Bool) {
        let square = Rational(root) * Rational(root)
        #expect((square.wholeValue != nil) == fits)
        #expect(square / Rational(root) == Rational(root))
    }

    @Test func aDenominatorBeyond64Bits() {
        let tiny = Rational(1, over: .max) * Rational(1, over: .max)
        #expect(tiny.description == "1/85070591730234615847396907784232501249")
        #expect(!tiny.isWhole && !tiny.isZero && tiny > 0)
        #expect(tiny * Rational(.max) == Rational(1, over: .max))
    }

    @Test func partsOfAFraction() {
        let value = Rational(-6, over: 8)
        #expect(value.numerator == -3 && value.denominator == 4)
        let wide = Rational(.max) * 2 + Rational(1, over: 2)
        #expect(wide.numerator / wide.denominator == wide)
        #expect(wide.denominator == 2)
    }

    @Test func aLongSumOfUnlikeFractionsStaysExact() {
        let terms = (1...200).map { Rational(1, over: $0 * ($0 + 1)) }
        #expect(terms.reduce(.zero, +) == Rational(200, over: 201))
    }

    @Test func nothingIsKeptWideThatFits() {
        for value in RationalSamples.edges where value.wholeValue != nil {
            let detour = value * Rational(.max) * Rational(.max) / Rational(.max) / Rational(.max)
            #expect(detour.wholeValue == value.wholeValue)
        }
    }

    @Test func sizeInMemory() {
        #expect(MemoryLayout<Rational>.stride <= 24)
    }
}
