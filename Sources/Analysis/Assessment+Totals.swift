internal import ExactNumbers
internal import Methodology
internal import Results

extension Assessment {
    func criterion(_ id: String) -> CriterionResult? { criteria.first { $0.id == id } }

    /// What a point of a criterion adds to the total: 1, or in a weighted sum maximum × weight / its maximum; where groups
    /// make up the total, what it adds to its group times what that adds.
    func factor(of criterion: CriterionResult) -> Rational {
        if total?.of == .groups { return factorInGroups(of: criterion) }
        guard let weight = criterion.weight else { return .one }
        return Weights.factor(weight, of: criterion.maximum, in: total?.declaredMaximum ?? .zero) ?? .zero
    }

    /// What a criterion adds to the total; nothing where it is not assessed.
    func pointsOfTotal(_ criterion: CriterionResult?) -> Rational {
        criterion.map { ($0.score ?? .zero) * factor(of: $0) } ?? .zero
    }
}

// Where groups make up the total.

extension Assessment {
    private func factorInGroups(of criterion: CriterionResult) -> Rational {
        guard let group = groups.first(where: { $0.criteria.contains(criterion.id) }) else { return .zero }
        return factor(of: group) * factor(of: criterion, in: group)
    }

    private func factor(of group: GroupResult) -> Rational {
        guard let weight = group.weight else { return .one }
        return Weights.factor(weight, of: group.maximum, in: total?.declaredMaximum ?? .zero) ?? .zero
    }

    /// What a point of a criterion adds to its group as things stand; of the lowest or highest the first one that is so.
    private func factor(of criterion: CriterionResult, in group: GroupResult) -> Rational {
        let members = criteria.filter { group.criteria.contains($0.id) }
        switch group.combine {
        case .sum: return .one
        case .average:
            let number = members.count { $0.achievable != nil }
            return number == 0 ? .zero : Rational(1, over: number)
        case .weightedSum:
            let weight = group.weights?[criterion.id] ?? .zero
            return Weights.factor(weight, of: criterion.maximum, in: group.maximum ?? .zero) ?? .zero
        case .lowest, .highest:
            return members.first { $0.score == group.score }?.id == criterion.id ? .one : .zero
        }
    }
}
