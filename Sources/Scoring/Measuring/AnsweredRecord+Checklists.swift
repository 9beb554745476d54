internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    func checklist(_ entries: [CompiledEntry]) -> Measurement {
        var met = 0
        var throughout = 0
        var somewhere = 0
        for entry in entries {
            let outcome = outcome(of: entry, measure(entry.measure))
            if outcome.met { met += 1 }
            if outcome.throughout { throughout += 1 }
            if outcome.somewhere { somewhere += 1 }
        }
        return Measurement(
            value: Rational(met), range: Interval(low: Rational(throughout), high: Rational(somewhere)))
    }

    /// Whether an entry is met by the value, throughout its range, and somewhere in it.
    func outcome(of entry: CompiledEntry, _ measurement: Measurement) -> EntryOutcome {
        guard let value = measurement.value, let range = measurement.range else { return EntryOutcome() }
        return EntryOutcome(whole: entry.wholeBounds, value, range) ?? EntryOutcome(entry, value, range)
    }
}

/// How a checklist's entry stands.
struct EntryOutcome {
    var met = false
    var throughout = false
    var somewhere = false
}

extension EntryOutcome {
    /// The short way for whole numbers; nil where something is none.
    fileprivate init?(whole bounds: WholeBounds?, _ value: Rational, _ range: Interval) {
        guard let bounds, let value = value.wholeValue, let low = range.low.wholeValue else { return nil }
        let high = range.high?.wholeValue
        guard (high == nil) == (range.high == nil) else { return nil }
        self.init(
            met: bounds.contains(value), throughout: bounds.cover(low: low, high: high),
            somewhere: bounds.touch(low: low, high: high))
    }

    fileprivate init(_ entry: CompiledEntry, _ value: Rational, _ range: Interval) {
        let comparisons = entry.entry.comparisons
        var bounds = NumberComparison.Bounds()
        comparisons.forEach { $0.narrow(&bounds) }
        self.init(
            met: comparisons.allSatisfy { $0.holds(for: value) }, throughout: bounds.cover(range),
            somewhere: bounds.touches(range, isWhole: entry.entry.measure.scale == .wholeNumber))
    }
}

extension NumberComparison.Bounds {
    /// Whether every number of an interval lies within the bounds.
    fileprivate func cover(_ interval: Interval) -> Bool {
        if let low, low > interval.low || (low == interval.low && !lowIsIncluded) { return false }
        guard let high else { return true }
        guard let greatest = interval.high else { return false }
        return greatest < high || (greatest == high && highIsIncluded)
    }
}
