internal import ExactNumbers

/// What gates leave of a number at most: now, at the low end of its range, and at the high end.
///
/// The low end takes every gate as tripped that may trip, the high end only those that trip throughout.
struct GateLimit<Value: Comparable & Sendable>: Sendable {
    private(set) var now: Value?
    private(set) var low: Value?
    private(set) var high: Value?

    /// Takes a gate in; of several the lowest counts.
    mutating func lower(to limit: Value, where gate: ComparisonOutcome) {
        if !gate.met { now = now.map { min($0, limit) } ?? limit }
        if !gate.throughout { low = low.map { min($0, limit) } ?? limit }
        if !gate.somewhere { high = high.map { min($0, limit) } ?? limit }
    }

    /// Whether some gate may lower the number.
    var mayLower: Bool { low != nil }

    func applied(toNow value: Value) -> Value { now.map { min($0, value) } ?? value }

    func applied(toLow value: Value) -> Value { low.map { min($0, value) } ?? value }

    func applied(toHigh value: Value) -> Value { high.map { min($0, value) } ?? value }
}

extension GateLimit<Rational> {
    func applied(to interval: Interval) -> Interval {
        Interval(low: applied(toLow: interval.low), high: interval.high.map(applied(toHigh:)) ?? high)
    }

    func applied(to outcome: Outcome) -> Outcome {
        Outcome(
            achievable: outcome.achievable, scores: applied(to: outcome.scores), assessed: outcome.assessed,
            isAssessed: outcome.isAssessed)
    }
}
