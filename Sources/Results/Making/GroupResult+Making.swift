internal import Documents
package import ExactNumbers
package import Methodology

extension GroupResult {
    /// A group with its score.
    package init(
        _ group: CriterionGroup, of methodology: Methodology, achievable: Rational?, score: Rational?,
        range: Interval?, withDocuments: Interval?, uncapped: Rational?
    ) {
        let parts = methodology.scoredCriteria(of: group).compactMap { criterion in
            methodology.weight(of: criterion, in: group).map { (criterion.id.value, $0) }
        }
        self.init(
            id: group.id.value, title: group.title, explanation: group.explanation,
            criteria: group.criteria.map(\.value), combine: group.combining.way,
            maximum: methodology.maximum(of: group), achievable: achievable, score: score, range: range,
            withDocuments: withDocuments, uncapped: uncapped,
            weight: methodology.total.weight(ofGroup: group.id.value),
            weights: parts.isEmpty ? nil : Dictionary(parts, uniquingKeysWith: { first, _ in first }),
            values: methodology.values(usedBy: group).map { ValueInForce($0, of: methodology) })
    }
}
