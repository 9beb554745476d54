import Documents
import ExactNumbers
import Results
import Scoring
import Testing

/// Gates, worked out by hand.
///
/// Two finished workshops score 4 of 4 in criterion a and 6 of 6 in criterion b, 10 of 10 in all.
struct GateTests {
    private static let selections = """
        \(RatioTests.selections),
        reports: {of: submission, status: illustrative, where: {kind: activity_report}},
        perhaps: {of: submission, status: illustrative, when_undecided: count, where: {kind: activity_report}}
        """
    private static let criteria = """
        [{id: a, title: A, status: illustrative, maximum: 4, measure: {count: done},
          bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2, score: 4}]},
         {id: b, title: B, status: illustrative, maximum: 6, measure: {count: planned},
          bands: [{from: 0, score: 0}, {from: 1, score: 6}]}]
        """
    private static let finished = SmallCase.activities(
        "kind: workshop, status: completed", "kind: workshop, status: completed")

    private func assess(_ gates: String..., submissions: String = "") throws -> Assessment {
        var small = SmallCase(
            selections: Self.selections, criteria: Self.criteria, maximum: "10",
            record: Self.finished + "\nsubmissions: [\(submissions)]")
        small.gates = gates.joined(separator: ", ")
        small.rating =
            "rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}, {id: fair, from: 50%}, {id: high, from: 80%}]}"
        return try small.assessment()
    }

    private func gate(_ otherwise: String) -> String { gate("g", "count: reports, at_least: 1", otherwise) }

    private func gate(_ id: String, _ require: String, _ otherwise: String)
        -> String
    {
        "{id: \(id), status: illustrative, require: {\(require)}, otherwise: \(otherwise)}"
    }

    private func words(_ effect: GateEffect?) -> [String]? {
        effect?.changed.map { change in
            switch change {
            case .criterion(let id, let before, let after):
                "criterion \(id): \(before) → \(after?.description ?? "none")"
            case .total(let before, let after): "total: \(before) → \(after)"
            case .rating(let before, let after): "rating: \(before) → \(after)"
            }
        }
    }

    private static let report = "{id: s, title: S, kind: activity_report}"
    private static let unknown = "{id: s, title: S}"

    @Test func aGateThatIsMetChangesNothing() throws {
        let assessment = try assess(gate("{not_assessed: [b]}"), submissions: Self.report)
        #expect(assessment.total?.score == 10)
        let gate = assessment.gates[0]
        #expect(gate.met)
        #expect(gate.metRange == [true, true])
        #expect(gate.effect == nil)
        #expect(gate.measured == .number(1))
        #expect(gate.counted.map(\.item) == ["s"])
    }

    /// What is not assessed stays achievable, so that a shorter list is no gain.
    @Test func notAssessedLeavesTheMaximumAchievable() throws {
        let assessment = try assess(gate("{not_assessed: [b]}"))
        let criterion = assessment.criteria[1]
        #expect(criterion.score == nil)
        #expect(criterion.range == nil)
        #expect(criterion.achievable == 6)
        #expect(criterion.uncapped == 6)
        #expect(assessment.total?.score == 4)
        #expect(assessment.total?.achievable == 10)
        #expect(assessment.total?.range?.words == "4 to 4")
        #expect(assessment.rating?.share?.description == "2/5")
        #expect(assessment.rating?.class == "low")
        #expect(words(assessment.gates[0].effect) == ["criterion b: 6 → none"])
    }

    @Test func everythingNotAssessedIsStillRated() throws {
        let assessment = try assess(gate("{not_assessed: [a, b]}"))
        #expect(assessment.total?.score == 0)
        #expect(assessment.total?.range?.words == "0 to 0")
        #expect(assessment.rating?.share == 0)
        #expect(assessment.rating?.class == "low")
    }

    @Test func ofSeveralCapsTheLowestCounts() throws {
        let assessment = try assess(
            gate("g", "count: reports, at_least: 1", "{cap: {criterion: a, at: 3}}"),
            gate("h", "count: reports, at_least: 1", "{cap: {criterion: a, at: 2}}"),
            gate("i", "count: reports, at_least: 1", "{cap: {criterion: b, at: 6}}"))
        #expect(assessment.criteria[0].score == 2)
        #expect(assessment.criteria[0].uncapped == 4)
        #expect(assessment.criteria[0].range?.words == "2 to 2")
        #expect(assessment.total?.score == 8)
        #expect(assessment.total?.uncapped == nil)
        #expect(assessment.gates.map { words($0.effect) } == [["criterion a: 4 → 3"], ["criterion a: 4 → 2"], []])
    }

