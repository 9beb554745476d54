internal import ExactNumbers
internal import Methodology

/// A score with the least and the greatest that missing data allow, of something that is assessed in any case.
struct PlainScore {
    var score: Rational
    var low: Rational
    var high: Rational

    static let zero = PlainScore(score: .zero, low: .zero, high: .zero)

    func limited(to limit: Rational?) -> PlainScore {
        guard let limit else { return self }
        return PlainScore(score: min(score, limit), low: min(low, limit), high: min(high, limit))
    }

    func combined(with other: PlainScore, _ combination: Combination) -> PlainScore {
        PlainScore(
            score: combination.join(score, other.score), low: combination.join(low, other.low),
            high: combination.join(high, other.high))
    }

    mutating func add(_ other: PlainScore, times factor: Rational) {
        score += other.score * factor
        low += other.low * factor
        high += other.high * factor
    }
}

extension Combination {
    fileprivate func join(_ left: Rational, _ right: Rational) -> Rational {
        switch self {
        case .sum: left + right
        case .lowest: min(left, right)
        case .highest: max(left, right)
        }
    }
}

// The short way to a record's scores: most often everything is assessed, and then no outcomes need to be told apart.

extension CompiledMethodology {
    /// The scores of a record of which everything is assessed, whatever is missing; nil of any other record.
    func plainScore(_ answered: AnsweredRecord) -> PortfolioScore? {
        var total = PlainScore.zero
        var scores: [Rational?] = []
        scores.reserveCapacity(criteria.count)
        for criterion in criteria {
            guard criterion.isScored else {
                scores.append(nil)
                continue
            }
            guard let score = plainScore(of: criterion, answered) else { return nil }
            total.add(score, times: criterion.factor)
            scores.append(score.score)
        }
        let range = criteria.contains(where: \.isScored) ? Interval(low: total.low, high: total.high) : nil
        return PortfolioScore(total: total.score, achievable: fullyAchievable, range: range, criteria: scores)
    }

    private func plainScore(of criterion: CompiledCriterion, _ answered: AnsweredRecord) -> PlainScore? {
        var combined: PlainScore?
        for index in criterion.indicators {
            guard let score = plainScore(ofIndicator: index, answered) else { return nil }
            combined = combined?.combined(with: score, criterion.criterion.combination) ?? score
        }
        return combined?.limited(to: criterion.limit)
    }

    private func plainScore(ofIndicator index: Int, _ answered: AnsweredRecord) -> PlainScore? {
        if case .finding(let choices) = indicators[index].measure {
            return PlainScore(judged: answered.record.judged[index], of: choices)
        }
        let measurement = answered.measure(indicators[index].measure)
        guard let value = measurement.value, let range = measurement.range, !measurement.mayBeUnassessed else {
            return nil
        }
        return indicators[index].ladder.plainScore(of: value, in: range)
    }
}

extension PlainScore {
    /// Until it is judged, a finding scores its lowest choice and may reach its highest.
    fileprivate init(judged: Int?, of choices: [FindingChoice]) {
        let scores = choices.lazy.map(\.score)
        let lowest = scores.min() ?? .zero
        let score = judged.map { choices[$0].score } ?? lowest
        self.init(
            score: score, low: judged == nil ? lowest : score, high: judged == nil ? scores.max() ?? .zero : score)
    }
}
