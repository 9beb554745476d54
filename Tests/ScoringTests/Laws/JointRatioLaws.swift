import ExactNumbers
import Methodology
import TestSupport
import Testing

@testable import Scoring

/// The range of a ratio of a part is that of all ways in which its items can come out together, and both ends are
/// reached.
struct JointRatioLaws {
    @Test(arguments: 1...300)
    func theRangeIsThatOfAllOutcomes(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let keys = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            (0..<Int.random(in: 1...2, using: &random)).map { _ in
                JointOutcomes.Ways(
                    below: Truth.allCases.randomElement(using: &random)!,
                    besides: Truth.allCases.randomElement(using: &random)!)
            }
        }
        var outcomes = JointOutcomes()
        for key in keys { outcomes.add(key.dropFirst().reduce(into: key[0]) { $0.join($1) }) }
        let counts = keys.reduce([(above: 0, below: 0)]) { counts, key in
            counts.flatMap { count in
                Self.outcomes(of: key).map { (count.above + ($0 == 2 ? 1 : 0), count.below + ($0 > 0 ? 1 : 0)) }
            }
        }
        let shares = counts.filter { $0.below > 0 }.map { Rational($0.above, over: $0.below) }
        #expect(outcomes.areAllAvoidable == counts.contains { $0.below == 0 })
        #expect(outcomes.shares?.low == shares.min())
        #expect(outcomes.shares?.high == shares.max())
    }

    /// What several items that are one can come out as: the most that one of them does. 0 neither, 1 below, 2 both.
    private static func outcomes(of key: [JointOutcomes.Ways]) -> Set<Int> {
        key.reduce([0]) { found, ways in
            let own = [(0, ways.neither), (1, ways.below), (2, ways.both)].filter(\.1).map(\.0)
            return Set(found.flatMap { one in own.map { max(one, $0) } })
        }
    }
}
