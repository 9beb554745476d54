internal import ExactNumbers

/// All ways in which something can come out, given what is missing: what it scores, by what is then achievable.
///
/// Outcomes with the same achievable points are kept as one interval, which loses nothing: scores only grow with the
/// scores that they are made of.
struct Outcomes: Sendable {
    private(set) var intervals: [Rational: Interval] = [:]

    /// The outcome in which nothing is assessed.
    static let nothing = Outcomes([.zero: Interval(.zero)])

    init(_ intervals: [Rational: Interval] = [:]) {
        self.intervals = intervals
    }

    init(achievable: Rational, scores: Interval) {
        intervals = [achievable: scores]
    }

    var isEmpty: Bool { intervals.isEmpty }

    mutating func add(achievable: Rational, scores: Interval) {
        intervals[achievable] = intervals[achievable].map { $0.hull(with: scores) } ?? scores
    }

    /// Every outcome of both.
    func union(_ other: Outcomes) -> Outcomes {
        var union = self
        for (achievable, scores) in other.intervals { union.add(achievable: achievable, scores: scores) }
        return union
    }

    /// Every outcome of one with every outcome of the other, both added.
    func adding(_ other: Outcomes) -> Outcomes {
        var sums = Outcomes()
        for (achievable, scores) in intervals {
            for (more, moreScores) in other.intervals {
                sums.add(achievable: achievable + more, scores: scores + moreScores)
            }
        }
        return sums
    }

    func map(_ transform: (Rational, Interval) -> (Rational, Interval)) -> Outcomes {
        var mapped = Outcomes()
        for (achievable, scores) in intervals {
            let (newAchievable, newScores) = transform(achievable, scores)
            mapped.add(achievable: newAchievable, scores: newScores)
        }
        return mapped
    }

    /// The scores of all outcomes; nil where there is none.
    var hull: Interval? {
        intervals.values.reduce(nil) { hull, scores in hull.map { $0.hull(with: scores) } ?? scores }
    }

    /// The scores as shares of what is achievable, over all outcomes in which anything is.
    var shares: Interval? {
        intervals.filter { !$0.key.isZero }.reduce(nil) { hull, outcome in
            let shares = Interval(
                low: outcome.value.low / outcome.key, high: outcome.value.high.map { $0 / outcome.key })
            return hull.map { $0.hull(with: shares) } ?? shares
        }
    }
}
