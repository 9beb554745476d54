package import Documents
package import ExactNumbers

/// A level between criteria and the total: some criteria that score together.
package struct CriterionGroup: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText
    /// What it asks for, in a sentence or two.
    package let explanation: LocalizedText?
    /// The ids of its criteria.
    package let criteria: [Located<String>]
    /// How the criteria's scores become the group's.
    package let combining: Combining
    /// The scale of classes for the group's score; nil where there is none.
    package let rating: Rating?
    /// The ids of the dated values in the weights, with repetitions.
    let valueIDs: [String]
    /// The place of its first key.
    let span: SourceSpan
    /// Whether the way of combining or a weight could not be read.
    let isBroken: Bool
}

extension Methodology {
    /// The criteria of a group whose text is at hand, in the order of the group.
    package func scoredCriteria(of group: CriterionGroup) -> [Criterion] {
        group.criteria.compactMap { criterion($0.value) }.filter(\.isScored)
    }

    /// What the maxima of a group's criteria combine to; nil where none is at hand.
    package func maximum(of group: CriterionGroup) -> Rational? {
        let maxima = scoredCriteria(of: group).compactMap { $0.maximum?.value }
        return group.combining.way == .weightedSum ? Combination.sum.combine(maxima) : group.combining.combined(maxima)
    }

    /// The part of a group that a criterion makes up; nil where criteria have no weights.
    package func weight(of criterion: Criterion, in group: CriterionGroup) -> Rational? {
        group.combining.way == .weightedSum ? group.combining.weights.share(of: criterion.id.value) ?? .zero : nil
    }
}

extension Methodology {
    /// What a point of a criterion adds to a group that reaches a maximum; nil where its weight there is 0.
    package func factor(
        of criterion: Criterion, in group: CriterionGroup, reaching greatest: Rational
    ) -> Rational? {
        guard let weight = weight(of: criterion, in: group) else { return .one }
        return Weights.factor(weight, of: criterion.maximum?.value, in: greatest)
    }

    /// What a point of a group adds to the total; nil where its weight is 0.
    package func factorInTotal(of group: CriterionGroup) -> Rational? {
        guard let weight = total.weight(ofGroup: group.id.value) else { return .one }
        return Weights.factor(weight, of: maximum(of: group), in: maximum.value)
    }

    func factorInTotal(of criterion: Criterion) -> Rational? {
        guard let weight = total.weight(of: criterion.id.value) else { return .one }
        return Weights.factor(weight, of: criterion.maximum?.value, in: maximum.value)
    }
}
