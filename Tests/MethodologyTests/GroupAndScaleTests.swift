import Documents
import TestSupport
import Testing
import Words

/// What groups of criteria and scales are told where they do not fit.
@Suite struct GroupAndScaleTests {
    private func told(
        groups: String = "[{id: one, criteria: [a, b]}]", total: String = "{of: groups, combine: sum}",
        scales: String = "", finding: String = "{choices: [{id: low, score: 0}, {id: high, score: 4}]}"
    ) -> [String] {
        let text = """
            format: methodology/1
            id: grouped
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 7
            \(scales)
            selections: {all: {of: activity}}
            criteria:
              - {id: a, maximum: 4, measure: {finding: \(finding)}}
              - {id: b, maximum: 3, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}
            groups: \(groups)
            total: \(total)
            """
        return Sample.methodology.check(text).diagnostics.map { "\($0.code): \($0.message.inWords)" }
    }

    private static let scale =
        "scales: {four: {choices: [{id: low, score: 0}, {id: high, score: 2}, {id: no, score: not_assessed}]}}"

    @Test func soundGroupsAndScales() {
        #expect(told() == [])
        #expect(told(scales: Self.scale, finding: "{scale: four, times: 2}") == [])
        #expect(
            told(
                groups: "[{id: one, criteria: [a]}, {id: two, criteria: [b]}]",
                total: "{of: groups, combine: weighted_sum, weights: {one: 1, two: 1}}") == [])
    }

    @Test(arguments: [
        ("[{id: one, criteria: [a, c]}]", "{combine: sum}", "N1: there is no criterion `c`"),
        (
            "[{id: one, criteria: [a]}]", "{of: groups, combine: sum}",
            "Y3: criterion `b` stands in no group, so the total lacks it"
        ),
        (
            "[{id: one, criteria: [a, b]}, {id: two, criteria: [b]}]", "{of: groups, combine: sum}",
            "T5: criterion `b` stands in two groups, so the total counts it twice"
        ),
        (
            "[{id: one, criteria: [a, b], combine: average}]", "{combine: sum}",
            "S1: by `average` all criteria of a group have one maximum: b has 3, a has 4"
        ),
        (
            "[{id: one, criteria: [a, b], combine: highest}]", "{of: groups, combine: sum}",
            "S1: the groups' maxima total 4, not 7"
        ),
        (
            "[{id: one, criteria: [a, b], combine: weighted_sum, weights: {a: 1}}]", "{combine: sum}",
            "S2: criterion `b` has no weight"
        ),
        (
            "[{id: one, criteria: [a, b]}]", "{of: groups, combine: weighted_sum, weights: {two: 1}}",
            "S2: there is no group `two` to weigh"
        ),
    ])
    func wrongGroups(groups: String, total: String, expected: String) {
        #expect(told(groups: groups, total: total).contains(expected), "\(told(groups: groups, total: total))")
    }

    @Test(arguments: [
        ("{scale: five, times: 2}", "N1: there is no scale `five`"),
        ("{scale: four, times: 0}", "T5: by 0 every choice scores 0"),
        ("{scale: four, choices: [{id: low, score: 4}]}", "Y3: `choices` and `scale` exclude each other"),
        ("{choices: [{id: no, score: not_assessed}]}", "T5: no choice has a number"),
        ("{choices: [{id: low, score: 4}]}", "N4: the scale `four` is never used"),
    ])
    func wrongScales(finding: String, expected: String) {
        let told = told(scales: Self.scale, finding: finding)
        #expect(told.contains(expected), "\(told)")
    }
}
