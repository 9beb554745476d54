internal import Documents
internal import ExactNumbers
internal import Methodology

/// Shows that another share that must be assessed for a class makes no difference: whatever is reported, more is assessed
/// than either asks.
///
/// Only the class of a total of criteria is looked at, and of these only criteria without a ladder.
struct AlwaysEnough {
    let written: Methodology
    let changed: Methodology

    /// Whether a change is shown to make no difference.
    func holds(for change: RuleChange) -> Bool {
        guard change.kind == .ratedFrom, written.total.parts == .criteria, areAlikeElsewhere,
            let least = written.leastShareAssessed
        else { return false }
        return [written.rating, changed.rating].allSatisfy { $0?.ratedFrom?.value ?? .zero <= least }
    }

    /// Whether criteria and groups ask for what they did.
    private var areAlikeElsewhere: Bool {
        func asked(_ methodology: Methodology) -> [Rational?] {
            (methodology.criteria.map(\.rating) + methodology.groups.map(\.rating)).map { $0?.ratedFrom?.value }
        }
        return asked(written) == asked(changed)
    }
}

extension Methodology {
    /// The least share of what counts that can be assessed; nil where a ladder decides, or nothing counts.
    fileprivate var leastShareAssessed: Rational? {
        let scored = criteria.filter(\.isScored)
        guard scored.allSatisfy({ $0.combining.ladder == nil }) else { return nil }
        let parts = scored.map { criterion -> (staying: Rational, all: Rational) in
            let counted = criterion.indicators.filter { criterion.factor(of: $0) != nil }
            let staying = counted.count { !$0.measure.mayLeave }
            let weight = total.weight(of: criterion.id.value) ?? criterion.maximum?.value ?? .zero
            return (weight * Rational(staying, over: max(counted.count, 1)), weight)
        }
        let all = parts.map(\.all).reduce(.zero, +)
        return all.isZero ? nil : parts.map(\.staying).reduce(.zero, +) / all
    }
}

extension Measure {
    /// Whether some record may leave what is measured without a value.
    fileprivate var mayLeave: Bool {
        switch self {
        case .statistic(let measure): !measure.rule.statistic.hasValueOverNothing
        case .ratio(let of, _, let treatment): treatment == .notAssessed || of.mayLeave
        case .previous(let measure): measure.mayLeave
        case .finding(let choices, _): choices.contains { $0.score == nil }
        case .checklist, .number, .partiesServed: false
        case .judgement, .score: true
        }
    }
}
