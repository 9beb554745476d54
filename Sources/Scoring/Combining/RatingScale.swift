internal import Documents
internal import ExactNumbers
internal import Methodology

/// What is rated: a total, or the share of what is achievable, with the interval that missing data allow.
struct Rated {
    let value: Rational
    let range: Interval
}

extension Rating {
    /// The position of the class of a total or share: the last that begins at it or below.
    func position(of value: Rational) -> Int {
        classes.lastIndex { $0.from.value <= value } ?? 0
    }

    /// The positions of the classes at both ends of a range, under the gates on the class.
    func ends(of range: Interval, under gates: GateLimit<Int>) -> [Int] {
        [
            gates.applied(toLow: position(of: range.low)),
            gates.applied(toHigh: position(of: range.high ?? range.low)),
        ]
    }

    /// What is rated of the total; nil where nothing is scored.
    func rated(_ total: TotalScore) -> Rated? {
        guard total.isAssessed, let range = total.range else { return nil }
        guard basis == .shareOfMaximum else { return Rated(value: total.score, range: range) }
        guard !total.achievable.isZero, let shares = total.shares else { return nil }
        return Rated(value: total.score / total.achievable, range: shares)
    }

    /// What is rated of a criterion, of which gates may have taken everything; nil where nothing is scored.
    func rated(_ criterion: CriterionScore) -> Rated? {
        guard criterion.beforeGates != nil else { return nil }
        return rated(criterion.score ?? .zero, criterion.achievable, criterion.range, criterion.parts)
    }

    /// What is rated of a group; nil where nothing is scored.
    func rated(_ group: GroupScore) -> Rated? {
        group.score.flatMap { rated($0, group.achievable, group.range, group.parts) }
    }

    private func rated(
        _ score: Rational, _ achievable: Rational?, _ range: Interval?, _ parts: [Alternatives]
    ) -> Rated? {
        guard basis == .shareOfMaximum else { return Rated(value: score, range: range ?? Interval(score)) }
        guard let achievable, !achievable.isZero, let shares = ShareRange.of(parts) else { return nil }
        return Rated(value: score / achievable, range: shares)
    }
}
