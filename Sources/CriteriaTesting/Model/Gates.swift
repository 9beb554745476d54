internal import Diagnostics
internal import Methodology
internal import Scoring

/// How a gate came out.
public enum GateOutcome: String, CaseIterable, Sendable {
    case met, tripped
    /// Missing data leave open whether it is met.
    case undecided
}

/// What tests need to know of a gate.
struct TestedGate: Sendable {
    let id: Located<String>
    /// What the gate requires.
    let measure: Measure
    let comparisons: [NumberComparison]
}

// The one place where tests learn of gates: which there are, and how they came out.

extension Methodology {
    /// The gates in the order of the file.
    var testedGates: [TestedGate] { [] }
}

extension Assessment {
    /// Whether a gate is met by the measured value, and whether missing data leave that open; nil for an unknown gate.
    func gateOutcome(_ id: String) -> (isMet: Bool, isUndecided: Bool)? { nil }
}
