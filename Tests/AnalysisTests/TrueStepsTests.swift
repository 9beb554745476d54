import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

@testable import Analysis

/// What steps once promised falsely: each asks for the least, of what can be so, and says what holds together.
@Suite struct TrueStepsTests {
    private static let selections = """
        selections:
          workshops: {of: activity, where: {kind: workshop, status: completed}}
          dated: {of: activity, where: {conventions: {includes: basel}, any: [{began: {within: evaluation_period}}, {ended: {within: evaluation_period}}]}}
          shown: {of: activity, where: {evidence: {at_least: 1}}}
          proved: {of: activity, where: {evidence: {any: {strength: {one_of: [documented, independent]}}}}}
          found: {of: result, where: {stage: identified}}
          removed: {of: result, where: {stage: exported}}
          members: {of: membership, where: {began: {within: evaluation_period}}}
          recommendations: {of: recommendation, where: {activity: {status: completed}}}

        """

    private func assessment(
        _ criteria: String, _ sections: String, calendar: MeetingCalendar = .none, on day: Day? = nil,
        period: String = "2016-07-01..2019-06-30",
        centre: String = "{id: centre, country: NOR, conventions: [basel], serves: {basel: [KEN, NER]}}"
    ) throws -> Assessment {
        let used = Self.selections.split(separator: "\n").filter { line in
            guard let name = line.split(separator: ":").first?.drop(while: { $0 == " " }) else { return false }
            return name == "selections" || criteria.contains(name)
        }.joined(separator: "\n")
        let methodology = """
            format: methodology/1
            id: true-steps
            status: draft
            provenance: illustrative
            conventions: [basel, stockholm]
            maximum: \(4 * criteria.split(separator: "\n").count)
            \(used)
            criteria:
            \(criteria)
            total: {combine: sum}

            """
        let record = """
            format: evaluation/1
            id: record
            methodologies: [true-steps]
            period: \(period)
            centre: \(centre)
            sources: [{id: s, title: S}]
            \(sections)

            """
        let rules = CompiledMethodology(try Shipped.base(text: methodology).methodology)
        let evaluation = try Shipped.evaluation(text: record)
        let assessment = rules.assess(evaluation, calendar: calendar)
        return NextSteps(assessment, of: evaluation, calendar: calendar, under: rules, on: day).told(in: assessment)
    }

    private static func counting(_ selection: String, score: Int = 4) -> String {
        "- {id: \(selection), maximum: 4, measure: {count: \(selection)}, bands: [{from: 0, score: 0}, {from: 1, score: \(score)}\(score < 4 ? ", {from: 2, score: 4}" : "")]}"
    }

    private func told(_ steps: [NextStep]) -> [String] {
        steps.map { step in
            step.tried.map { "\($0.field) of \($0.item ?? "-")" }.joined(separator: ", ")
                + " -> \(step.gives.total?.description ?? "-")"
        }
    }

    /// Either date suffices, so that one is asked for.
    @Test func oneDateOfTwo() throws {
        let found = try assessment(
            Self.counting("dated"), "activities: [{id: a, title: A, kind: study, status: completed}]")
        #expect(told(found.nextSteps) == ["began of a, conventions of a -> 4"])
    }

    /// Any document will do where the rule asks for no more.
    @Test func noStrongerDocumentThanItTakes() throws {
        let activity = "activities: [{id: a, title: A, kind: study, status: completed}]"
        #expect(try assessment(Self.counting("shown"), activity).nextSteps.map(\.to) == [.word("self_reported")])
        #expect(try assessment(Self.counting("proved"), activity).nextSteps.map(\.to) == [.word("documented")])
    }

    /// A quantity is found or taken away: one of the two is told, with the best that they give.
    @Test func stepsThatAskTheSame() throws {
        let both = [Self.counting("found", score: 3), Self.counting("removed")].joined(separator: "\n")
        let found = try assessment(
            both, "activities: [{id: a, title: A, kind: study, status: completed, results: [{id: r, title: R}]}]")
        #expect(told(found.nextSteps) == ["stage of a.r -> 4", "stage of a.r -> 3"])
        #expect(found.mostUsefulSteps == [0])
        #expect(found.nextStepsTogether == nil)
    }

