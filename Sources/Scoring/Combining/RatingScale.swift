internal import Documents
internal import ExactNumbers
internal import Methodology

/// What is rated: points, or the share of what is achievable, with what missing data allow.
struct Rated {
    let value: Rational
    /// Over all ways in which something is scored.
    let range: Interval
    /// The share that is assessed.
    let assessed: Rational
    /// What can be classed.
    let possible: Possible

    /// What is classed in some way in which missing data are filled.
    struct Possible {
        /// Nil where nothing ever is.
        let range: Interval?
        /// Whether too little may be assessed for a class.
        let mayBeUnrated: Bool
    }
}

extension Rating {
    /// The position of the class of points or of a share, as these are rounded: the last that begins there or below.
    func position(of value: Rational, rounds: Bool) -> Int {
        let rounded = rounds ? rounding?.rounded(value) ?? value : value
        return classes.lastIndex { $0.from.value <= rounded } ?? 0
    }

    /// The positions of the classes at both ends of what can be classed, under the gates on the class; and nil for what
    /// may have none.
    func ends(of possible: Rated.Possible, under gates: GateLimit<Int>) -> [Int?] {
        let ends = possible.range.map { range in
            [
                gates.applied(toLow: position(of: range.low, rounds: true)),
                gates.applied(toHigh: position(of: range.high ?? range.low, rounds: true)),
            ]
        }
        return (ends ?? []) + (possible.mayBeUnrated ? [nil] : [])
    }

    /// Whether enough is assessed for a class.
    func isEnough(_ rated: Rated) -> Bool { isEnough(rated.assessed) }

    /// Whether a share assessed is enough for a class.
    func isEnough(_ assessed: Rational) -> Bool { ratedFrom.map { assessed >= $0.value } ?? true }

    /// What is classed of the total now; nil where nothing is scored.
    func value(of total: TotalScore) -> Rational? {
        guard total.isAssessed else { return nil }
        guard basis == .shareOfMaximum else { return total.score }
        return total.achievable.isZero ? nil : total.score / total.achievable
    }

    /// What is rated of the total; nil where nothing is scored.
    ///
    /// - Parameter now: false where only what missing data allow is wanted, whether or not anything is scored now.
    func rated(_ total: TotalScore, now: Bool = true) -> Rated? {
        guard total.isAssessed || !now, let range = total.range else { return nil }
        return rated(total.score, total.achievable, total.assessed, range: range, total.parts, now: now)
    }

    /// What is rated of a criterion, of which gates may have taken everything; nil where nothing is scored.
    func rated(_ criterion: CriterionScore, of compiled: CompiledCriterion, now: Bool = true) -> Rated? {
        guard criterion.beforeGates != nil || (!now && criterion.canBeScored) else { return nil }
        return rated(
            Part(
                score: criterion.score, achievable: criterion.achievable, range: criterion.range,
                parts: criterion.parts, assessed: criterion.assessed, assessable: compiled.countedIndicators),
            now: now)
    }

    /// What is rated of a group; nil where nothing is scored.
    func rated(_ group: GroupScore, of compiled: CompiledGroup, now: Bool = true) -> Rated? {
        guard group.score != nil || (!now && group.canBeScored) else { return nil }
        return rated(
            Part(
                score: group.score, achievable: group.achievable, range: group.range, parts: group.parts,
                assessed: group.assessed, assessable: compiled.assessable),
            now: now)
    }

    /// A criterion or a group that has a scale of its own.
    private struct Part {
        let score: Rational?
        let achievable: Rational?
        let range: Interval?
        let parts: [Alternatives]
        /// How much of it is assessed, and how much there is.
        let assessed: Rational
        let assessable: Rational
    }

    private func rated(_ part: Part, now: Bool) -> Rated? {
        let score = part.score ?? .zero
        let assessed = part.assessable.isZero ? .zero : part.assessed / part.assessable
        return rated(
            score, part.achievable, assessed, range: part.range ?? Interval(score),
            RatedParts(of: part.parts, assessable: part.assessable), now: now)
    }

    private func rated(
        _ score: Rational, _ achievable: Rational?, _ assessed: Rational, range: Interval, _ parts: RatedParts,
        now: Bool
    ) -> Rated? {
        guard basis == .shareOfMaximum else {
            return Rated(value: score, range: range, assessed: assessed, possible: possible(parts, range))
        }
        let present = achievable.flatMap { $0.isZero ? nil : score / $0 }
        guard let value = present ?? (now ? nil : .zero), let shares = parts.shares else { return nil }
        return Rated(
            value: value, range: shares, assessed: assessed, possible: possible(parts, shares))
    }

    private func possible(_ parts: RatedParts, _ range: Interval) -> Rated.Possible {
        ratedFrom.map { parts.rated(from: $0.value, basis) } ?? Rated.Possible(range: range, mayBeUnrated: false)
    }
}

extension RatedParts {
    /// The parts of a criterion or a group, which are rounded and limited already.
    fileprivate init(of parts: [Alternatives], assessable: Rational) {
        self.init(parts: parts, assessable: assessable, rounding: nil, limit: GateLimit())
    }
}

extension Methodology {
    /// Whether some class is given only where enough is assessed.
    var givesClassesFromShare: Bool {
        let used = [rating] + criteria.map(\.rating) + groups.map(\.rating)
        return used.contains { $0?.ratedFrom != nil }
    }
}
