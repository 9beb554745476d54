internal import Documents
internal import ExactNumbers
internal import Methodology

/// Shows that other edges make no difference: each way in which the indicators of a criterion can be judged gives the same
/// score, the same that could be reached, and the same class under both rules.
///
/// A criterion that measures, weighs, caps, may fall or is lowered by a gate proves nothing, and neither does a scale of classes
/// that groups or the total share.
struct SameOutcomes {
    let written: Methodology
    let changed: Methodology

    /// How many ways to judge one criterion are reckoned at most.
    private static let most = 20_000

    /// Whether a change of edges is shown to make no difference.
    func hold(for change: RuleChange) -> Bool {
        guard [.edge, .classes, .ratedFrom].contains(change.kind), areAlikeAbove else { return false }
        return zip(written.criteria, changed.criteria).allSatisfy { one, other in
            isUntouched(one, other) || haveSameOutcomes(one, other)
        }
    }

    /// Whether the classes of groups and of the total are the same.
    private var areAlikeAbove: Bool {
        ratingsAbove(of: written).map { Edges($0) } == ratingsAbove(of: changed).map { Edges($0) }
    }

    private func ratingsAbove(of methodology: Methodology) -> [Rating?] {
        [methodology.rating] + methodology.groups.map(\.rating)
    }

    private func isUntouched(_ one: Criterion, _ other: Criterion) -> Bool {
        Edges(one) == Edges(other) && Edges(one.rating) == Edges(other.rating)
            && zip(one.indicators, other.indicators).allSatisfy { Edges($0.bands) == Edges($1.bands) }
    }

    private func haveSameOutcomes(_ one: Criterion, _ other: Criterion) -> Bool {
        guard let ways = waysToJudge(one) else { return false }
        return ways.allSatisfy { CriterionOutcome(one, judged: $0) == CriterionOutcome(other, judged: $0) }
    }

    /// What the indicators can score together, nil for what does not apply; nil where these are not so many choices.
    private func waysToJudge(_ criterion: Criterion) -> [[Rational?]]? {
        let isLowered = written.gates.flatMap(\.consequences).flatMap(\.criteria).contains {
            $0.value == criterion.id.value
        }
        guard !isLowered, criterion.caps.isEmpty, criterion.combination != .weightedSum,
            criterion.combining.notMonotone == nil
        else { return nil }
        var ways: [[Rational?]] = [[]]
        for indicator in criterion.indicators {
            guard case .finding(let choices, _) = indicator.measure else { return nil }
            let scores = Set(choices.map(\.score))
            guard ways.count * scores.count <= Self.most else { return nil }
            ways = ways.flatMap { way in scores.map { way + [$0] } }
        }
        return ways
    }
}

/// Where bands or classes begin, and what else decides between them.
private struct Edges: Equatable {
    let from: [Rational]
    let scores: [Rational]
    var ratedFrom: Rational?

    init(_ bands: [Band]) {
        from = bands.map(\.from.value)
        scores = bands.map(\.score.value)
    }

    init(_ criterion: Criterion) { self.init(criterion.combining.ladder?.bands ?? []) }

    init(_ rating: Rating?) {
        from = rating?.classes.map(\.from.value) ?? []
        scores = []
        ratedFrom = rating?.ratedFrom?.value
    }
}

/// What comes of a criterion whose indicators were judged in one way.
private struct CriterionOutcome: Equatable {
    let score: Rational?
    let achievable: Rational?
    /// The position of the class; nil where there is none.
    let position: Int?

    init(_ criterion: Criterion, judged scores: [Rational?]) {
        let assessed = zip(criterion.indicators, scores).filter { $1 != nil }
        let score = criterion.score(of: assessed.compactMap(\.1)).map { score in
            let rounded = criterion.combining.rounding?.rounded(score) ?? score
            return criterion.maximum.map { min(rounded, $0.value) } ?? rounded
        }
        let achievable = criterion.score(of: assessed.map(\.0.maximum))
        let share = score == nil ? .zero : Rational(assessed.count) / Rational(max(scores.count, 1))
        (self.score, self.achievable) = (score, achievable)
        position = criterion.rating.flatMap { $0.position(of: score, achievable, assessed: share) }
    }
}

extension Criterion {
    /// The combined score, or what the ladder of so many gives for it; nil of none, or without a ladder for so many.
    fileprivate func score(of scores: [Rational]) -> Rational? {
        guard let combined = combining.combined(scores), let ladder = combining.ladder else {
            return combining.combined(scores)
        }
        return ladder.bands(for: scores.count).flatMap { bands in
            (bands.last { $0.from.value <= combined } ?? bands.first)?.score.value
        }
    }
}

extension Rating {
    fileprivate func position(of score: Rational?, _ achievable: Rational?, assessed share: Rational) -> Int? {
        guard let score, share >= ratedFrom?.value ?? .zero else { return nil }
        let value = basis == .total ? score : achievable.flatMap { $0.isZero ? nil : score / $0 } ?? .zero
        let classed = rounding?.rounded(value) ?? value
        return classes.lastIndex { $0.from.value <= classed }
    }
}
