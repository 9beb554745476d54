package import Documents
internal import Evaluation
internal import ExactNumbers
package import Methodology
internal import Results

/// A methodology laid out for scoring: which columns it needs, which conditions it asks, in which order.
///
/// Made once, used for any number of evaluations; immutable, so that threads may share it.
package struct CompiledMethodology: Sendable {
    package let methodology: Methodology
    /// One plan per kind of item that is asked for.
    let plans: [ConditionPlan]
    let criteria: [CompiledCriterion]
    /// The groups in the order of the file.
    let groups: [CompiledGroup]
    /// All indicators in the order of the file.
    let indicators: [CompiledIndicator]
    /// The positions of those that an evaluator judges; records are laid out by the thousand, and few rules judge.
    let judged: [Int]
    /// What is measured of the record of the last cycle.
    let lookingBack: [CompiledMeasure]
    /// The gates in the order of the file.
    let gates: [CompiledGate]
    /// The same for scoring without traces; nil where scores are no fractions of a size to be added as integers,
    /// or where caps or gates lower them.
    let portfolio: PortfolioPlan?
    /// The same for each stretch of days between two changes of dated values; empty where none changes.
    let stretches: [CompiledMethodology]
    /// The same rules as if nothing were rounded; empty where nothing is.
    private let unrounded: [CompiledMethodology]
    /// False for what would result if nothing were rounded.
    let rounds: Bool
    /// The gates on scores, each after those that lower the score that it asks for.
    let gatesOnScores: [Int]

    /// Lays out a checked methodology, for every stretch of days between two changes of its dated values.
    package init(_ methodology: Methodology) {
        self.init(methodology, stretches: methodology.stretches.map { CompiledMethodology($0, stretches: []) })
    }

    /// The rules with the values that hold for a period: those of its last day.
    ///
    /// That there are such values is told by D1 (`ValuesInForce`), which whoever loads an evaluation asks before; where
    /// a value has not begun by then, the earliest rules stand in.
    package func inForce(for period: Period) -> CompiledMethodology {
        stretches.first { $0.methodology.stretch.holds(on: period.last) } ?? stretches.first ?? self
    }

    /// The same rules as if nothing were rounded; nil where nothing is.
    var withoutRounding: CompiledMethodology? { unrounded.first }

    private init(_ methodology: Methodology, stretches: [CompiledMethodology], rounds: Bool = true) {
        self.stretches = stretches
        unrounded =
            rounds && !methodology.roundings.isEmpty
            ? [CompiledMethodology(methodology, stretches: [], rounds: false)] : []
        let ways = ScoringWays(rounds: rounds, tracksAssessed: methodology.givesClassesFromShare)
        self.rounds = rounds
        gatesOnScores = methodology.gatesOnScoresInOrder
        var builder = PlanBuilder(methodology)
        var indicators: [CompiledIndicator] = []
        var criteria: [CompiledCriterion] = []
        for criterion in methodology.criteria {
            let first = indicators.count
            indicators += criterion.indicators.map { builder.compile($0) }
            criteria.append(CompiledCriterion(criterion, indicators: first..<indicators.count, of: methodology, ways))
        }
        let gates = methodology.gates.map { builder.compile($0) }
        self.methodology = methodology
        self.plans = builder.plans
        lookingBack = builder.lookingBack
        self.gates = gates
        self.criteria = criteria
        groups = methodology.groups.map { CompiledGroup($0, of: methodology, ways) }
        self.indicators = indicators
        judged = indicators.indices.filter { indicators[$0].indicator.measure.isJudged }
        let isPlain =
            criteria.allSatisfy(\.caps.isEmpty) && !methodology.gates.contains(where: \.concernsScores)
            && methodology.total.parts == .criteria && methodology.roundings.isEmpty
            && !indicators.contains { $0.measure.mayNotApply || $0.indicator.scoresItself }
        portfolio = isPlain ? PortfolioPlan(criteria, indicators) : nil
    }
}

/// Lays out measures and gathers the conditions and columns that they need.
private struct PlanBuilder {
    private let methodology: Methodology
    private(set) var plans: [ConditionPlan] = []
    private(set) var lookingBack: [CompiledMeasure] = []

    init(_ methodology: Methodology) {
        self.methodology = methodology
    }

    mutating func compile(_ indicator: Indicator) -> CompiledIndicator {
        CompiledIndicator(
            indicator: indicator, measure: compile(indicator.measure), ladder: Ladder(indicator),
            rule: MeasureRule(indicator.measure))
    }

    mutating func compile(_ gate: Gate) -> CompiledGate {
        CompiledGate(gate, measure: compile(gate.measure), of: methodology)
    }

