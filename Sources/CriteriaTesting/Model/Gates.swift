internal import Diagnostics
internal import Methodology
internal import Scoring

/// How a gate came out.
public enum GateOutcome: String, CaseIterable, Sendable {
    case met, tripped
    /// Missing data leave open whether it is met.
    case undecided
}

// The one place where tests learn of gates: which there are, and how they came out.

extension Methodology {
    /// The ids of the gates, with their places.
    var testedGates: [Located<String>] { [] }
}

extension Assessment {
    /// Whether a gate is met by the measured value, and whether missing data leave that open; nil for an unknown gate.
    func gateOutcome(_ id: String) -> (isMet: Bool, isUndecided: Bool)? { nil }
}
