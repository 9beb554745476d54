import Documents
import Evaluation
import ExactNumbers
import Foundation
import Methodology
import Results
import Scoring
import Testing

@testable import Analysis

/// What is advised, and what never is. That each step gives what it promises, `Tests/Oracle` shows on random records.
struct NextStepsTests {
    private static let methodology = """
        format: methodology/1
        id: steps
        title: Steps (illustrative)
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 20
        selections:
          shown: {of: activity, where: {status: completed, ended: {within: evaluation_period}, evidence: {at_least: 1}}}
          workshops: {of: activity, where: {kind: workshop, status: completed}}
        criteria:
          - id: shown
            maximum: 6
            measure: {count: shown}
            bands: [{from: 0, score: 0}, {from: 1, score: 1}, {from: 3, score: 3}, {from: 5, score: 6}]
          - id: workshops
            maximum: 4
            measure: {count: workshops}
            bands: [{from: 0, score: 0}, {from: 1, score: 4}]
          - id: parties
            maximum: 6
            measure: {count_distinct: parties, in: workshops, among: served}
            bands: [{from: 0, score: 0}, {from: 2, score: 6}]
          - id: quality
            maximum: 4
            measure: {finding: {choices: [{id: low, score: 0}, {id: high, score: 4}]}}
        total: {combine: sum}

        """

