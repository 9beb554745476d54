import Analysis
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import TestSupport
import Testing

/// The exact split of a change into performance and method.
@Suite struct BennetSplitTests {
    private func shares(_ pairs: [(weight: Rational, share: Rational)]) -> [WeightedShare] {
        pairs.enumerated().map { WeightedShare(criterion: "c\($0)", weight: $1.weight, share: $1.share) }
    }

    @Test("the known answer: 173/1925 is 148/1925 of performance and 25/1925 of method")
    func knownAnswer() {
        let before = shares([
            (Rational(4, over: 33), 1), (Rational(10, over: 33), Rational(3, over: 5)),
            (Rational(5, over: 33), Rational(4, over: 5)), (Rational(14, over: 33), Rational(5, over: 7)),
        ])
        let after = shares([
            (Rational(1, over: 5), 1), (Rational(3, over: 10), Rational(4, over: 5)),
            (Rational(1, over: 5), Rational(3, over: 5)), (Rational(3, over: 10), Rational(6, over: 7)),
        ])
        let split = BennetSplit(from: before, to: after)
        #expect(split.before == Rational(8, over: 11))
        #expect(split.difference == Rational(173, over: 1925))
        #expect(split.performance == Rational(148, over: 1925))
        #expect(split.method == Rational(25, over: 1925))
    }

    @Test("a criterion that only one side has is method alone")
    func criterionOfOneSide() {
        let half = Rational(1, over: 2)
        let before = [WeightedShare(criterion: "a", weight: 1, share: half)]
        let after = [
            WeightedShare(criterion: "a", weight: half, share: half),
            WeightedShare(criterion: "b", weight: half, share: 1),
        ]
        let split = BennetSplit(from: before, to: after)
        #expect(split.performance == 0)
        #expect(split.method == Rational(1, over: 4))
        #expect(split.difference == split.method)
    }

    @Test("what a limit on the total takes is neither performance nor method")
    func limits() throws {
        let whole = CompiledMethodology(try Shipped.base("activity-areas").methodology)
            .assess(try Shipped.evaluation("scrc-algeria-2016-2019"), calendar: Shipped.calendar)
        var limited = whole
        let total = try #require(whole.total)
        limited.total?.score = total.score - 2
        let taken = try #require(BennetSplit(from: whole, to: limited))
        #expect(taken.limits == -2 / total.achievable && taken.limits == taken.difference)
        #expect(taken.performance == 0 && taken.method == 0)
        let given = try #require(BennetSplit(from: limited, to: whole))
        #expect(given.limits == 2 / total.achievable)
        #expect(try #require(BennetSplit(from: limited, to: limited)).limits == 0)
    }

    @Test("there is never a remainder, and the way back is the opposite", arguments: 0..<50)
    func noRemainder(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let before = randomShares(&generator)
        let after = randomShares(&generator)
        let split = BennetSplit(from: before, to: after)
        #expect(split.performance + split.method == split.difference)
        let back = BennetSplit(from: after, to: before)
        #expect(back.performance == -split.performance)
        #expect(back.method == -split.method)
    }

    private func randomShares(_ generator: inout SeededGenerator) -> [WeightedShare] {
        let raw = (0..<5).filter { _ in Bool.random(using: &generator) }.map {
            (name: "c\($0)", weight: Int.random(in: 1...9, using: &generator))
        }
        let sum = raw.reduce(0) { $0 + $1.weight }
        return raw.map {
            WeightedShare(
                criterion: $0.name, weight: Rational($0.weight, over: sum),
                share: Rational(Int.random(in: 0...7, using: &generator), over: 7))
        }
    }

    @Test("a calendar that names no meeting of the period changes no performance")
    func calendarWithoutMeetings() throws {
        let rules = CompiledMethodology(try Shipped.base("activity-areas").methodology)
        let record = try Shipped.evaluation("scrc-algeria-2016-2019")
        let told = rules.assess(record, calendar: Shipped.calendar)
        let untold = rules.assess(record, calendar: .none)
        let split = try #require(BennetSplit(from: told, to: untold))
        #expect(split.difference != 0)
        #expect(split.performance == 0 && split.method == split.difference)
        let back = try #require(BennetSplit(from: untold, to: told))
        #expect(back.performance == 0 && back.method == back.difference)
    }
}
