internal import ExactNumbers

/// One way in which something can come out, given what is missing: what is then achievable, and what it then scores.
struct Outcome: Sendable {
    let achievable: Rational
    let scores: Interval

    /// Nothing is assessed.
    static let nothing = Outcome(achievable: .zero, scores: Interval(.zero))

    func scaled(by factor: Rational) -> Outcome {
        Outcome(
            achievable: achievable * factor,
            scores: Interval(low: scores.low * factor, high: scores.high.map { $0 * factor }))
    }
}

/// Outcomes of which one comes true, whatever becomes of anything else.
typealias Alternatives = [Outcome]

extension Alternatives {
    /// The scores of all outcomes; nil where there is none.
    var hull: Interval? {
        reduce(nil) { hull, outcome in hull.map { $0.hull(with: outcome.scores) } ?? outcome.scores }
    }
}
