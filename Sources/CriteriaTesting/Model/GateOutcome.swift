internal import Results

/// How a gate came out.
package enum GateOutcome: String, CaseIterable, Sendable {
    case met, tripped
    /// Missing data leave open whether it is met.
    case undecided
}

extension GateResult {
    /// Whether missing data leave open whether the gate is met.
    var isUndecided: Bool { metRange.first != metRange.last }
}
