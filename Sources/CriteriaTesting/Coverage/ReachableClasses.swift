internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// The classes that a criterion can reach by what its indicators score: a scale that several share may have more.
struct ReachableClasses {
    /// The ids of the classes; nil where they are not known, so that all may be reached.
    let ids: Set<String>?

    /// More different scores than this are not gone through.
    private static let limit = 10_000

    init(of criterion: Criterion, in methodology: Methodology) {
        ids = criterion.rating.flatMap { rating in
            Self.scores(of: criterion, in: methodology).map { scores in
                Set(scores.compactMap { rating.class(of: $0, of: criterion.maximum?.value) })
            }
        }
    }

    /// Each score that the criterion can have; nil where something may leave, a number scores itself or changes with the
    /// dates, or a gate may lower it.
    private static func scores(of criterion: Criterion, in methodology: Methodology) -> Set<Rational>? {
        let counted = criterion.indicators.compactMap { indicator in
            criterion.factor(of: indicator).map { (indicator, $0) }
        }
        let isLowered = methodology.gates.flatMap(\.consequences).flatMap(\.criteria).contains {
            $0.value.isSpelled(criterion.id.value)
        }
        guard !isLowered, criterion.caps.isEmpty, methodology.values.isEmpty, criterion.maximum != nil,
            counted.allSatisfy({ !$0.0.scoresItself && !$0.0.measure.mayGiveNothing })
        else { return nil }
        var combinations: Set<[Rational]> = [[]]
        for (indicator, factor) in counted {
            let scores = Set(indicator.scores.map { $0 * factor })
            guard combinations.count * scores.count <= limit else { return nil }
            combinations = Set(combinations.flatMap { earlier in scores.map { (earlier + [$0]).sorted() } })
        }
        return Set(
            combinations.compactMap(criterion.combining.combined).compactMap { criterion.lookedUp($0, counted.count) })
    }
}

extension Criterion {
    /// What a combined score comes to: looked up in the ladder, rounded, and at most the maximum.
    fileprivate func lookedUp(_ combined: Rational, _ number: Int) -> Rational? {
        let bands = combining.ladder.map { $0.bands(for: number) ?? [] }
        let score = bands.map { $0.last { $0.from.value <= combined }?.score.value } ?? combined
        return score.map { score in
            let rounded = combining.rounding?.rounded(score) ?? score
            return maximum.map { min(rounded, $0.value) } ?? rounded
        }
    }
}

extension Rating {
    /// The class of a score out of a maximum.
    fileprivate func `class`(of score: Rational, of maximum: Rational?) -> String? {
        var value = score
        if basis == .shareOfMaximum {
            guard let maximum, !maximum.isZero else { return nil }
            value = score / maximum
        }
        let rounded = rounding?.rounded(value) ?? value
        return (classes.last { $0.from.value <= rounded } ?? classes.first)?.id.value
    }
}
