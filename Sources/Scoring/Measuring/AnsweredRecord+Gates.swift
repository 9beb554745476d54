internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    /// Whether a gate is met by the value, throughout its range, and somewhere in it; without a value it is not.
    func outcome(of gate: CompiledGate) -> GateOutcome {
        let measurement = measure(gate.measure)
        let comparisons = gate.gate.comparisons
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        let isWhole = gate.gate.measure.scale == .wholeNumber
        return GateOutcome(
            measurement: measurement,
            met: measurement.value.map { value in comparisons.allSatisfy { $0.holds(for: value) } } ?? false,
            throughout: !measurement.mayBeUnassessed && (measurement.range.map(bounds.cover) ?? false),
            somewhere: measurement.range.map { bounds.touches($0, isWhole: isWhole) } ?? false)
    }
}
