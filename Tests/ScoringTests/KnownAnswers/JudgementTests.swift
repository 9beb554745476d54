import ExactNumbers
import Foundation
import Methodology
import Results
import Scoring
import Testing

/// Numbers that evaluators give, and gates and entries that ask for judgements and scores.
struct JudgementTests {
    private static let low = "{choices: [{id: poor, score: 0}, {id: fair, score: 2}, {id: good, score: 4}]}"

    /// a is a number from 1 to 5 that scores itself, b a choice worth up to 4, c a number from 0 to 100 with bands up to 1.
    private func assessment(findings: String = "", gates: String = "", rating: String = "") throws -> Assessment {
        var small = SmallCase(
            criteria: """
                [{id: a, status: illustrative, maximum: 5, measure: {finding: {number: {from: 1, to: 5}}}},
                 {id: b, status: illustrative, maximum: 4, measure: {finding: \(Self.low)}},
                 {id: c, status: illustrative, maximum: 1, measure: {finding: {number: {from: 0, to: 100}}},
                  bands: [{from: 0, score: 0}, {from: 60, score: 1}]}]
                """,
            maximum: "10", record: "findings: [\(findings)]")
        small.gates = gates
        small.rating = rating
        return try small.assessment()
    }

    private func given(_ indicator: String, _ judged: String) -> String {
        "{indicator: \(indicator), \(judged), because: So, evidence: [{source: report}]}"
    }

    private var judged: String {
        [given("a", "number: 3.25"), given("b", "choice: fair"), given("c", "number: 60")].joined(separator: ", ")
    }

    private func gate(_ require: String, _ otherwise: String, id: String = "g") -> String {
        "{id: \(id), title: G, status: illustrative, require: {\(require)}, otherwise: \(otherwise)}"
    }

    @Test func aNumberWithoutBandsIsTheScore() throws {
        // 3.25 + 2 + 1, since 60 lies in the band from 60.
        let assessment = try assessment(findings: judged)
        #expect(assessment.criteria.map(\.score) == [Rational(13, over: 4), 2, 1])
        #expect(assessment.criteria[0].indicators[0].measured == .number(Rational(13, over: 4)))
        #expect(assessment.criteria[0].indicators[0].bands.isEmpty)
        #expect(assessment.criteria[0].indicators[0].judgement?.number == Rational(13, over: 4))
        #expect(assessment.total?.score == Rational(25, over: 4))
        #expect(assessment.total?.achievable == 10)
    }

    @Test func whatIsNotGivenScoresTheLeastAndMayReachTheGreatest() throws {
        // 1 + 0 + 0, up to 5 + 4 + 1.
        let assessment = try assessment()
        #expect(assessment.total?.score == 1)
        #expect(assessment.total?.range?.words == "1 to 10")
        #expect(assessment.criteria[0].indicators[0].undecided.map(\.missing) == [["finding"]])
    }

    @Test func aGateAsksForOneOfSomeChoices() throws {
        let require = "finding: b, one_of: [fair, good]"
        let met = try assessment(findings: judged, gates: gate(require, "{cap_total: 1}"))
        #expect(met.gates[0].met && met.gates[0].measured == .choice("fair") && met.gates[0].measuredRange == nil)
        let poor = judged.replacingOccurrences(of: "fair", with: "poor")
        let tripped = try assessment(findings: poor, gates: gate(require, "{cap_total: 1}"))
        #expect(!tripped.gates[0].met && tripped.gates[0].metRange == [false, false])
        #expect(tripped.total?.score == 1 && tripped.total?.uncapped == Rational(17, over: 4))
        // Until it is judged it is not met, and may be: 1 at the least, 10 where b is judged well.
        let open = try assessment(gates: gate(require, "{cap_total: 1}"))
        #expect(!open.gates[0].met && open.gates[0].metRange == [false, true] && open.gates[0].measured == nil)
        #expect(open.total?.range?.words == "1 to 10")
    }

    @Test func aGateComparesANumberThatIsGiven() throws {
        let met = try assessment(findings: judged, gates: gate("finding: c, at_least: 60", "{not_assessed: [a]}"))
        #expect(met.gates[0].met && met.gates[0].measured == .number(60))
        let tripped = try assessment(findings: judged, gates: gate("finding: c, more_than: 60", "{not_assessed: [a]}"))
        #expect(tripped.criteria[0].score == nil)
        // What the gate took counts as 0 of its 5: 2 + 1 of 10.
        #expect(tripped.total?.score == 3 && tripped.total?.achievable == 10)
    }

    @Test func aGateOnAScoreIsJudgedAfterTheGatesOnThatScore() throws {
        // b is cut from 2 to 1, which is too little for the second gate, which takes a: 0 + 1 + 1.
        let first = gate("finding: c, more_than: 60", "{cap: {criterion: b, at: 1}}", id: "first")
        let second = gate("score: b, at_least: 2", "{not_assessed: [a]}", id: "second")
        let assessment = try assessment(findings: judged, gates: "\(second), \(first)")
        #expect(assessment.gates.map(\.met) == [false, false])
        #expect(assessment.gates[0].measured == .number(1))
        #expect(assessment.gates[0].measuredRange?.words == "1 to 1")
        #expect(assessment.total?.score == 2)
    }

    @Test func severalConsequencesAllHold() throws {
        // a is taken, b cut to 1; c stays 1.
        let gates = gate(
            "finding: c, more_than: 60", "[{not_assessed: [a]}, {cap: {criterion: b, at: 1}}, needs_review]")
        let assessment = try assessment(findings: judged, gates: gates)
        #expect(assessment.criteria.map(\.score) == [nil, 1, 1])
        #expect(assessment.gates[0].effect?.changed.count == 2)
        #expect(assessment.gates[0].otherwise.rules.count == 3)
    }

    @Test func aCriterionTakenByAGateMeetsNoGateOnItsScore() throws {
        let first = gate("finding: c, more_than: 60", "{not_assessed: [b]}", id: "first")
        let second = gate("score: b, at_least: 0", "{cap_total: 3}", id: "second")
        let assessment = try assessment(findings: judged, gates: "\(first), \(second)")
        #expect(!assessment.gates[1].met && assessment.gates[1].measured == nil)
        #expect(assessment.total?.score == 3)
    }
}
