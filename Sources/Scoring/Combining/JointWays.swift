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
        let assessed = Self.sums(staying.map(\.assessed), leaving.map(\.assessed).sorted(by: >))
        let ends = EndsByNumber(staying, leaving, by: rule.combining)
        return (0...leaving.count).flatMap { number in ways(ends, staying.count + number, assessed[number]) }
    }

    /// What some numbers make with none, one, two … of others.
    private static func sums(_ always: [Rational], _ further: [Rational]) -> [Rational] {
        further.reduce(into: [always.reduce(.zero, +)]) { sums, next in sums.append(sums[sums.count - 1] + next) }
    }

    /// The ways in which so many are assessed.
    private func ways(_ ends: EndsByNumber, _ number: Int, _ assessed: Rational) -> [Way] {
        guard let low = ends.lows[number], let high = ends.highs[number], let least = ends.least[number],
            let greatest = ends.greatest[number]
        else { return [] }
        let combined = Interval(low: low, high: high)
        let outcomes = Set([least, greatest]).sorted().map { rule.outcome(combined, of: $0, assessed) }
        guard outcomes.count > 1 else { return outcomes.map { Way(combined: combined, outcome: $0) } }
        let between = outcomes.compactMap(\.self).ends.map(\.between) ?? []
        return between.isEmpty
            ? [Way(combined: combined, outcome: nil)] : between.map { Way(combined: combined, outcome: $0) }
    }
}

/// The ends of what parts combine to by how many are assessed: combined scores only grow with each of the parts', so
/// that the least come of the least ones and the greatest of the greatest.
private struct EndsByNumber {
    let lows: CombinedBeginnings
    let highs: CombinedBeginnings
    let least: CombinedBeginnings
    let greatest: CombinedBeginnings

    /// - Parameter leaving: those of which only some are assessed, beside all that stay.
    init(_ staying: [OutcomeEnds], _ leaving: [OutcomeEnds], by combining: Combining) {
        func beginnings(_ end: (OutcomeEnds) -> Rational, _ order: (Rational, Rational) -> Bool) -> CombinedBeginnings {
            CombinedBeginnings(of: staying.map(end) + leaving.map(end).sorted(by: order), by: combining)
        }
        lows = beginnings(\.low, <)
        highs = beginnings(\.high, >)
        least = beginnings(\.least, <)
        greatest = beginnings(\.greatest, >)
    }
}
