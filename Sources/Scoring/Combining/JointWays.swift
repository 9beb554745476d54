internal import ExactNumbers
internal import Methodology

/// The ways in which parts come out together, where what they give depends on which of them are assessed.
///
/// Up to ten parts that may leave are taken exactly. Beyond that only how many stay is told apart, for each number with
/// the least and the greatest of all scores: a range may be wider then, but it still contains every filling.
struct JointWays {
    let rule: CompiledWhole
    let parts: [PartScore]

    /// One way: what is combined, and what becomes of it; no outcome where the number assessed has no ladder.
    struct Way {
        let combined: Interval
        let outcome: Outcome?
    }

    init(_ rule: CompiledWhole, _ parts: [PartScore]) {
        self.rule = rule
        self.parts = parts.filter { !$0.outcomes.isEmpty }
    }

    /// All ways in which something is assessed.
    var all: [Way] {
        var chosen: [[Outcome]] = [[]]
        for part in parts {
            var next = part.mayBeUnassessed ? chosen : []
            for own in part.outcomes { next += chosen.map { $0 + [own] } }
            guard next.count <= Alternatives.most else { return byNumber }
            chosen = next
        }
        return chosen.filter { !$0.isEmpty }.compactMap(way)
    }

    private func way(_ outcomes: [Outcome]) -> Way? {
        let scores = outcomes.map(\.scores)
        guard let combined = combined(lows: scores.map(\.low), highs: outcomes.map(\.greatest)),
            let maxima = rule.combining.combined(outcomes.map(\.achievable))
        else { return nil }
        let number = outcomes.map(\.assessed).reduce(.zero, +)
        return Way(combined: combined, outcome: rule.outcome(combined, of: maxima, number))
    }

    private func combined(lows: [Rational], highs: [Rational]) -> Interval? {
        guard let low = rule.combining.combined(lows), let high = rule.combining.combined(highs) else { return nil }
        return Interval(low: low, high: high)
    }
}

// By how many stay.

extension JointWays {
    private var byNumber: [Way] {
        let staying = parts.filter { !$0.mayBeUnassessed }.compactMap(\.outcomes.ends)
        let leaving = parts.filter(\.mayBeUnassessed).compactMap(\.outcomes.ends)
        return (0...leaving.count).flatMap { number in ways(staying, leaving, number) }
    }

    /// The ways in which so many of those that may leave stay: combined scores only grow with each of the parts', so
    /// that the least come of the least ones and the greatest of the greatest.
    private func ways(_ staying: [OutcomeEnds], _ leaving: [OutcomeEnds], _ number: Int) -> [Way] {
        let lows = staying.map(\.low) + leaving.map(\.low).sorted().prefix(number)
        let highs = staying.map(\.high) + leaving.map(\.high).sorted().suffix(number)
        let least = staying.map(\.least) + leaving.map(\.least).sorted().prefix(number)
        let greatest = staying.map(\.greatest) + leaving.map(\.greatest).sorted().suffix(number)
        let assessed = (staying + leaving.sorted { $0.assessed < $1.assessed }.suffix(number)).map(\.assessed)
        guard let combined = combined(lows: lows, highs: highs),
            let lowMaxima = rule.combining.combined(least), let highMaxima = rule.combining.combined(greatest)
        else { return [] }
        let outcomes = Set([lowMaxima, highMaxima]).sorted().map {
            rule.outcome(combined, of: $0, assessed.reduce(.zero, +))
        }
        guard outcomes.count > 1 else { return outcomes.map { Way(combined: combined, outcome: $0) } }
        let ends = outcomes.compactMap(\.self).ends.map(\.between) ?? []
        return ends.isEmpty
            ? [Way(combined: combined, outcome: nil)] : ends.map { Way(combined: combined, outcome: $0) }
    }
}
