internal import Documents
internal import ExactNumbers
internal import Methodology

/// How the scores of parts become that of their whole, laid out for scoring.
struct CompiledWhole: Sendable {
    let combining: Combining
    /// The most that the whole can score; nil without a limit.
    let limit: Rational?
    private let ladder: Ladder?
    /// The ladders by the number of parts assessed; nil where one number is like another.
    private let ladders: [Int: Ladder]?

    init(_ combining: Combining, limit: Rational?) {
        self.combining = combining
        self.limit = limit
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
    var countsParts: Bool { ladders != nil }

    /// Whether what each part adds is its own affair.
    var keepsPartsApart: Bool { combining.way.adds && !hasLadder }

    /// Whether parts can be taken in one after the other.
    var takesPartsInTurn: Bool { !hasLadder && combining.plus == nil && combining.way != .average }

    /// The ladder for a number of parts assessed; nil where there is none.
    func ladder(for number: Rational) -> Ladder? {
        ladders.map { ladders in number.wholeValue.flatMap { ladders[$0] } } ?? ladder
    }

    /// The score of a combined one, but for the limit; nil where the number of parts assessed has no ladder.
    func unlimitedScore(_ combined: Rational, of number: Rational) -> Rational? {
        hasLadder ? ladder(for: number)?.score(of: combined) : combined
    }

    /// The score of parts, but for the limit; nil where none is assessed, or their number has no ladder.
    func unlimitedScore(of parts: [PartScore]) -> Rational? {
        let number = parts.map(\.assessed).reduce(.zero, +)
        return combining.combined(parts.compactMap(\.score)).flatMap { unlimitedScore($0, of: number) }
    }

    /// What can be achieved where the maxima of the parts assessed combine to a number.
    func achievable(_ maxima: Rational, of number: Rational) -> Rational? {
        let achievable = hasLadder ? ladder(for: number)?.greatestScore(upTo: maxima) : maxima
        return achievable.map(limited)
    }

    /// What becomes of combined scores; nil where the number of parts assessed has no ladder.
    func outcome(_ combined: Interval, of maxima: Rational, _ number: Rational) -> Outcome? {
        guard let achievable = achievable(maxima, of: number) else { return nil }
        let scores = ladder(for: number)?.scores(in: combined) ?? combined
        return Outcome(achievable: achievable, scores: limited(scores), assessed: number)
    }

    func limited(_ value: Rational) -> Rational { limit.map { min($0, value) } ?? value }

    func limited(_ scores: Interval) -> Interval {
        Interval(low: limited(scores.low), high: scores.high.map(limited))
    }
}