    /// Of steps that say unlike things of one field, the choice that gives most is told.
    @Test func stepsThatExcludeEachOther() throws {
        let both = [Self.counting("found", score: 3), Self.counting("removed", score: 3), Self.counting("shown")]
            .joined(separator: "\n")
        let found = try assessment(
            both,
            """
            activities:
              - {id: a, title: A, kind: study, status: completed, results: [{id: r, title: R}, {id: q, title: Q}]}
            """)
        let joint = try #require(found.nextStepsTogether)
        let steps = found.mostUsefulSteps
        #expect(steps.count == 3)
        // Both results of one stage and a document: 4 + 4 of 12, whatever else was tried.
        #expect(joint.total == 8 && joint.steps.count == 2)
    }

    /// What is not assessed, since nothing stands below the line, may be.
    @Test func whatIsNotAssessedMayBe() throws {
        let ratio = """
            - {id: r, maximum: 4, measure: {ratio: {of: {count: recommendations, where: {followed_up_by: present}}, over: {count: recommendations}}, when_over_is_zero: not_assessed}, bands: [{from: 0%, score: 0}, {from: 50%, score: 4}]}
            """
        let found = try assessment(
            ratio,
            """
            activities:
              - id: a
                title: A
                began: 2017-01-01
                ended: 2017-01-02
                recommendations: [{id: r, text: R, followed_up_by: b}]
              - {id: b, title: B, status: completed, began: 2018-01-01, ended: 2018-01-02}
            """)
        #expect(found.criteria[0].indicators[0].score == nil)
        #expect(told(found.nextSteps) == ["status of a -> 4"])
    }

    /// A list that is written stays: with it the Parties named are no half of those served.
    @Test func aWrittenListStays() throws {
        let share = """
            - {id: p, maximum: 4, measure: {ratio: {of: {count_distinct: parties, in: workshops, among: served}, over: served}}, bands: [{from: 0%, score: 0}, {from: 50%, score: 4}]}
            """
        let workshop = "activities: [{id: w, title: W, kind: workshop, status: completed, parties: [KEN, MAR]}]"
        let centre = { (basel: String) in
            "{id: centre, country: NOR, conventions: [basel, stockholm], serves: {basel: \(basel)}}"
        }
        let short = try assessment(share, workshop, centre: centre("[KEN]"))
        #expect(told(short.nextSteps) == ["centre.serves of - -> 4"])
        let long = try assessment(share, workshop, centre: centre("[KEN, NER, MLI, TUN, LBY, SEN]"))
        #expect(long.nextSteps.isEmpty)
    }

    /// A membership that ended before the period did not begin in it.
    @Test(arguments: [("2015-10-13", 0), ("2017-10-13", 1)])
    func noBeginningAfterTheEnd(ended: String, steps: Int) throws {
        let found = try assessment(
            Self.counting("members"), "memberships: [{id: m, title: M, kind: network, ended: \(ended)}]")
        #expect(found.nextSteps.count == steps)
    }

    /// What is further depends on the day, which then is told.
    @Test(arguments: [("2066-07-01", true), ("2069-06-29", true), ("2069-06-30", false), ("2071-01-01", false)])
    func theDayOfFurtherItems(day: String, isRunning: Bool) throws {
        let date = try #require(PartialDate(day)).first
        let found = try assessment(
            Self.counting("shown"),
            "activities: [{id: a, title: A, kind: study, status: completed, ended: 2067-05-05}]",
            on: date, period: "2066-07-01..2069-06-30")
        #expect(found.nextSteps.contains { $0.kind == .item } == isRunning)
        #expect(found.advisedOn == (isRunning ? day : nil))
    }
}