    private mutating func compile(_ measure: Measure) -> CompiledMeasure {
        switch measure {
        case .statistic(let items): return .statistic(compile(items))
        case .ratio(let of, let over, let treatment):
            return .ratio(compile(of, over: over, treatment))
        case .partiesServed: return .partiesServed
        case .previous(let measure):
            lookingBack.append(compile(measure))
            return .previous(lookingBack.count - 1, lookingBack[lookingBack.count - 1])
        case .checklist(let entries):
            return .checklist(entries.map { CompiledEntry(entry: $0, measure: compile($0.measure)) })
        case .finding(let choices, _): return .finding(choices)
        case .number(let number): return .number(number)
        case .judgement(let required): return .judgement(compile(required))
        case .score(let id):
            return .score(methodology.position(ofCriterion: id.value) ?? 0)
        }
    }

    /// The methodology's reader lets only known indicators and choices through.
    private func compile(_ required: RequiredJudgement) -> CompiledJudgement {
        let asked = required.indicator.value
        var choices: Set<Int> = []
        if case .finding(let known, _)? = methodology.judged(asked)?.measure {
            let wanted = Set(required.choices.map(\.value))
            choices = Set(known.indices.filter { wanted.contains(known[$0].id.value) })
        }
        return CompiledJudgement(indicator: methodology.position(ofJudged: asked) ?? 0, choices: choices)
    }

    private mutating func compile(_ of: Measure, over: Measure, _ treatment: ZeroDenominator) -> CompiledRatio {
        let (above, below) = (compile(of), compile(over))
        return CompiledRatio(of: above, over: below, treatment: treatment, part: part(above, of: below))
    }

    private mutating func part(_ above: CompiledMeasure, of below: CompiledMeasure) -> CompiledRatio.Part {
        guard case .statistic(let part) = above, case .statistic(let whole) = below,
            let besides = part.measure.besides(whole.measure)
        else { return .none }
        switch whole.way {
        case .count(.items(let place)):
            return .ofItems(below: place, besides: plans[place.plan].slot(for: besides))
        case .count(.values): return .bounded
        case .amounts(_, let reckoning): return reckoning.growsWithItems ? .bounded : .none
        }
    }

    private mutating func compile(_ items: ItemMeasure) -> CompiledItems {
        let tally = tally(of: items)
        let column = items.field.map { plans[tally.place.plan].column(for: $0.path) }
        let way: CompiledItems.Way =
            switch (items.rule.statistic.reckoning, column, items.field?.type) {
            case (.amounts(let reckoning), let column?, _): .amounts(column: column, reckoning)
            case (.values, let column?, let type?):
                .count(
                    .values(
                        DistinctCount(
                            column: column, among: items.rule.among ?? .any, isOfSets: type.isSet,
                            choiceCount: type.choices?.count, eachAtLeast: items.rule.eachAtLeast?.wholeValue),
                        tally.place))
            default: .count(.items(tally.place))
            }
        let years = items.rule.eachYear.map {
            CompiledYears(column: plans[tally.place.plan].column(for: $0.by), atLeast: $0.atLeast)
        }
        return CompiledItems(measure: items, tally: tally, way: way, years: years)
    }

    private mutating func tally(of items: ItemMeasure) -> CompiledTally {
        guard let selection = methodology.selection(items.rule.selection) else {
            preconditionFailure("the methodology's reader lets only known selections through")
        }
        let condition = items.countedCondition(within: selection)
        let plan = plan(for: items.kind)
        let place = TallySlot(
            plan: plan, slot: plans[plan].slot(for: condition),
            keyColumn: selection.oncePer.map { plans[plan].column(for: $0, use: .keys) },
            treatment: selection.whenUndecided)
        let explained = ExplainedCondition(condition, in: plans[plan])
        return CompiledTally(place: place, explained: explained, oncePer: selection.oncePer)
    }

    private mutating func plan(for kind: ItemKind) -> Int {
        if let index = plans.firstIndex(where: { $0.kind == kind }) { return index }
        plans.append(ConditionPlan(kind, catalogue: ReportedFields.catalogue))
        return plans.count - 1
    }
}

extension ItemMeasure {
    /// All that an item must meet to be looked at; who counts what followed up, asks that it did.
    fileprivate func countedCondition(within selection: Selection) -> Condition {
        let condition = condition(within: selection)
        guard case .values = rule.statistic.reckoning, let path = field?.path, path.names.last == FollowUp.field else {
            return condition
        }
        return .all([condition, .test(FieldTest(path, .present))])
    }
}
