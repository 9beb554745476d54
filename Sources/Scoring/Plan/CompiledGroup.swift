internal import Documents
internal import ExactNumbers
internal import Methodology

/// A group with the positions of its criteria.
struct CompiledGroup: Sendable {
    let group: CriterionGroup
    let positions: [Int]
    /// By the criteria: what a point of each adds to what is combined; nil where its weight is 0.
    let factors: [Rational?]
    /// How its criteria become its score.
    let whole: CompiledWhole
    /// What one of its points adds to the total; nil where its weight is 0.
    let factor: Rational?
    /// By the criteria: what each of their indicators counts of what must be assessed of the group.
    let shares: [Rational]
    /// What all of them count together.
    let assessable: Rational
    /// What that counts of what must be assessed of the total.
    let shareInTotal: Rational

    init(_ group: CriterionGroup, of methodology: Methodology, _ ways: ScoringWays) {
        self.group = group
        let maximum = methodology.maximum(of: group) ?? .zero
        positions = Set(group.criteria.compactMap { methodology.position(ofCriterion: $0.value) }).sorted()
            .filter { methodology.criteria[$0].isScored }
        factors = positions.map { methodology.factor(of: methodology.criteria[$0], in: group, reaching: maximum) }
        whole = CompiledWhole(group.combining, limit: nil, ways)
        factor = methodology.factorInTotal(of: group)
        let sum = methodology.scoredCriteria(of: group).compactMap { $0.maximum?.value }.reduce(.zero, +)
        let whole = sum.isZero ? Rational.one : sum
        let parts = positions.map { position in
            let criterion = methodology.criteria[position]
            return (
                methodology.weight(of: criterion, in: group) ?? (criterion.maximum?.value ?? .zero) / whole,
                Rational(max(criterion.countedIndicators, 1))
            )
        }
        shares = parts.map { $0 / $1 }
        assessable = parts.map(\.0).reduce(.zero, +)
        shareInTotal = methodology.total.weight(ofGroup: group.id.value) ?? sum
    }
}
