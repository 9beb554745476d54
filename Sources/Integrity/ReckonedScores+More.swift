internal import ExactNumbers
internal import Scoring

extension ReckonedScores {
    /// Whether a record comes off better than another: by its share of what is achievable, and without a total by a
    /// criterion where no other is lower. What is not assessed comes off better than any score, since nothing shows in it.
    func isMore(than other: ReckonedScores) -> Bool {
        if total != nil || other.total != nil { return Self.isMore(share, than: other.share) }
        let pairs = zip(criteria, other.criteria)
        return pairs.contains { Self.isMore($0, than: $1) } && !pairs.contains { Self.isMore($1, than: $0) }
    }

    private static func isMore(_ one: Rational?, than other: Rational?) -> Bool {
        guard let other else { return false }
        return one.map { $0 > other } ?? true
    }
}
