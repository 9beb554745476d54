internal import ExactNumbers
internal import Methodology
internal import Results

/// What a point of each criterion adds to the total: 1, or in a weighted sum maximum × weight / its maximum; where groups
/// make up the total, what it adds to its group times what that adds.
struct PointFactors {
    private let factors: [String: Rational]

    init(_ assessment: Assessment) {
        factors =
            assessment.total?.of == .groups
            ? PointFactors.inGroups(of: assessment)
            : Dictionary(
                assessment.criteria.map { ($0.id, assessment.factor(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a point of a criterion adds; nothing where it stands in no group of a total of groups.
    func factor(of criterion: String) -> Rational { factors[criterion] ?? .zero }

    /// What a criterion adds to the total; nothing where it is not assessed.
    func points(of criterion: CriterionResult?) -> Rational {
        criterion.map { ($0.score ?? .zero) * factor(of: $0.id) } ?? .zero
    }

    /// A criterion stands in the first group that names it.
    private static func inGroups(of assessment: Assessment) -> [String: Rational] {
        let positions = Dictionary(
            assessment.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var factors: [String: Rational] = [:]
        for group in assessment.groups {
            let members = Set(group.criteria.compactMap { positions[$0] }).sorted().map { assessment.criteria[$0] }
            let ofGroup = assessment.factor(of: group)
            let inGroup = group.factors(of: members)
            for (member, factor) in zip(members, inGroup) where factors[member.id] == nil {
                factors[member.id] = ofGroup * factor
            }
        }
        return factors
    }
}

extension Assessment {
    fileprivate func factor(of criterion: CriterionResult) -> Rational {
        guard let weight = criterion.weight else { return .one }
        return Weights.factor(weight, of: criterion.maximum, in: total?.declaredMaximum ?? .zero) ?? .zero
    }

    fileprivate func factor(of group: GroupResult) -> Rational {
        guard let weight = group.weight else { return .one }
        return Weights.factor(weight, of: group.maximum, in: total?.declaredMaximum ?? .zero) ?? .zero
    }
}

extension GroupResult {
    /// What a point of each of its criteria adds to it as things stand; of the lowest or highest the first one that is so.
    fileprivate func factors(of members: [CriterionResult]) -> [Rational] {
        switch combine {
        case .sum: return members.map { _ in .one }
        case .average:
            let number = members.count { $0.achievable != nil }
            return members.map { _ in number == 0 ? .zero : Rational(1, over: number) }
        case .weightedSum:
            return members.map { member in
                Weights.factor(weights?[member.id] ?? .zero, of: member.maximum, in: maximum ?? .zero) ?? .zero
            }
        case .lowest, .highest:
            let standing = members.first { $0.score == score }?.id
            return members.map { $0.id == standing ? .one : .zero }
        }
    }
}
