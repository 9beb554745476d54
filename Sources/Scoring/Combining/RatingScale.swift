internal import Documents
internal import ExactNumbers
internal import Methodology

extension Rating {
    /// The position of the class of a total or share: the last that begins at it or below.
    func position(of value: Rational) -> Int {
        classes.lastIndex { $0.from.value <= value } ?? 0
    }

    /// What is rated, and the interval of it that missing data allow; nil where nothing is scored.
    func rated(_ total: TotalScore) -> (value: Rational, range: Interval)? {
        guard total.isAssessed, let range = total.range else { return nil }
        guard basis == .shareOfMaximum else { return (total.score, range) }
        guard !total.achievable.isZero, let shares = total.shares else { return nil }
        return (total.score / total.achievable, shares)
    }
}
