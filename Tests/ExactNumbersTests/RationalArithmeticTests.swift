import ExactNumbers
import Testing

/// Each operation gives what plain integers of any size give, for every pair of samples.
struct RationalArithmeticTests {
    private let pairs = RationalSamples.pairs(1000, seed: 1)

    @Test func sums() {
        for (left, right) in pairs {
            #expect((left + right).description == (ReferenceFraction(left) + ReferenceFraction(right)).text)
        }
    }

    @Test func differences() {
        for (left, right) in pairs {
            #expect((left - right).description == (ReferenceFraction(left) - ReferenceFraction(right)).text)
        }
    }

    @Test func products() {
        for (left, right) in pairs {
            #expect((left * right).description == (ReferenceFraction(left) * ReferenceFraction(right)).text)
        }
    }

    @Test func quotients() {
        for (left, right) in pairs where !right.isZero {
            #expect((left / right).description == (ReferenceFraction(left) / ReferenceFraction(right)).text)
        }
    }

    @Test func assignments() {
        for (left, right) in pairs.prefix(500) {
            var value = left
            value += right
            value -= left
            #expect(value == right)
            value *= left
            #expect(value == left * right)
        }
    }
}

/// The laws of a field hold across the border between 64 bits and more.
struct RationalLawTests {
    private let triples = zip(RationalSamples.pairs(1000, seed: 2), RationalSamples.random(1000, seed: 3))
        .map { ($0.0, $0.1, $1) }

    @Test func association() {
        for (first, second, third) in triples {
            #expect((first + second) + third == first + (second + third))
            #expect((first * second) * third == first * (second * third))
        }
    }

    @Test func distribution() {
        for (first, second, third) in triples {
            #expect(first * (second + third) == first * second + first * third)
        }
    }

    @Test func wayBack() {
        for (first, second, _) in triples {
            #expect(first + second - second == first)
            #expect(first - first == .zero)
            guard !second.isZero else { continue }
            #expect(first * second / second == first)
            #expect(second / second == .one)
        }
    }

    @Test func signs() {
        for (first, _, _) in triples {
            #expect(-(-first) == first)
            #expect(first.magnitude == (first < 0 ? -first : first))
            #expect(first.isNegative == (first < 0))
        }
    }
}
