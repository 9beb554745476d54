internal import Documents
internal import ExactNumbers
internal import Methodology

/// A criterion with the positions of its indicators.
struct CompiledCriterion: Sendable {
    let criterion: Criterion
    let indicators: Range<Int>
    let caps: [CompiledCap]
    /// The part of a weighted total; nil where criteria are added.
    let weight: Rational?
    /// Whether there is something to score.
    let isScored: Bool
    /// How its indicators become its score.
    let whole: CompiledWhole
    /// By the indicators: what a point of each adds to what is combined; nil where its weight is 0.
    let factors: [Rational?]
    /// What it can score where all of it is assessed.
    let achievable: Rational
    /// What one of its points adds to the total.
    let factor: Rational
    /// How many indicators count where all are assessed; one of weight 0 does not.
    let countedIndicators: Rational
    /// What each of them counts of what must be assessed of a total of criteria.
    let shareOfIndicator: Rational

    init(
        _ criterion: Criterion, indicators: Range<Int>, of methodology: Methodology, _ ways: ScoringWays
    ) {
        self.criterion = criterion
        self.indicators = indicators
        let limit = criterion.maximum?.value
        whole = CompiledWhole(criterion.combining, limit: limit, ways)
        factors = criterion.indicators.map(criterion.factor)
        let weight = methodology.total.weight(of: criterion.id.value)
        let achievable = criterion.reachableMaximum ?? .zero
        isScored = criterion.isScored && !indicators.isEmpty
        let own = criterion.indicators.enumerated().compactMap { position, indicator in
            criterion.ownID(of: indicator).map { ($0, position) }
        }
        let known = Dictionary(own, uniquingKeysWith: { first, _ in first })
        caps = criterion.caps.map { CompiledCap($0, amongIndicators: known) }
        self.achievable = limit.map { min($0, achievable) } ?? achievable
        self.weight = weight
        factor =
            switch (methodology.total.combination, limit) {
            case (.sum, _): .one
            case (.weightedSum, let limit?) where !limit.isZero: methodology.maximum.value * (weight ?? .zero) / limit
            case (.weightedSum, _): .zero
            }
        countedIndicators = Rational(criterion.countedIndicators)
        shareOfIndicator = countedIndicators.isZero ? .zero : (weight ?? limit ?? .zero) / countedIndicators
    }

    /// Whether it has a part in the total: a weight of 0 is as if it were not there.
    var isWeighed: Bool { weight.map { !$0.isZero } ?? true }
}

/// A cap with the positions of its indicators in their criterion.
struct CompiledCap: Sendable {
    let cap: Cap
    let positions: [Int]
    let limit: Rational

    /// - Parameter known: the positions of the criterion's indicators by their ids inside it.
    init(_ cap: Cap, amongIndicators known: [String: Int]) {
        self.cap = cap
        limit = cap.limit.value
        positions = Set(cap.indicators.map(\.value)).compactMap { known[$0] }.sorted()
    }
}
