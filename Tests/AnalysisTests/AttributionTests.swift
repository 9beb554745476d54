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
    private func whatIf(_ changes: [String], under text: String = Small.methodology) throws -> WhatIf? {
        let fitted = try Shipped.fitted(changes, try Shipped.base(text: text))
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
        ["criteria.workshops.parties.bands.2.score=7"], ["criteria.studies.bands.0.score=1"],
        ["criteria.studies.maximum=9", "criteria.studies.bands.6.score=9"],
        ["criteria.workshops.activities.bands.0.score=1"], ["selections.done.when_undecided=count"],
        ["selections.done.where.kind={one_of: [meeting, workshop]}"], ["rating.classes.good.from=45%"],
    ]

    /// The small methodology, and the same with classes of points, with a rounded total, and with a gate, under which a
    /// change of one criterion is not seen in that criterion alone.
    private static let methodologies = [
        Small.methodology,
        Small.methodology.replacing("of: share_of_maximum", with: "of: total")
            .replacing("from: 0%}, {id: good, from: 50%}", with: "from: 0}, {id: good, from: 50}"),
        Small.methodology.replacing(
            "combine: weighted_sum,", with: "combine: weighted_sum, rounded: {to: 5, half: up, reading: fives},"
        )
        .replacing(
            "selections:\n",
            with: "readings:\n  fives: {question: To what?, answer: To fives, decided_by: this file}\nselections:\n"),
        Small.methodology.replacing(
            "total: {",
            with: """
                gates:
                  - id: enough
                    title: Enough studies
                    status: illustrative
                    require: {score: studies, at_least: 2}
                    otherwise: {cap: {criterion: meetings, at: 2}}
                total: {
                """),
    ]

    @Test("the parts and the interaction are the whole difference, for any changes", arguments: methodologies)
    func addsUp(methodology: String) throws {
        let checked = try (0..<80).count { try addsUp(seed: $0, under: methodology) }
        // The others give no valid methodology, or change one place twice.
        #expect(checked > 30)
    }

    private func addsUp(seed: UInt64, under methodology: String) throws -> Bool {
        var generator = SeededGenerator(seed: seed)
        let chosen = Self.pool.shuffled(using: &generator).prefix(Int.random(in: 1...5, using: &generator))
        let changes = chosen.flatMap { $0 }.shuffled(using: &generator)
        let paths = changes.map { String($0.prefix { $0 != "=" }) }
        guard Set(paths).count == paths.count, let whatIf = try whatIf(changes, under: methodology) else {
            return false
        }
        let attribution = whatIf.attribution
        let (before, after) = (try #require(whatIf.baseline.total).score, try #require(whatIf.scenario.total).score)
        let (interaction, limits) = (try #require(attribution.interaction), try #require(attribution.limits))
        #expect(attribution.difference == after - before)
        #expect(attribution.parts.compactMap(\.difference).reduce(interaction, +) == attribution.difference)
        #expect(attribution.criteria.reduce(limits) { $0 + $1.difference } == attribution.difference)
        // What rounding adds to the total belongs to no criterion.
        if !methodology.contains("rounded") { #expect(attribution.limits == 0) }
        #expect(attribution.parts.flatMap(\.changes) == paths)
        for criterion in attribution.criteria {
            let alone = attribution.parts.flatMap(\.criteria).filter { $0.criterion == criterion.id }
            #expect(alone.reduce(criterion.interaction) { $0 + $1.difference } == criterion.difference)
        }
        try expectEachAlone(attribution.parts, of: changes, under: methodology)
        return true
    }

    /// What a part tells is what its changes give by themselves.
    private func expectEachAlone(
        _ parts: [Attribution.Part], of changes: [String], under methodology: String
    ) throws {
        for part in parts {
            let own = changes.filter { change in part.changes.contains { change.hasPrefix("\($0)=") } }
            let alone = try #require(try whatIf(own, under: methodology))
            #expect(part.total == alone.scenario.total?.score)
            #expect(part.class == alone.scenario.rating?.class)
            #expect(part.difference == alone.attribution.difference)
            let moved = alone.attribution.criteria.filter { !$0.difference.isZero }
            #expect(part.criteria.map(\.criterion) == moved.map(\.id))
            #expect(part.criteria.map(\.difference) == moved.map(\.difference))
        }
    }
}
