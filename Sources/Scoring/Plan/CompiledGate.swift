internal import Documents
internal import ExactNumbers
internal import Methodology

/// A gate laid out for answering.
struct CompiledGate: Sendable {
    let gate: Gate
    let measure: CompiledMeasure
    /// In the order of writing.
    let effects: [Effect]

    /// What the gate lowers, by positions.
    enum Effect: Sendable {
        case notAssessed([Int])
        case cap(Int, Rational)
        case capTotal(Rational)
        case ratingAtMost(Int)
        case needsReview
    }

    init(_ gate: Gate, measure: CompiledMeasure, of methodology: Methodology) {
        self.gate = gate
        self.measure = measure
        effects = gate.consequences.map { Effect($0, of: methodology) }
    }
}

extension CompiledGate.Effect {
    /// The methodology's reader lets only known criteria and classes through.
    fileprivate init(_ consequence: GateConsequence, of methodology: Methodology) {
        let criteria = consequence.criteria.compactMap { methodology.position(ofCriterion: $0.value) }
        switch consequence {
        case .notAssessed: self = .notAssessed(criteria)
        case .cap(_, let limit): self = criteria.first.map { .cap($0, limit.value) } ?? .needsReview
        case .capTotal(let limit): self = .capTotal(limit.value)
        case .ratingAtMost(let id):
            let position = methodology.rating?.classes.firstIndex { $0.id.value == id.value }
            self = position.map { .ratingAtMost($0) } ?? .needsReview
        case .needsReview: self = .needsReview
        }
    }
}
