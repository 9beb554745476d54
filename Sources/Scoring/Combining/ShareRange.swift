internal import ExactNumbers

/// The least and the greatest share of achievable points over all ways in which independent parts can come out.
///
/// A least (greatest) quotient of sums over independent choices, found exactly by Dinkelbach's method: for a share that
/// some choice reaches, choose in each part what lowers `score - share × achievable` most; the quotient of these choices
/// is the next share, until none lowers it further (Dinkelbach 1967, Management Science 13(7):492). Trying all choices
/// together would double the work with each part that may be unassessed.
enum ShareRange {
    /// Nil where nothing is achievable in any way.
    static func of(_ parts: [Alternatives]) -> Interval? {
        guard let low = extreme(of: parts, isLess: <, score: { $0.scores.low }),
            let high = extreme(of: parts, isLess: >, score: { $0.scores.high ?? $0.scores.low })
        else { return nil }
        return Interval(low: low, high: high)
    }

    private static func extreme(
        of parts: [Alternatives], isLess: (Rational, Rational) -> Bool, score: (Outcome) -> Rational
    ) -> Rational? {
        guard var share = anyShare(of: parts, score) else { return nil }
        while true {
            var total = Rational.zero
            var achievable = Rational.zero
            for part in parts {
                let best = part.min { left, right in
                    isLess(score(left) - share * left.achievable, score(right) - share * right.achievable)
                }
                guard let best else { continue }
                total += score(best)
                achievable += best.achievable
            }
            guard isLess(total - share * achievable, .zero) else { return share }
            share = total / achievable
        }
    }

    /// The share of the choices in which the most is achievable.
    private static func anyShare(of parts: [Alternatives], _ score: (Outcome) -> Rational) -> Rational? {
        let chosen = parts.compactMap { part in part.max { $0.achievable < $1.achievable } }
        let achievable = chosen.map(\.achievable).reduce(.zero, +)
        return achievable.isZero ? nil : chosen.map(score).reduce(.zero, +) / achievable
    }
}
