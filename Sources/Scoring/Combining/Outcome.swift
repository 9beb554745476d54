internal import ExactNumbers
internal import Methodology

/// One way in which something can come out, given what is missing: what is then achievable, and what it then scores.
struct Outcome: Sendable {
    let achievable: Rational
    let scores: Interval
    /// How many indicators are assessed, or what these count in the whole, where that matters.
    let assessed: Rational
    /// Whether anything is: what is assessed may achieve nothing all the same, by a ladder whose reach ends at 0.
    let isAssessed: Bool

    init(achievable: Rational, scores: Interval, assessed: Rational, isAssessed: Bool = true) {
        self.achievable = achievable
        self.scores = scores
        self.assessed = assessed
        self.isAssessed = isAssessed
    }

    /// Nothing is assessed.
    static let nothing = Outcome(
        achievable: .zero, scores: Interval(.zero), assessed: .zero, isAssessed: false)

    /// The most that it scores.
    var greatest: Rational { scores.high ?? achievable }

    func scaled(by factor: Rational) -> Outcome {
        Outcome(
            achievable: achievable * factor,
            scores: Interval(low: scores.low * factor, high: scores.high.map { $0 * factor }), assessed: assessed,
            isAssessed: isAssessed)
    }

    /// The same where what is assessed counts another amount.
    func counting(_ share: Rational) -> Outcome {
        Outcome(achievable: achievable, scores: scores, assessed: assessed * share, isAssessed: isAssessed)
    }

    /// The scores rounded, none above what is achievable.
    func rounded(by rounding: Rounding) -> Outcome {
        let scores = rounding.rounded(scores)
        return Outcome(
            achievable: achievable,
            scores: Interval(
                low: min(scores.low, achievable), high: scores.high.map { min($0, achievable) } ?? achievable),
            assessed: assessed, isAssessed: isAssessed)
    }

    func limited(to limit: Rational) -> Outcome {
        Outcome(
            achievable: min(achievable, limit),
            scores: Interval(low: min(scores.low, limit), high: scores.high.map { min($0, limit) } ?? limit),
            assessed: assessed, isAssessed: isAssessed)
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
        guard count > 1 else { return self }
        var joined: [Share: Interval] = [:]
        for outcome in self {
            let share = Share(
                achievable: outcome.achievable, assessed: outcome.assessed, isAssessed: outcome.isAssessed)
            joined[share] = joined[share].map { $0.hull(with: outcome.scores) } ?? outcome.scores
        }
        return joined.sorted { $0.key < $1.key }.map { share, scores in
            Outcome(
                achievable: share.achievable, scores: scores, assessed: share.assessed, isAssessed: share.isAssessed)
        }
    }

    /// What must be equal for outcomes to be joined.
    private struct Share: Hashable, Comparable {
        let achievable: Rational
        let assessed: Rational
        let isAssessed: Bool

        static func < (one: Share, other: Share) -> Bool {
            guard one.achievable == other.achievable else { return one.achievable < other.achievable }
            guard one.assessed == other.assessed else { return one.assessed < other.assessed }
            return !one.isAssessed && other.isAssessed
        }
    }

    /// One outcome with all scores, where what is achievable does not matter.
    var extremes: Alternatives {
        hull.map { hull in
            [Outcome(achievable: last?.achievable ?? .zero, scores: hull, assessed: last?.assessed ?? .zero)]
        } ?? []
    }

    /// How many ways are taken one by one.
    static let most = 1_024

    /// The same while there are not too many; otherwise a few between whose shares all the others' lie.
    ///
    /// Sums of n maxima can be 2ⁿ different numbers. That takes a methodology of ten ratios under one limit, each of
    /// which may be over zero; then a range may be wider than it need be, but it still contains every filling.
    var bounded: Alternatives {
        guard count > Alternatives.most, let ends = filter({ !$0.achievable.isZero }).ends else { return self }
        return filter(\.achievable.isZero) + ends.between
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
