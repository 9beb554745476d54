import Analysis
import ExactNumbers
import Methodology
import Scoring
import TestSupport
import Testing

/// What each change of a scenario does, and what they add together.
@Suite struct AttributionTests {
    private func whatIf(_ changes: [String], _ base: ScenarioBase, _ evaluation: String) throws -> WhatIf? {
        let fitted = try Shipped.fitted(changes, base)
        guard case .success(let methodology) = fitted.outcome else { return nil }
        return WhatIf(
            try Shipped.evaluation(evaluation), calendar: Shipped.calendar, under: fitted, giving: methodology)
    }

    @Test("a change that is valid alone is a part, those that are not are one part together")
    func groups() throws {
        let base = try Shipped.base("activity-areas")
        let changes = [
            "criteria.cop-participation.bands.50%.score=5", "total.weights.networking=10%",
            "total.weights.follow-up=15%",
        ]
        let whatIf = try #require(try whatIf(changes, base, "scrc-algeria-2016-2019"))
        let parts = whatIf.attribution.parts.map(\.changes)
        #expect(
            parts == [
                ["criteria.cop-participation.bands.50%.score"],
                ["total.weights.networking", "total.weights.follow-up"],
            ])
        #expect(whatIf.scenario.scenario?.id == "command-line")
        #expect(whatIf.baseline.scenario == nil)
        #expect(!whatIf.official)
    }

    @Test("weights and scores act together: what neither does alone is told apart")
    func interaction() throws {
        let base = try Shipped.base("activity-areas")
        let changes = [
            "criteria.cop-participation.bands.50%.score=7", "total.weights.cop-participation=20%",
            "total.weights.networking=5%",
        ]
        let whatIf = try #require(try whatIf(changes, base, "scrc-algeria-2016-2019"))
        // 10 points of 100 become 20: one point of the criterion's ten adds one more than alone.
        #expect(whatIf.attribution.interaction == 1)
        #expect(whatIf.attribution.criteria.first { $0.id == "cop-participation" }?.interaction == 1)
        #expect(whatIf.attribution.parts[0].difference == 1)
    }

    /// Changes of which some are valid alone, some only with others, and some never.
    private static let pool = [
        ["total.weights.networking=10%", "total.weights.follow-up=15%"],
        ["total.weights.communication=5%", "total.weights.capacity-building=35%"],
        ["criteria.capacity-building.activities.bands.3.from=2"],
        ["criteria.capacity-building.activities.bands.10.from=7"],
        ["criteria.capacity-building.activities.bands.1.score=3"],
        ["criteria.technology-transfer.activities.bands.2.score=3"],
        ["criteria.cop-participation.bands.50%.score=8"],
        ["criteria.cop-participation.bands.50%.from=40%"],
        ["criteria.follow-up.bands.5%.score=2"],
        ["criteria.communication.maximum=16", "criteria.communication.outputs.bands.6.score=6"],
        ["selections.outputs.when_undecided=count"],
        ["rating.classes.partly-satisfactory.from=20%"],
    ]

    @Test("the parts and the interaction are the whole difference, for any changes", arguments: 0..<12)
    func addsUp(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let chosen = Self.pool.shuffled(using: &generator).prefix(Int.random(in: 1...5, using: &generator))
        let changes = chosen.flatMap { $0 }.shuffled(using: &generator)
        let base = try Shipped.base("activity-areas")
        for evaluation in Shipped.evaluations {
            guard let whatIf = try whatIf(changes, base, evaluation) else { continue }
            let attribution = whatIf.attribution
            #expect(attribution.difference == whatIf.scenario.total.score - whatIf.baseline.total.score)
            #expect(attribution.parts.reduce(attribution.interaction) { $0 + $1.difference } == attribution.difference)
            #expect(attribution.criteria.reduce(Rational.zero) { $0 + $1.difference } == attribution.difference)
            #expect(attribution.parts.flatMap(\.changes) == changes.map { $0.prefix { $0 != "=" } }.map(String.init))
            for criterion in attribution.criteria {
                let alone = attribution.parts.flatMap(\.criteria).filter { $0.criterion == criterion.id }
                #expect(alone.reduce(criterion.interaction) { $0 + $1.difference } == criterion.difference)
            }
        }
    }
}
