internal import ExactNumbers
internal import Methodology

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

    func limited(to limit: Rational) -> Outcome {
        Outcome(
            achievable: min(achievable, limit),
            scores: Interval(low: min(scores.low, limit), high: scores.high.map { min($0, limit) } ?? limit))
    }
}

/// Outcomes of which one comes true, whatever becomes of anything else.
typealias Alternatives = [Outcome]

extension Alternatives {
    /// The scores of all outcomes; nil where there is none.
    var hull: Interval? {
        reduce(nil) { hull, outcome in hull.map { $0.hull(with: outcome.scores) } ?? outcome.scores }
    }

    /// Equal achievable points joined: scores only grow with the scores that they are made of.
    var joined: Alternatives {
        var joined: [Rational: Interval] = [:]
        for outcome in self {
            joined[outcome.achievable] =
                joined[outcome.achievable].map { $0.hull(with: outcome.scores) } ?? outcome.scores
        }
        return joined.sorted { $0.key < $1.key }.map { Outcome(achievable: $0.key, scores: $0.value) }
    }

    /// One outcome with all scores, where what is achievable does not matter.
    var extremes: Alternatives {
        hull.map { [Outcome(achievable: last?.achievable ?? .zero, scores: $0)] } ?? []
    }

    /// The same while there are not too many; otherwise a few between whose shares all the others' lie.
    ///
    /// Sums of n maxima can be 2ⁿ different numbers. That takes a methodology of ten ratios under one limit, each of
    /// which may be over zero; then a range may be wider than it need be, but it still contains every filling.
    var bounded: Alternatives {
        let scored = filter { !$0.achievable.isZero }
        guard count > 1_024, let hull = scored.hull, let least = scored.map(\.achievable).min(),
            let greatest = scored.map(\.achievable).max()
        else { return self }
        // No outcome scores more than is achievable in it, nor more than the best of all.
        let high = hull.high ?? greatest
        let ends = [
            Outcome(achievable: greatest, scores: Interval(hull.low)),
            Outcome(achievable: least, scores: Interval(low: hull.low, high: Swift.min(high, least))),
            Outcome(achievable: Swift.max(high, least), scores: Interval(low: hull.low, high: high)),
        ]
        return filter(\.achievable.isZero) + ends
    }
}

extension [Alternatives] {
    /// The same as one part at the most: all ways in which the parts can come out together.
    var merged: [Alternatives] {
        guard let first, count > 1 else { return self }
        return [
            dropFirst().reduce(first) { merged, part in
                part.flatMap { own in merged.map { Combination.sum.combine($0, own) } }.joined.bounded
            }
        ]
    }
}
