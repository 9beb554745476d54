internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    /// How many entries are met.
    func checklist(_ entries: [CompiledEntry]) -> WholeMeasurement {
        let outcomes = entries.map { outcome(of: $0, measure($0.measure)) }
        return WholeMeasurement(
            value: outcomes.count { $0.met }, low: outcomes.count { $0.throughout },
            high: outcomes.count { $0.somewhere })
    }

    /// Whether an entry is met by the value, throughout its range, and somewhere in it.
    func outcome(of entry: CompiledEntry, _ measurement: Measurement) -> EntryOutcome {
        guard let value = measurement.value, let range = measurement.range else { return EntryOutcome() }
        let comparisons = entry.entry.comparisons
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        return EntryOutcome(
            met: comparisons.allSatisfy { $0.holds(for: value) }, throughout: bounds.cover(range),
            somewhere: bounds.touches(range, isWhole: entry.entry.measure.scale == .wholeNumber))
    }
}

/// How a checklist's entry stands.
struct EntryOutcome {
    var met = false
    var throughout = false
    var somewhere = false
}
