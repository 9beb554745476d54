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

    init(_ group: CriterionGroup, of methodology: Methodology) {
        self.group = group
        let ids = Set(group.criteria.map(\.value))
        let maximum = methodology.maximum(of: group) ?? .zero
        positions = methodology.criteria.indices.filter {
            ids.contains(methodology.criteria[$0].id.value) && methodology.criteria[$0].isScored
        }
        factors = positions.map { methodology.factor(of: methodology.criteria[$0], in: group, reaching: maximum) }
        whole = CompiledWhole(group.combining, limit: nil)
        factor = methodology.factorInTotal(of: group)
    }
}
