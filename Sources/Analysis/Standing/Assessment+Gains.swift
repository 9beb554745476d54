internal import ExactNumbers
internal import Results

// What gains are worth under caps and gates.

extension Assessment {
    /// What points of a criterion add to the total.
    func pointsOfTotal(_ points: Rational, in criterion: CriterionResult) -> Rational {
        points * factor(of: criterion)
    }

    /// What a gain inside a criterion adds to the total at the most, under caps and gates as missing data leave them.
    func settledGain(_ gain: Rational, in criterion: CriterionResult) -> Rational {
        let room = total.range?.high.map { max(0, $0 - total.score) } ?? gain
        return min(gain, pointsOfTotal(criterion.headroom, in: criterion), room)
    }

    /// What a further step of an indicator adds to its criterion while caps and gates stay as they are.
    func steppedGain(_ gain: Rational, of indicator: IndicatorResult, in criterion: CriterionResult) -> Rational {
        let isLowered = gates.compactMap(\.effect).flatMap(\.changed).contains { change in
            switch change {
            case .criterion(let id, _, _): id == criterion.id
            case .total: true
            case .rating: false
            }
        }
        guard !isLowered else { return 0 }
        let cap = criterion.caps.first { $0.of.contains(indicator.id) }
        return cap.map { min(gain, max(0, $0.at - ($0.before ?? 0))) } ?? gain
    }
}

extension CriterionResult {
    /// What is left to gain in it, in its own points.
    fileprivate var headroom: Rational {
        guard let high = range?.high else { return 0 }
        return max(0, high - (score ?? 0))
    }
}
