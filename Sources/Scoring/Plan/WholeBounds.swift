internal import ExactNumbers
internal import Methodology

/// The whole numbers for which comparisons hold, both ends included.
struct WholeBounds: Sendable {
    /// The least integer where there is no limit.
    let first: Int
    /// The greatest integer where there is no limit.
    let last: Int

    /// Nil where a limit is no integer, which leaves the question to exact numbers.
    init?(_ comparisons: [NumberComparison]) {
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        // Whole numbers behind an excluded bound begin one further.
        let low = bounds.low.map { bounds.lowIsIncluded ? $0 : $0 + 1 }
        let high = bounds.high.map { bounds.highIsIncluded ? $0 : $0 - 1 }
        guard let first = low.map(\.wholeValue) ?? .min, let last = high.map(\.wholeValue) ?? .max else { return nil }
        // The greatest integer stands for no limit; where it is one, exact numbers tell the two apart.
        guard high == nil || last < .max else { return nil }
        self.first = first
        self.last = last
    }

    func contains(_ value: Int) -> Bool { value >= first && value <= last }

    /// Whether every number of a measurement's range lies within.
    func cover(_ measured: WholeMeasurement) -> Bool {
        first <= measured.low && (measured.high.map { $0 <= last } ?? (last == .max))
    }

    /// Whether some number of a measurement's range lies within.
    func touch(_ measured: WholeMeasurement) -> Bool {
        max(first, measured.low) <= min(last, measured.high ?? .max)
    }
}
