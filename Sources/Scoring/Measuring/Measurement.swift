internal import ExactNumbers

/// What a measure gives for one record: the value now, and all values that missing data allow.
struct Measurement: Sendable {
    /// The value with the treatment of undecided items that the selection asks for; nil where it is not assessed.
    var value: Rational?
    /// The values while it is assessed; nil where it never can be.
    var range: Interval?
    /// Whether missing data, or the record itself, may leave it unassessed.
    var mayBeUnassessed = false

    init(value: Rational?, range: Interval?, mayBeUnassessed: Bool = false) {
        self.value = value
        self.range = range
        self.mayBeUnassessed = mayBeUnassessed
    }
}

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
