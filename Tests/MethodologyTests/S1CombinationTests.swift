import Documents
import TestSupport
import Testing
import Words

/// S1 and its neighbours: what averages, `plus`, weights within a criterion and ladders ask of their numbers.
@Suite struct S1CombinationTests {
    /// A criterion of two indicators of 0 or 3 points, the second of 0 or `second`.
    private func codes(_ rule: String, maximum: String = "3", second: String = "3") -> [String] {
        let text = """
            format: methodology/1
            id: combined
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: \(maximum)
            selections: {all: {of: activity}}
            criteria:
              - id: a
                maximum: \(maximum)
                \(rule)
                indicators:
                  - {id: x, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}
                  - {id: y, measure: {count: all, where: {kind: study}}, bands: [{from: 0, score: 0}, {from: 1, score: \(second)}]}
            total: {combine: sum}
            """
        return Sample.methodology.check(text).diagnostics.map { "\($0.code): \($0.message.inWords)" }
    }

    @Test(arguments: [
        ("combine: average", "3", "3"), ("combine: lowest\n    plus: 0.5", "3", "3"),
        ("combine: lowest\n    plus: 3", "3", "3"),
        ("combine: weighted_sum\n    weights: {x: 1, y: 3}", "7", "2"),
        ("combine: weighted_sum\n    weights: {x: 40%, y: 60%}", "7", "2"),
        ("bands: [{from: 0, score: 1}, {from: 4, score: 2}]", "2", "3"),
        (
            "combine: average\n    ladders: {1: [{from: 0, score: 0}], 2: [{from: 0, score: 0}, {from: 2.5, score: 4}]}",
            "4", "3"
        ),
    ])
    func soundCombinations(rule: String, maximum: String, second: String) {
        #expect(codes(rule, maximum: maximum, second: second) == [])
    }

    @Test(arguments: [
        ("combine: average", "3", "2", "S1: by `average` all indicators have one maximum: a.y has 2, a.x has 3"),
        ("combine: lowest", "3", "2", "S1: by `lowest` all indicators have one maximum: a.y has 2, a.x has 3"),
        ("combine: lowest\n    plus: 3.5", "3", "3", "S1: `plus` exceeds the least difference between two scores, 3"),
        ("combine: lowest\n    plus: 0", "3", "3", "T5: nothing is added"),
        ("combine: average\n    plus: 0.5", "3", "3", "Y3: `plus` has no meaning without `combine: lowest`"),
        ("weights: {x: 1, y: 1}", "6", "3", "S2: weights have no meaning without `combine: weighted_sum`"),
        ("combine: weighted_sum", "6", "3", "S2: a weighted sum needs weights"),
        (
            "combine: weighted_sum\n    weights: {x: 50%, y: 1}", "6", "3",
            "S2: some weights are percentages and some are not"
        ),
        ("combine: weighted_sum\n    weights: {x: 0, y: 0}", "6", "3", "S2: the weights make 0 together"),
        ("combine: weighted_sum\n    weights: {x: 1, z: 1}", "6", "3", "S2: there is no indicator `z` to weigh"),
        ("combine: weighted_sum\n    weights: {x: 1}", "6", "3", "S2: indicator `y` has no weight"),
        ("bands: [{from: 0, score: 1}, {from: 4, score: 2}]", "3", "3", "S1: the ladder reaches 2, not 3"),
        ("bands: [{from: 1, score: 1}, {from: 4, score: 3}]", "3", "3", "B1: the first band begins at 1, not at 0"),
        (
            "bands: [{from: 0, score: 1}, {from: 6.5, score: 3}]", "3", "3",
            "B4: the band cannot be reached: the measure gives at most 6"
        ),
        (
            "bands: [{from: 0, score: 3}, {from: 4, score: 1}]", "3", "3",
            "B6: the score falls from 3 to 1 while the measure rises"
        ),
        ("ladders: {1: [{from: 0, score: 3}]}", "3", "3", "Y3: there is no ladder for all 2 indicators"),
        (
            "ladders: {2: [{from: 0, score: 3}], 3: [{from: 0, score: 3}]}", "3", "3",
            "T5: so many indicators are never assessed: a ladder is for 1 to 2"
        ),
        (
            "ladders: {2: [{from: 0, score: 3}], 1: [{from: 0, score: 4}]}", "3", "3",
            "S1: the band scores 4, more than the ladder of all indicators, 3"
        ),
    ])
    func wrongCombinations(rule: String, maximum: String, second: String, told: String) {
        #expect(
            codes(rule, maximum: maximum, second: second).contains(told),
            "\(codes(rule, maximum: maximum, second: second))")
    }
}
