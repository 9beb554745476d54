internal import ExactNumbers
internal import Methodology
internal import Scoring

/// The few reckonings that a report does with scores that it was given: differences and shares of them.
extension Assessment {
    /// What one more point of a criterion adds to the total.
    func pointsOfTotal(_ points: Rational, in criterion: CriterionResult) -> Rational {
        guard let weight = criterion.weight, let maximum = criterion.maximum, !maximum.isZero else { return points }
        return total.declaredMaximum * weight * points / maximum
    }

    /// The share of what is achievable; nil where nothing is.
    var share: Rational? {
        total.achievable.isZero ? nil : total.score / total.achievable
    }

    /// The items that are undecided in at least one indicator or gate.
    var undecidedItems: Set<String> {
        let traces = criteria.flatMap(\.indicators).flatMap(\.traces) + gates.flatMap(\.traces)
        return Set(traces.flatMap { $0.undecided.map(\.item) })
    }

    var untranscribed: [CriterionResult] {
        criteria.filter { $0.status == .untranscribed }
    }

    var notAssessed: [CriterionResult] {
        criteria.filter { $0.status != .untranscribed && $0.score == nil && !$0.isLeftOutByGate }
    }

    var leftOutByGate: [CriterionResult] { criteria.filter(\.isLeftOutByGate) }
}
