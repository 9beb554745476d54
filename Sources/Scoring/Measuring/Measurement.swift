internal import ExactNumbers
internal import Methodology

/// A count for one record, and all counts that missing data allow.
struct WholeMeasurement: Sendable {
    let value: Int
    let low: Int
    /// Nil without a limit.
    let high: Int?
}

extension Measurement {
    init(_ count: WholeMeasurement) {
        self.init(
            value: Rational(count.value),
            range: Interval(low: Rational(count.low), high: count.high.map { Rational($0) }))
    }
}
