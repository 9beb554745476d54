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
        self.first = first
        self.last = last
    }

    func contains(_ value: Int) -> Bool { value >= first && value <= last }

    /// Whether every whole number of a range lies within; a range without upper limit ends with nil.
    func cover(low: Int, high: Int?) -> Bool {
        first <= low && (high.map { $0 <= last } ?? (last == .max))
    }

    /// Whether some whole number of a range lies within.
    func touch(low: Int, high: Int?) -> Bool {
        max(first, low) <= min(last, high ?? .max)
    }
}
