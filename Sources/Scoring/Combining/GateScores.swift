internal import ExactNumbers
internal import Methodology

/// What the gates leave of criteria, total and class for one record.
struct GateScores: Sendable {
    let outcomes: [ComparisonOutcome]
    /// By the position of the criterion.
    private(set) var criteria: [CriterionGates]
    private(set) var total = GateLimit<Rational>()
    /// Positions in the scale of classes.
    private(set) var ratingClass = GateLimit<Int>()

    init(_ gates: [CompiledGate], _ outcomes: [ComparisonOutcome], criterionCount: Int) {
        self.outcomes = outcomes
        criteria = Array(repeating: CriterionGates(), count: criterionCount)
        for (gate, outcome) in zip(gates, outcomes) { take(gate, outcome) }
    }

    private mutating func take(_ gate: CompiledGate, _ outcome: ComparisonOutcome) {
        switch gate.effect {
        case .notAssessed(let positions):
            for position in positions { criteria[position].leaveUnassessed(where: outcome) }
        case .cap(let position, let limit): criteria[position].limit.lower(to: limit, where: outcome)
        case .capTotal(let limit): total.lower(to: limit, where: outcome)
        case .ratingAtMost(let position): ratingClass.lower(to: position, where: outcome)
        case .needsReview: break
        }
    }
}

/// What the gates leave of one criterion.
struct CriterionGates: Sendable {
    var limit = GateLimit<Rational>()
    /// Whether a gate leaves it unassessed now, and whether in every case.
    private(set) var isUnassessed = false
    private(set) var isNeverAssessed = false

    /// What is not assessed adds nothing to the total, and what it could have scored stays achievable.
    mutating func leaveUnassessed(where gate: ComparisonOutcome) {
        limit.lower(to: .zero, where: gate)
        isUnassessed = isUnassessed || !gate.met
        isNeverAssessed = isNeverAssessed || !gate.somewhere
    }
}
