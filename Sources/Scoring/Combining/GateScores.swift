internal import ExactNumbers
internal import Methodology

/// What the gates leave of criteria, total and class for one record.
struct GateScores: Sendable {
    /// By the position of the gate; of one on a score nil until that is known.
    private(set) var outcomes: [ComparisonOutcome?]
    /// By the position of the criterion.
    private(set) var criteria: [CriterionGates]
    private(set) var total = GateLimit<Rational>()
    /// Positions in the scale of classes.
    private(set) var ratingClass = GateLimit<Int>()

    /// - Parameter outcomes: those of the gates; nil for those on scores.
    init(_ gates: [CompiledGate], _ outcomes: [ComparisonOutcome?], criterionCount: Int) {
        self.outcomes = outcomes
        criteria = Array(repeating: CriterionGates(), count: criterionCount)
        for (gate, outcome) in zip(gates, outcomes) { outcome.map { take(gate, $0) } }
    }

    /// The outcome of the gate at a position, when those on scores are known.
    func outcome(at position: Int) -> ComparisonOutcome { outcomes[position] ?? .unknown }

    /// Takes the outcome of a gate on a score.
    mutating func take(_ gate: CompiledGate, at position: Int, _ outcome: ComparisonOutcome) {
        outcomes[position] = outcome
        take(gate, outcome)
    }

    private mutating func take(_ gate: CompiledGate, _ outcome: ComparisonOutcome) {
        for effect in gate.effects { take(effect, outcome) }
    }

    private mutating func take(_ effect: CompiledGate.Effect, _ outcome: ComparisonOutcome) {
        switch effect {
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
    /// Whether a gate may leave it unassessed.
    private(set) var mayBeUnassessed = false

    /// What is not assessed adds nothing to the total, and what it could have scored stays achievable.
    mutating func leaveUnassessed(where gate: ComparisonOutcome) {
        limit.lower(to: .zero, where: gate)
        isUnassessed = isUnassessed || !gate.met
        isNeverAssessed = isNeverAssessed || !gate.somewhere
        mayBeUnassessed = mayBeUnassessed || !gate.throughout
    }
}
