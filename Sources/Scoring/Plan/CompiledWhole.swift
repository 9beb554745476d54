internal import Documents
internal import ExactNumbers
internal import Methodology

/// How the scores of parts become that of their whole, laid out for scoring.
struct CompiledWhole: Sendable {
    let combining: Combining
    /// The most that the whole can score; nil without a limit.
    let limit: Rational?
    /// To what the score is rounded; nil where it is exact.
    let rounding: Rounding?
    /// Whether it matters elsewhere how many parts are assessed.
    private let tracksParts: Bool
    private let ladder: Ladder?
    /// The ladders by the number of parts assessed; nil where one number is like another.
    private let ladders: [Int: Ladder]?

    /// - Parameter ways: whether to round, and whether to keep count of what is assessed.
    init(_ combining: Combining, limit: Rational?, _ ways: ScoringWays) {
        self.combining = combining
        self.limit = limit
        rounding = ways.rounds ? combining.rounding : nil
        tracksParts = ways.tracksAssessed
        switch combining.ladder {
        case nil: (ladder, ladders) = (nil, nil)
        case .one(let bands): (ladder, ladders) = (Ladder(bands, isWhole: false), nil)
        case .byNumber(let numbered):
            ladder = nil
            ladders = Dictionary(
                numbered.map { ($0.number.value, Ladder($0.bands, isWhole: false)) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// Whether a combined score is looked up.
    var hasLadder: Bool { combining.ladder != nil }

    /// Whether it matters how many parts are assessed.
    var countsParts: Bool { ladders != nil || tracksParts }

    /// Whether what each part adds is its own affair.
    var keepsPartsApart: Bool { combining.way.adds && !hasLadder && rounding == nil }

    /// Whether parts can be taken in one after the other.
    var takesPartsInTurn: Bool {
        !hasLadder && rounding == nil && combining.plus == nil && combining.way != .average
    }

    /// The ladder for a number of parts assessed; nil where there is none.
    func ladder(for number: Rational) -> Ladder? {
        ladders.map { ladders in number.wholeValue.flatMap { ladders[$0] } } ?? ladder
    }

    /// The score of a combined one, but for the limit; nil where the number of parts assessed has no ladder.
    ///
    /// - Parameter achievable: what can be achieved without the limit, above which nothing is rounded.
    func unlimitedScore(_ combined: Rational, of number: Rational, achieving achievable: Rational?) -> Rational? {
        let score = hasLadder ? ladder(for: number)?.score(of: combined) : combined
        guard let rounding else { return score }
        return score.map { score in
            achievable.map { rounding.rounded(score, achieving: $0) } ?? rounding.rounded(score)
        }
    }

    /// The score of parts, but for the limit; nil where none is assessed, or their number has no ladder.
    func unlimitedScore(of parts: [PartScore]) -> Rational? {
        let number = parts.map(\.assessed).reduce(.zero, +)
        let maxima = combining.combined(parts.compactMap(\.achievable))
        let achievable = maxima.flatMap { unlimitedAchievable($0, of: number) }
        return combining.combined(parts.compactMap(\.score)).flatMap {
            unlimitedScore($0, of: number, achieving: achievable)
        }
    }

    private func unlimitedAchievable(_ maxima: Rational, of number: Rational) -> Rational? {
        hasLadder ? ladder(for: number)?.greatestScore(upTo: maxima) : maxima
    }

    /// What can be achieved where the maxima of the parts assessed combine to a number.
    func achievable(_ maxima: Rational, of number: Rational) -> Rational? {
        unlimitedAchievable(maxima, of: number).map(limited)
    }

    /// What becomes of combined scores; nil where the number of parts assessed has no ladder.
    func outcome(_ combined: Interval, of maxima: Rational, _ number: Rational) -> Outcome? {
        guard let achievable = achievable(maxima, of: number) else { return nil }
        let scores = ladder(for: number)?.scores(in: combined) ?? combined
        let exact = Outcome(achievable: achievable, scores: limited(scores), assessed: number)
        return rounding.map { exact.rounded(by: $0) } ?? exact
    }

    func limited(_ value: Rational) -> Rational { limit.map { min($0, value) } ?? value }

    func limited(_ scores: Interval) -> Interval {
        Interval(low: limited(scores.low), high: scores.high.map(limited))
    }
}

/// How a methodology is scored besides its rules.
struct ScoringWays: Sendable {
    /// False for what would result if nothing were rounded.
    let rounds: Bool
    /// Whether some class is given only where enough is assessed.
    let tracksAssessed: Bool
}
