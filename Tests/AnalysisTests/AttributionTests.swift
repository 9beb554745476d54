import Analysis
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import TestSupport
import Testing

/// What each change of a scenario does, and what they add together.
@Suite struct AttributionTests {
    private func whatIf(_ changes: [String]) throws -> WhatIf? {
        let fitted = try Shipped.fitted(changes, try Shipped.base(text: Small.methodology))
        guard case .success(let methodology) = fitted.outcome else { return nil }
        return WhatIf(
            try Shipped.evaluation(text: Small.record), calendar: .none, under: fitted, giving: methodology)
    }

    @Test("a change that is valid alone is a part, those that are not are one part together")
    func groups() throws {
        let changes = [
            "criteria.meetings.bands.2.score=5", "total.weights.meetings=20%", "total.weights.workshops=70%",
        ]
        let whatIf = try #require(try whatIf(changes))
        #expect(whatIf.baseline.total?.score == 47)
        #expect(
            whatIf.attribution.parts.map(\.changes) == [
                ["criteria.meetings.bands.2.score"], ["total.weights.meetings", "total.weights.workshops"],
            ])
        #expect(whatIf.scenario.scenario?.id == "command-line")
        #expect(whatIf.scenario.scenario?.changes.map(\.was) == ["6", "10%", "80%"])
        #expect(whatIf.baseline.scenario == nil)
        #expect(!whatIf.official)
    }

    @Test("weights and scores act together: what neither does alone is told apart")
    func interaction() throws {
        let changes = [
            "criteria.meetings.bands.2.score=7", "total.weights.meetings=20%", "total.weights.workshops=70%",
        ]
        let attribution = try #require(try whatIf(changes)).attribution
        // One more point of the criterion adds 1 to the total alone, and with twice the weight another.
        #expect(attribution.parts.map(\.difference) == [1, 1])
        #expect(attribution.interaction == 1)
        #expect(attribution.difference == 3)
        #expect(attribution.criteria.map(\.difference) == [8, 0, -5])
        #expect(attribution.criteria.map(\.interaction) == [1, 0, 0])
        #expect(attribution.parts[1].class == "weak")
    }

    @Test("changes that need one in the middle are one part with it")
    func middle() throws {
        let changes = [
            "criteria.workshops.maximum=22", "rating.classes.good.from=40%",
            "criteria.workshops.parties.bands.5.score=14",
        ]
        let whatIf = try #require(try whatIf(changes))
        #expect(whatIf.attribution.parts.map(\.changes.count) == [3])
        #expect(whatIf.attribution.interaction == 0)
    }

    /// Changes of which some are valid alone, some only with others, and some never.
    private static let pool = [
        ["total.weights.meetings=30%", "total.weights.workshops=60%"],
        ["total.weights.studies=5%", "total.weights.workshops=85%"],
        ["criteria.meetings.bands.2.from=3"], ["criteria.meetings.bands.2.score=7"],
        ["criteria.studies.bands.1.score=2"], ["criteria.studies.bands.3.from=1.5"],
        ["criteria.workshops.activities.bands.3.from=5"],
        ["criteria.workshops.maximum=22", "criteria.workshops.parties.bands.5.score=14"],
        ["criteria.workshops.parties.bands.2.score=7"], ["selections.done.when_undecided=count"],
        ["selections.done.where.kind={one_of: [meeting, workshop]}"], ["rating.classes.good.from=45%"],
    ]

    @Test("the parts and the interaction are the whole difference, for any changes")
    func addsUp() throws {
        let checked = try (0..<80).count { try addsUp(seed: $0) }
        // The others give no valid methodology, or change one place twice.
        #expect(checked > 30)
    }

    private func addsUp(seed: UInt64) throws -> Bool {
        var generator = SeededGenerator(seed: seed)
        let chosen = Self.pool.shuffled(using: &generator).prefix(Int.random(in: 1...5, using: &generator))
        let changes = chosen.flatMap { $0 }.shuffled(using: &generator)
        let paths = changes.map { String($0.prefix { $0 != "=" }) }
        guard Set(paths).count == paths.count, let whatIf = try whatIf(changes) else { return false }
        let attribution = whatIf.attribution
        let (before, after) = (try #require(whatIf.baseline.total).score, try #require(whatIf.scenario.total).score)
        let (interaction, limits) = (try #require(attribution.interaction), try #require(attribution.limits))
        #expect(attribution.difference == after - before)
        #expect(attribution.parts.compactMap(\.difference).reduce(interaction, +) == attribution.difference)
        #expect(attribution.criteria.reduce(limits) { $0 + $1.difference } == attribution.difference)
        #expect(attribution.limits == 0)
        #expect(attribution.parts.flatMap(\.changes) == paths)
        for criterion in attribution.criteria {
            let alone = attribution.parts.flatMap(\.criteria).filter { $0.criterion == criterion.id }
            #expect(alone.reduce(criterion.interaction) { $0 + $1.difference } == criterion.difference)
        }
        return true
    }
}
