internal import Methodology

/// Whether what a measure gives meets some comparisons: the value now, every possible value, and some possible value.
///
/// Without a value they are not met.
struct ComparisonOutcome: Sendable {
    let measurement: Measurement
    let met: Bool
    let throughout: Bool
    let somewhere: Bool

    init(_ measurement: Measurement, of measure: Measure, _ comparisons: [NumberComparison]) {
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        self.measurement = measurement
        met = measurement.value.map { value in comparisons.allSatisfy { $0.holds(for: value) } } ?? false
        throughout = !measurement.mayBeUnassessed && (measurement.range.map(bounds.cover) ?? false)
        somewhere = measurement.range.map { bounds.touches($0, isWhole: measure.scale == .wholeNumber) } ?? false
    }

    /// What is met or not, whatever was measured.
    init(_ measurement: Measurement, isMet: Bool) {
        self.measurement = measurement
        (met, throughout, somewhere) = (isMet, isMet, isMet)
    }
}

extension AnsweredRecord {
    /// Whether a gate is met.
    func outcome(of gate: CompiledGate) -> ComparisonOutcome {
        ComparisonOutcome(measure(gate.measure), of: gate.gate.measure, gate.gate.comparisons)
    }

    /// Whether an entry of a checklist is met.
    func outcome(of entry: CompiledEntry) -> ComparisonOutcome {
        ComparisonOutcome(measure(entry.measure), of: entry.entry.measure, entry.entry.comparisons)
    }

    /// How many entries are met.
    func checklist(_ entries: [CompiledEntry]) -> WholeMeasurement {
        let outcomes = entries.map { outcome(of: $0) }
        return WholeMeasurement(
            value: outcomes.count { $0.met }, low: outcomes.count { $0.throughout },
            high: outcomes.count { $0.somewhere })
    }
}
