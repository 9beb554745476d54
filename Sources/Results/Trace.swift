/// What an indicator, a gate and a part of one have in common: which items counted, and which did not.
package protocol Trace {
    var counted: [CountedItem] { get }
    var merged: [MergedItem] { get }
    var notCounted: [NotCountedItem] { get }
    var undecided: [UndecidedItem] { get }
}

extension TracePart: Trace {}

/// What an indicator and a gate have in common: a measure with its scale, and the trace of what it gave.
package protocol Measured: Trace {
    var measure: MeasureRule { get }
    var scale: ScaleName { get }
    var unit: String? { get }
    var parts: [TracePart] { get }
}

extension IndicatorResult: Measured {}
extension GateResult: Measured {}

extension Measured {
    /// The own trace, or those of its parts; what another record measured is none of this one's.
    package var traces: [any Trace] { parts.isEmpty ? [self] : parts.filter { $0.record?.wrappedValue == nil } }

    /// The items that count, in it or in one of its parts.
    package var allCounted: [CountedItem] { parts.isEmpty ? counted : traces.flatMap(\.counted) }
}

extension CriterionResult {
    /// Whether a gate, and not a ratio over zero, leaves the criterion without a score.
    package var isLeftOutByGate: Bool { score == nil && uncapped != nil }

    /// Whether a cap or a gate lowered the score.
    package var isLowered: Bool { uncapped != nil }
}
