internal import Methodology

/// Whether what a measure gives meets some comparisons: the value now, every possible value, and some possible value.
///
/// Without a value they are not met.
struct ComparisonOutcome: Sendable {
    let measurement: Measurement
    let met: Bool
    let throughout: Bool
    let somewhere: Bool
    /// What each year comes to, where something is asked of every year.
    let years: [YearOutcome]

    /// - Parameter isMetEachYear: whether every year reaches what it must, where it is not known what each comes to.
    init(
        _ measurement: Measurement, of measure: Measure, _ comparisons: [NumberComparison], years: [YearOutcome] = [],
        isMetEachYear: Bool = true
    ) {
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        self.measurement = measurement
        self.years = years
        let isMet = measurement.value.map { value in comparisons.allSatisfy { $0.holds(for: value) } } ?? false
        let isCovered = !measurement.mayBeUnassessed && (measurement.range.map(bounds.cover) ?? false)
        let isTouched = measurement.range.map { bounds.touches($0, isWhole: measure.scale == .wholeNumber) } ?? false
        met = isMet && isMetEachYear && years.allSatisfy(\.met)
        throughout = isCovered && isMetEachYear && years.allSatisfy(\.throughout)
        somewhere = isTouched && isMetEachYear && years.allSatisfy(\.somewhere)
    }
}

extension AnsweredRecord {
    /// Whether a gate is met.
    func outcome(of gate: CompiledGate) -> ComparisonOutcome {
        ComparisonOutcome(
            measure(gate.measure), of: gate.gate.measure, gate.gate.comparisons, years: years(of: gate.measure))
    }

    /// Whether an entry of a checklist is met.
    func outcome(of entry: CompiledEntry) -> ComparisonOutcome {
        ComparisonOutcome(
            measure(entry.measure), of: entry.entry.measure, entry.entry.comparisons, years: years(of: entry.measure))
    }

    /// How many entries are met.
    func checklist(_ entries: [CompiledEntry]) -> WholeMeasurement {
        let outcomes = entries.map { outcome(of: $0) }
        return WholeMeasurement(
            value: outcomes.count { $0.met }, low: outcomes.count { $0.throughout },
            high: outcomes.count { $0.somewhere })
    }
}
