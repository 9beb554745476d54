internal import ExactNumbers
internal import Methodology

/// A group's score: now, and as missing data allow.
struct GroupScore: Sendable {
    /// Nil where none of its criteria is assessed.
    let score: Rational?
    let achievable: Rational?
    /// The score without the criteria's caps and gates, where these lowered it.
    let uncapped: Rational?
    let range: Interval?
    /// Whether something of it can be assessed, and whether something had a score before its gates.
    let canBeScored: Bool
    let isAssessed: Bool
    /// How much of it is assessed.
    let assessed: Rational
    /// What it can add to the total, in parts that come out independently of each other.
    let parts: [Alternatives]

    init(_ group: CompiledGroup, _ scores: [CriterionScore], ranges: Bool) {
        let members = group.positions.indices.compactMap { index in
            group.factors[index].map {
                (score: scores[group.positions[index]], factor: $0, share: group.shares[index])
            }
        }
        let parts = members.map { PartScore($0.score, factor: $0.factor, share: $0.share) }
        let whole = WholeScore(group.whole, parts, ranges: ranges)
        score = whole.score
        achievable = whole.achievable
        let bare = members.compactMap { member in member.score.beforeCapsAndGates.map { $0 * member.factor } }
        let uncapped = group.whole.combining.combined(bare)
        self.uncapped = uncapped == whole.score ? nil : uncapped
        range = whole.outcomes.hull
        canBeScored = !whole.outcomes.isEmpty
        assessed = members.map { $0.score.assessed * $0.share }.reduce(.zero, +)
        isAssessed = members.contains { $0.score.beforeGates != nil }
        self.parts =
            group.whole.keepsPartsApart
            ? members.flatMap { member in
                member.score.parts.map { $0.map { $0.scaled(by: member.factor).counting(member.share) } }
            }
            : whole.parts
    }
}

extension CriterionScore {
    /// The score before caps and gates, whether they lowered it or not.
    fileprivate var beforeCapsAndGates: Rational? { uncapped ?? beforeGates }
}

extension PartScore {
    /// A criterion in its group: what a gate took counts as 0.
    ///
    /// - Parameters:
    ///   - factor: what a point of the criterion adds.
    ///   - share: what each of its indicators counts of what must be assessed.
    init(_ criterion: CriterionScore, factor: Rational, share: Rational) {
        let alternatives = (criterion.parts.merged.first ?? []).map { $0.scaled(by: factor).counting(share) }
        let taken: Rational? = criterion.beforeGates == nil ? nil : .zero
        self.init(
            score: (criterion.score ?? taken).map { $0 * factor }, achievable: criterion.achievable.map { $0 * factor },
            outcomes: alternatives.filter(\.isAssessed), mayBeUnassessed: alternatives.contains { !$0.isAssessed })
    }
}