    @Test func aCapOnTheTotalLowersTheShareAndSoTheClass() throws {
        let assessment = try assess(gate("{cap_total: 7}"))
        #expect(assessment.criteria.map(\.score) == [4, 6])
        #expect(assessment.total?.score == 7)
        #expect(assessment.total?.uncapped == 10)
        #expect(assessment.rating?.share?.description == "7/10")
        #expect(assessment.rating?.range.words == "7/10 to 7/10")
        #expect(assessment.rating?.class == "fair")
        #expect(assessment.rating?.classBeforeGates == nil)
        #expect(words(assessment.gates[0].effect) == ["total: 10 → 7"])
    }

    @Test func aGateOnTheRatingChangesNoNumber() throws {
        let assessment = try assess(gate("{rating_at_most: fair}"))
        #expect(assessment.total?.score == 10)
        #expect(assessment.rating?.share == 1)
        #expect(assessment.rating?.range.words == "1 to 1")
        #expect(assessment.rating?.class == "fair")
        #expect(assessment.rating?.classBeforeGates == "high")
        #expect(assessment.rating?.classes == ["fair", "fair"])
        #expect(words(assessment.gates[0].effect) == ["rating: high → fair"])
    }

    /// What a gate allows at the most, and is so already, is no change.
    @Test(arguments: ["{rating_at_most: high}", "{cap_total: 10}", "{cap: {criterion: b, at: 6}}"])
    func aGateThatTakesNothingSaysSo(otherwise: String) throws {
        let assessment = try assess(gate(otherwise))
        #expect(assessment.gates[0].met == false && words(assessment.gates[0].effect) == [])
        #expect(assessment.rating?.class == "high" && assessment.rating?.classBeforeGates == nil)
        #expect(assessment.total?.score == 10 && assessment.criteria[1].score == 6)
    }

    @Test func reviewChangesNothingButIsSaid() throws {
        let assessment = try assess(gate("needs_review"))
        #expect(assessment.total?.score == 10)
        #expect(words(assessment.gates[0].effect) == [])
        #expect(assessment.gates[0].otherwise.rules == [.needsReview])
    }

    /// The kind of the submission is not written, so nobody knows yet; without it the gate has tripped.
    @Test func rangesCoverAGateThatMayTrip() throws {
        let assessment = try assess(gate("{not_assessed: [b]}"), submissions: Self.unknown)
        #expect(assessment.gates[0].met == false)
        #expect(assessment.gates[0].metRange == [false, true])
        #expect(assessment.gates[0].undecided.map(\.missing) == [["kind"]])
        #expect(assessment.criteria[1].score == nil)
        #expect(assessment.criteria[1].range?.words == "0 to 6")
        #expect(assessment.total?.score == 4)
        #expect(assessment.total?.range?.words == "4 to 10")
        #expect(assessment.rating?.classes == ["low", "high"])
    }

    @Test func undecidedItemsThatCountMeetItButLeaveTheRange() throws {
        let assessment = try assess(
            gate("g", "count: perhaps, at_least: 1", "{rating_at_most: low}"),
            gate("h", "count: perhaps, at_least: 1", "{cap_total: 3}"), submissions: Self.unknown)
        #expect(assessment.gates.map(\.met) == [true, true])
        #expect(assessment.gates.map(\.metRange) == [[false, true], [false, true]])
        #expect(assessment.total?.score == 10)
        #expect(assessment.total?.range?.words == "3 to 10")
        #expect(assessment.rating?.range.words == "3/10 to 1")
        #expect(assessment.rating?.class == "high")
        #expect(assessment.rating?.classes == ["low", "high"])
    }

    @Test func aRatioOverZeroDoesNotMeetAGate() throws {
        let ratio =
            "ratio: {of: {count: reports}, over: {count: reports}}, when_over_is_zero: not_assessed, at_least: 0%"
        let assessment = try assess(gate("g", ratio, "needs_review"))
        #expect(assessment.gates[0].met == false)
        #expect(assessment.gates[0].metRange == [false, false])
        #expect(assessment.gates[0].measured == nil)
        #expect(assessment.gates[0].parts.map(\.id) == ["of", "over"])
    }

    /// b alone is 4 of 4, with the share it is 6 or 7 of 7: at most 3 of 4 and at least 3 of 7 under a cap of 3.
    @Test func aCapOnTheTotalIsOverTheLeastThatIsAchievable() throws {
        var small = SmallCase(
            selections: RatioTests.selections, criteria: TotalTests.criteria, maximum: "7",
            record: SmallCase.activities("kind: study, status: completed", "status: planned", "status: planned"))
        small.gates = gate("g", "count: done, at_least: 2", "{cap_total: 3}")
        small.rating = """
            complete: false
            references: {d: {instrument: decision, symbol: D, parts: {row: {at: row}}}}
            rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}]}
            """
        let assessment = try small.assessment()
        #expect(assessment.total?.range?.words == "3 to 3")
        #expect(assessment.rating?.share?.description == "3/4")
        #expect(assessment.rating?.range.words == "3/7 to 3/4")
    }
}
