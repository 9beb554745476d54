import Documents
import ExactNumbers
import TestSupport
import Testing

@testable import Methodology

/// What the beginnings of a list combine to is what each of them combines to by itself.
struct CombinedBeginningsTests {
    @Test(arguments: Combination.allCases, [nil, Rational(1, over: 2)])
    func areWhatEachCombinesTo(way: Combination, plus: Rational?) {
        var random = SeededGenerator(seed: 7)
        let nowhere = SourceSpan(in: SourceText(path: "rules.yaml", text: ""), from: 0, to: 0)
        let combining = Combining(
            way: way, plus: plus.map { Located($0, at: nowhere) }, weights: .none, ladder: nil, rounding: nil,
            notMonotone: nil)
        for count in 0...12 {
            let scores = (0..<count).map { _ in Rational(Int.random(in: 0...6, using: &random), over: 3) }
            let beginnings = CombinedBeginnings(of: scores, by: combining)
            for number in 0...(count + 2) {
                #expect(beginnings[number] == combining.combined(Array(scores.prefix(number))))
            }
        }
    }
}
