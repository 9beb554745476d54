internal import Documents
package import ExactNumbers
internal import Methodology

/// The scores of one record without their traces, for many centres at once.
package struct PortfolioScore: Sendable, Equatable {
    package let total: Rational
    package let achievable: Rational
    /// Nil where nothing can be scored.
    package let range: Interval?
    /// The scores of the criteria; nil where a criterion is not assessed.
    package let criteria: [Rational?]
}

/// Scores many records one after the other in the same memory; each thread needs one of its own.
package struct PortfolioScorer: Sendable {
    private let rules: Rules
    private var tables: [TruthTable]

    /// Shared and not copied, since counting the references in a methodology takes a good part of scoring a record.
    private final class Rules: Sendable {
        let methodology: CompiledMethodology

        init(_ methodology: CompiledMethodology) { self.methodology = methodology }
    }

    /// The rules of each stretch of days.
    private let stretches: [(stretch: Stretch, rules: Rules)]

    package init(_ methodology: CompiledMethodology) {
        rules = Rules(methodology)
        stretches = methodology.stretches.map { ($0.methodology.stretch, Rules($0)) }
        tables = methodology.plans.map { _ in TruthTable() }
    }

    /// Scores a packed record without tracing it.
    package mutating func score(_ record: PackedRecord) -> PortfolioScore {
        score(record, under: rules(inForceOn: record.days.period.last))
    }

    private func rules(inForceOn day: Day) -> Rules {
        for (stretch, rules) in stretches where stretch.holds(on: day) { return rules }
        return stretches.first?.rules ?? rules
    }

    private mutating func score(_ record: PackedRecord, under rules: Rules) -> PortfolioScore {
        for index in tables.indices {
            tables[index].answer(
                rules.methodology.plans[index].program, for: record.items[index], names: record.names,
                days: record.days)
        }
        return rules.methodology.score(AnsweredRecord(record, tables: tables))
    }
}

extension CompiledMethodology {
    /// Scores a packed record without tracing it.
    package func score(_ record: PackedRecord) -> PortfolioScore {
        let rules = inForce(for: record.days.period)
        return rules.score(AnsweredRecord(record, plans: rules.plans))
    }

    fileprivate func score(_ answered: AnsweredRecord) -> PortfolioScore {
        if let plain = plainScore(answered) { return plain }
        let scored = scores(answered)
        return PortfolioScore(
            total: scored.total.score, achievable: scored.total.achievable, range: scored.total.range,
            criteria: scored.criteria.map(\.score))
    }

    /// The scores of indicators, criteria and total.
    ///
    /// - Parameter ranges: false where only what is scored now is wanted.
    func scores(_ answered: AnsweredRecord, ranges: Bool = true) -> Scores {
        let indicators = self.indicators.indices.map { indicator($0, answered) }
        return scores(indicators, gates: gates.map { answered.outcome(of: $0) }, ranges: ranges)
    }

    /// The score of one indicator.
    func indicator(_ position: Int, _ answered: AnsweredRecord) -> ScoredIndicator {
        ScoredIndicator(
            indicators[position], answered.measure(indicators[position].measure),
            judged: answered.record.judged[position])
    }

    /// The scores of criteria and total that follow from those of indicators and from gates.
    ///
    /// - Parameters:
    ///   - outcomes: those of the gates; nil for those on scores.
    ///   - ranges: false where only what is scored now is wanted.
    func scores(
        _ indicators: [ScoredIndicator], gates outcomes: [ComparisonOutcome?], ranges: Bool = true
    ) -> Scores {
        var gates = GateScores(gates, outcomes, criterionCount: criteria.count)
        for position in gatesOnScores { take(gateOnScore: position, indicators, into: &gates, ranges: ranges) }
        let criteria = self.criteria.indices.map {
            criterion($0, indicators, under: gates.criteria[$0], ranges: ranges)
        }
        let groups = self.groups.map { GroupScore($0, criteria, ranges: ranges) }
        return Scores(
            indicators: indicators, criteria: criteria, groups: groups, gates: gates,
            total: TotalScore(
                of: parts(criteria, groups), rounding: rounds ? methodology.total.rounding : nil, limit: gates.total))
    }

    private func criterion(
        _ position: Int, _ indicators: [ScoredIndicator], under gates: CriterionGates, ranges: Bool
    ) -> CriterionScore {
        let criterion = criteria[position]
        return criterion.criterion.isScored
            ? CriterionScore(criterion, indicators[criterion.indicators], gates: gates, ranges: ranges) : .unscored
    }

    /// Takes in a gate on a score, when all gates that lower that score are.
    private func take(
        gateOnScore position: Int, _ indicators: [ScoredIndicator], into gates: inout GateScores, ranges: Bool
    ) {
        let gate = self.gates[position]
        guard case .score(let asked) = gate.measure else { return }
        let own = gates.criteria[asked]
        let outcome = ComparisonOutcome(
            criterion(asked, indicators, under: own, ranges: ranges), isNeverScored: own.isNeverAssessed,
            gate.gate.comparisons)
        gates.take(gate, at: position, outcome)
    }

    /// What makes up the total.
    private func parts(_ criteria: [CriterionScore], _ groups: [GroupScore]) -> [TotalScore.Part] {
        switch methodology.total.parts {
        case .criteria:
            zip(self.criteria, criteria).filter { $0.0.isWeighed }.map { criterion, score in
                TotalScore.Part(score, of: criterion)
            }
        case .groups:
            zip(self.groups, groups).compactMap { group, score in
                group.factor.map { TotalScore.Part(score, of: group, factor: $0) }
            }
        }
    }
}

/// Everything that is scored for one record.
struct Scores: Sendable {
    let indicators: [ScoredIndicator]
    let criteria: [CriterionScore]
    let groups: [GroupScore]
    let gates: GateScores
    let total: TotalScore
}
