import ExactNumbers
import Foundation
import Testing

struct IntervalTests {
    private let closed = Interval(low: 1, high: 4)
    private let open = Interval(low: 2, high: nil)

    @Test func bothEndsBelongToIt() {
        #expect(closed.contains(1) && closed.contains(4) && closed.contains(Rational(5, over: 2)))
        #expect(!closed.contains(0) && !closed.contains(Rational(9, over: 2)))
        #expect(open.contains(2) && open.contains(Rational(.max) * 2) && !open.contains(1))
    }

    @Test func hullHoldsBoth() {
        #expect(closed.hull(with: Interval(7)) == Interval(low: 1, high: 7))
        #expect(closed.hull(with: open) == Interval(low: 1, high: nil))
        #expect(open.hull(with: closed) == Interval(low: 1, high: nil))
    }

    @Test func sumsAddTheEnds() {
        #expect(closed + closed == Interval(low: 2, high: 8))
        #expect(closed + open == Interval(low: 3, high: nil))
    }

    @Test func oneNumberOnly() {
        #expect(Interval(3).isSingleValue && !closed.isSingleValue && !open.isSingleValue)
    }

    @Test func everySumOfMembersLiesInTheSum() {
        for ((first, second), (third, fourth)) in zip(
            RationalSamples.pairs(500, seed: 11), RationalSamples.pairs(500, seed: 12))
        {
            let left = Interval(low: min(first, second), high: max(first, second))
            let right = Interval(low: min(third, fourth), high: max(third, fourth))
            #expect((left + right).contains(first + third))
            #expect(left.hull(with: right).contains(second) && left.hull(with: right).contains(fourth))
        }
    }

    @Test func isWrittenAsAList() throws {
        let data = try JSONEncoder().encode([closed, open])
        #expect(String(decoding: data, as: UTF8.self) == #"[["1","4"],["2",null]]"#)
        #expect(try JSONDecoder().decode([Interval].self, from: data) == [closed, open])
    }

    @Test(arguments: ["[]", #"["1"]"#, #"["4","1"]"#, #"["1","2","3"]"#, "[1,4]", #"[null,"4"]"#, #"{"low":"1"}"#])
    func decodingRefusesOtherForms(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Interval.self, from: Data(json.utf8)) }
    }
}
