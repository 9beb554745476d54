internal import ExactNumbers
internal import Results

extension Assessment {
    func criterion(_ id: String) -> CriterionResult? { criteria.first { $0.id == id } }

    /// What a point of a criterion adds to the total: 1, or in a weighted sum maximum × weight / its maximum.
    func factor(of criterion: CriterionResult) -> Rational {
        guard let weight = criterion.weight else { return .one }
        guard let maximum = criterion.maximum, !maximum.isZero else { return .zero }
        return total.declaredMaximum * weight / maximum
    }

    /// What a criterion adds to the total; nothing where it is not assessed.
    func pointsOfTotal(_ criterion: CriterionResult?) -> Rational {
        criterion.map { ($0.score ?? .zero) * factor(of: $0) } ?? .zero
    }
}
