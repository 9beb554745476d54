internal import Documents
package import ExactNumbers

/// What the first none, one, two … of several scores combine to, each worked out from the one before.
package struct CombinedBeginnings {
    private let combined: [Rational?]

    package init(of scores: [Rational], by combining: Combining) {
        var ends: (sum: Rational, lowest: Rational, highest: Rational) = (.zero, .zero, .zero)
        combined =
            [nil]
            + scores.enumerated().map { position, score in
                ends.sum = ends.sum + score
                ends.lowest = position == 0 ? score : min(ends.lowest, score)
                ends.highest = position == 0 ? score : max(ends.highest, score)
                return combining.combined(sum: ends.sum, of: position + 1, ends.lowest, ends.highest)
            }
    }

    /// The first so many scores combined, all of them where there are no more; nil of none.
    package subscript(count: Int) -> Rational? { combined[min(count, combined.count - 1)] }
}

extension Combining {
    /// So many scores combined of which the sum and the ends are known.
    fileprivate func combined(sum: Rational, of count: Int, _ lowest: Rational, _ highest: Rational) -> Rational {
        let combined =
            switch way {
            case .sum, .weightedSum: sum
            case .lowest: lowest
            case .highest: highest
            case .average: sum / Rational(count)
            }
        return plus.map { highest > combined ? combined + $0.value : combined } ?? combined
    }
}