    @Test("a step says which class it reaches, where there is one")
    func reachedClass() throws {
        let rated = Self.methodology + "rating: {of: total, classes: [{id: low, from: 0}, {id: high, from: 6}]}\n"
        let activities = "- {id: a, title: A, kind: workshop, status: completed, ended: 2017-01-01, parties: [KEN]}"
        let steps = try Self.steps(activities, under: rated)
        #expect(!steps.isEmpty)
        for step in steps { #expect(step.gives.class == ((step.gives.total ?? 0) >= 6 ? "high" : "low")) }
        #expect(Set(steps.map(\.gives.class)).count == 2)
        #expect(try Self.steps(activities).allSatisfy { $0.gives.class == nil })
    }

    private static func steps(
        _ activities: String, serves: String = "[KEN, NER, MLI]", period: String = "2016-07-01..2019-06-30",
        under methodology: String = methodology
    ) throws -> [NextStep] {
        let record = """
            format: evaluation/1
            id: record
            methodologies: [steps]
            period: \(period)
            centre: {id: centre, country: NOR, serves: {basel: \(serves)}}
            sources: [{id: s, title: S}]
            activities:
            \(activities)

            """
        let rules = CompiledMethodology(try Shipped.base(text: methodology).methodology)
        let evaluation = try Shipped.evaluation(text: record)
        let assessment = rules.assess(evaluation, calendar: .none)
        return NextSteps(assessment, of: evaluation, calendar: .none, under: rules).all
    }

    private static func activities(_ number: Int, _ fields: String) -> String {
        (1...number).map { "- {id: a\($0), title: A\($0), kind: study, status: completed, \(fields)}" }
            .joined(separator: "\n")
    }

    /// Of amounts the largest is shown first, and no more than a score takes; an amount in another unit helps nowhere.
    @Test func amountsAreShownTheLargestFirst() throws {
        let methodology = Self.methodology.replacing("maximum: 20", with: "maximum: 26").replacing(
            "total:",
            with: """
                  - id: tonnes
                    maximum: 6
                    measure: {sum: amount, in: shown-results, unit: t}
                    bands: [{from: 0 t, score: 0}, {from: 300 t, score: 3}, {from: 410 t, score: 6}]
                total:
                """
        ).replacing(
            "criteria:",
            with: """
                  shown-results: {of: result, where: {activity: {evidence: {at_least: 1}}}}
                criteria:
                """)
        let amounts = ["10 t", "300 t", "100 t", "900 kg"]
        let activities = amounts.enumerated().map { place, amount in
            "- {id: a\(place), title: A\(place), kind: study, status: completed, results: [{id: r, title: R, amount: \(amount)}]}"
        }
        let steps = try Self.steps(activities.joined(separator: "\n"), under: methodology)
            .filter { $0.kind == .attach && $0.of == "tonnes" }
        #expect(steps.map { $0.items.sorted() } == [["a0.r", "a1.r", "a2.r"], ["a1.r"]])
        #expect(steps.map(\.gives.total) == [6, 3])
    }

    @Test func asFewDocumentsAsEachScoreTakes() throws {
        let steps = try Self.steps(Self.activities(6, "ended: 2019-05-05")).filter { $0.kind == .attach }
        #expect(steps.map(\.items.count) == [5, 3, 1])
        #expect(steps.map(\.gives.total) == [6, 3, 1])
        #expect(steps.allSatisfy { $0.by == .centre && $0.to == .word("self_reported") && $0.of == "shown" })
    }

    /// A sum at the foot of a table is nothing that could be shown.
    @Test(arguments: ["TOTAL", "Sub-total 2017", "{fr: Total général}", "Итого", "合计"])
    func noStepIsAboutATotal(title: String) throws {
        let row = { (title: String) in "- {id: t, title: \(title), kind: study, status: completed, ended: 2019-05-05}" }
        #expect(try Self.steps(row(title)).filter { $0.kind == .attach }.isEmpty)
        #expect(try Self.steps(row("Total diet study")).contains { $0.kind == .attach })
    }

    /// A year that is written stays that year.
    @Test func aDateIsTriedWithinWhatIsWritten() throws {
        let steps = try Self.steps(
            """
            - {id: a1, title: A1, kind: study, status: completed, ended: 2019, evidence: [{source: s}]}
            - {id: w2, title: W2, kind: workshop, ended: 2018, parties: [KEN]}
            """)
        let status = try #require(steps.first { $0.field == "status" })
        #expect(status.items == ["w2"] && status.to == .word("completed"))
        let date = try #require(steps.first { $0.kind == .date })
        #expect(date.items == ["a1"] && date.field == "ended" && date.from == .word("2019"))
        for change in steps.flatMap(\.tried) where change.field == "ended" {
            guard case .word(let from)? = change.from, case .word(let to) = change.to else { continue }
            #expect(to.hasPrefix(from))
        }
    }

    /// What kind of activity it was decides alone, and is not advised.
    @Test func noOtherLabelIsAdvised() throws {
        let steps = try Self.steps("- {id: a1, title: A1, status: completed, ended: 2019-05-05}")
        #expect(!steps.contains { $0.tried.contains { $0.field == "kind" } })
        #expect(steps.contains { $0.kind == .attach })
    }

    @Test func whichPartiesIsAsked() throws {
        let steps = try Self.steps(
            """
            - {id: w1, title: W1, kind: workshop, status: completed, ended: 2019-05-05, parties: [KEN]}
            - {id: w2, title: W2, kind: workshop, status: completed, ended: 2019-05-05}
            """)
        let step = try #require(steps.first { $0.field == "parties" })
        #expect(step.items == ["w2"] && step.of == "parties")
        guard case .words(let parties)? = step.to else {
            Issue.record("no Parties")
            return
        }
        #expect(parties.count == 1 && !parties.contains("KEN"))
        #expect(step.gives.indicator == 6)
    }

    @Test func listsOfPartiesThatAreMissingAreAsked() throws {
        let steps = try Self.steps(
            "- {id: w1, title: W1, kind: workshop, status: completed, ended: 2019-05-05, parties: [KEN, NER]}",
            serves: "[]")
        let step = try #require(steps.first { $0.field == "centre.serves" })
        #expect(step.items.isEmpty && step.to == .words(["KEN", "NER"]))
    }

    /// A condition asks for the list, too; with KEN on it the item counts.
    @Test func listsThatAConditionAsksForAreAsked() throws {
        let methodology = Self.methodology.replacingOccurrences(
            of: "workshops: {of: activity, where: {kind: workshop, status: completed}}",
            with: "workshops: {of: activity, where: {kind: workshop, parties: {includes_any: served}}}")
        let steps = try Self.steps(
            "- {id: w1, title: W1, kind: workshop, status: completed, ended: 2019-05-05, parties: [KEN]}",
            serves: "[]", under: methodology)
        let step = try #require(steps.first { $0.field == "centre.serves" && $0.of == "workshops" })
        #expect(step.to == .words(["KEN"]) && step.gives.indicator == 4)
    }

    /// The year that holds nothing is dated; where the date lies in one year as it is written, nothing is open.
    @Test(arguments: [("", "2019-06-30"), (", ended: 2019-02", "2019-02-28")])
    func aDateForAYearThatHoldsNothing(written: String, expected: String) throws {
        let methodology = Self.methodology.replacingOccurrences(
            of: "total: {combine: sum}",
            with: """
                total: {combine: sum}
                gates:
                  - id: yearly
                    require: {count: workshops, each_year: {at_least: 1, by: ended}}
                    otherwise: {cap_total: 1}
                """)
        let steps = try Self.steps(
            """
            - {id: w1, title: W1, kind: workshop, status: completed, ended: 2017-05-05}
            - {id: w2, title: W2, kind: workshop, status: completed, ended: 2018-05-05}
            - {id: w3, title: W3, kind: workshop, status: completed\(written)}
            """, period: "2016-07-01..2019-06-30", under: methodology)
        let step = steps.first { $0.of == "yearly" }
        // A month lies in one year as a whole: nothing is open then.
        guard written.isEmpty else {
            #expect(step == nil)
            return
        }
        let found = try #require(step)
        #expect(found.kind == .date && found.items == ["w3"])
        #expect(found.to == (try StepValue(.date(#require(PartialDate(expected))))))
        #expect(found.gives.total == 4)
    }

    @Test func aJudgementIsForTheEvaluator() throws {
        let step = try #require(try Self.steps(Self.activities(1, "ended: 2019")).first { $0.kind == .judge })
        #expect(step.by == .evaluator && step.of == "quality" && step.to == .word("high") && step.gives.total == 4)
    }

    /// Further activities are advised while the period runs, and never of one that is over.
    @Test(arguments: [
        ("2067-05-05", "2066-07-01..2069-06-30", true), ("2068-06-29", "2066-07-01..2069-06-30", true),
        ("2068-06-30", "2066-07-01..2069-06-30", false), ("2017-05-05", "2016-07-01..2019-06-30", false),
    ])
    func furtherItemsOnlyWhileThePeriodRuns(ended: String, period: String, isRunning: Bool) throws {
        let steps = try Self.steps(Self.activities(2, "ended: \(ended), evidence: []"), period: period)
        #expect(steps.contains { $0.kind == .item } == isRunning)
    }
}
