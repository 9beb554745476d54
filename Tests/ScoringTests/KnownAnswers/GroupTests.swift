import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// Groups of criteria, scales that judgements share, and choices that say that something does not apply.
struct GroupTests {
    private static let scale = "{choices: [{id: low, score: 1}, {id: high, score: 5}, {id: none, score: not_assessed}]}"

    /// a is judged by the scale, twice; b counts workshops; c is judged by the scale.
    private func assessment(
        groups: String, total: String, maximum: String = "20", findings: String = "", gates: String = ""
    ) throws -> Assessment {
        let judged = "finding: {scale: six, times: 2}"
        var small = SmallCase(
            selections: RatioTests.selections,
            criteria: """
                [{id: a, status: illustrative, maximum: 10, measure: {\(judged)}},
                 {id: b, status: illustrative, maximum: 10, measure: {count: planned}, bands: [{from: 0, score: 0}, {from: 1, score: 10}]},
                 {id: c, status: illustrative, maximum: 5, measure: {finding: {scale: six}}}]
                scales: {six: {status: illustrative, choices: \(Self.scale.dropFirst(10).dropLast())}}
                groups: \(groups)
                """,
            maximum: maximum,
            record: SmallCase.activities("kind: workshop, status: completed") + "\nfindings: [\(findings)]")
        small.total = total
        small.gates = gates
        return try small.assessment()
    }

    private static let two = "[{id: first, criteria: [a, b], combine: average}, {id: second, criteria: [c]}]"
    private static let weighted = "{of: groups, combine: weighted_sum, weights: {first: 3, second: 1}}"

    private func finding(_ indicator: String, _ choice: String) -> String {
        "{indicator: \(indicator), choice: \(choice), because: So, evidence: [{source: report}]}"
    }

    @Test func groupsMakeUpTheTotal() throws {
        // first: (2 × 5 + 10) / 2 = 10 of 10; second: 1 of 5. 20 × (3/4 × 10/10 + 1/4 × 1/5) = 15 + 1.
        let assessment = try assessment(
            groups: Self.two, total: Self.weighted, findings: "\(finding("a", "high")), \(finding("c", "low"))")
        #expect(assessment.groups.map(\.score) == [10, 1])
        #expect(assessment.groups.map(\.maximum) == [10, 5])
        #expect(assessment.total?.score == 16)
        #expect(assessment.total?.range?.words == "16 to 16")
    }

    @Test func whatIsNotJudgedScoresItsLowestChoiceAndMayLeave() throws {
        // a: 2, or 10, or it leaves; first: (2 + 10) / 2 = 6, up to 10, or b alone: 10.
        let assessment = try assessment(groups: Self.two, total: Self.weighted, findings: finding("c", "low"))
        #expect(assessment.criteria[0].score == 2)
        #expect(assessment.groups[0].score == 6)
        #expect(assessment.groups[0].range?.words == "6 to 10")
    }

    @Test func whatDoesNotApplyLeaves() throws {
        // c does not apply, so that its group has no score and its quarter is not achievable: 15 of 15.
        let assessment = try assessment(
            groups: Self.two, total: Self.weighted, findings: "\(finding("a", "high")), \(finding("c", "none"))")
        #expect(assessment.criteria[2].score == nil)
        #expect(assessment.criteria[2].indicators[0].notAssessed == .choice)
        #expect(assessment.groups[1].score == nil)
        #expect(assessment.total?.score == 15)
        #expect(assessment.total?.achievable == 15)
    }

    @Test func aGroupWithWeightsMakesUpTheSumOfItsMaxima() throws {
        // 15 × (1/3 × 10/10 + 2/3 × 5/5) = 15, where b has all and c the highest choice; a stands alone: 2 × 1.
        let assessment = try assessment(
            groups:
                "[{id: one, criteria: [b, c], combine: weighted_sum, weights: {b: 1, c: 2}}, {id: other, criteria: [a]}]",
            total: "{of: groups, combine: sum}", maximum: "25",
            findings: "\(finding("a", "low")), \(finding("c", "high"))")
        #expect(assessment.groups[0].score == 15)
        #expect(assessment.total?.score == 17)
    }

    @Test func whatAGateTookCountsAsNothingInItsGroup() throws {
        // b is taken: (10 + 0) / 2 = 5 of 10, and without the gate (10 + 10) / 2.
        let assessment = try assessment(
            groups: Self.two, total: Self.weighted, findings: "\(finding("a", "high")), \(finding("c", "low"))",
            gates:
                "{id: many, status: illustrative, require: {count: done, at_least: 5}, otherwise: {not_assessed: [b]}}")
        #expect(assessment.criteria[1].score == nil)
        #expect(assessment.groups[0].score == 5)
        #expect(assessment.groups[0].achievable == 10)
        #expect(assessment.groups[0].uncapped == 10)
    }

    @Test func groupsBesideATotalOfCriteriaAreOnlyTold() throws {
        let assessment = try assessment(
            groups: Self.two, total: "{combine: sum}", maximum: "25",
            findings: "\(finding("a", "high")), \(finding("c", "low"))")
        #expect(assessment.total?.score == 21)
        #expect(assessment.total?.of == nil)
        #expect(assessment.groups.map(\.score) == [10, 1])
    }
}
