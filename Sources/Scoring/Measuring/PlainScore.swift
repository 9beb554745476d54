internal import ExactNumbers
internal import Methodology

/// A score with the least and the greatest that missing data allow, in points, of what is assessed in any case.
struct PlainScore {
    var score: Int
    var low: Int
    var high: Int

    static let zero = PlainScore(score: 0, low: 0, high: 0)

    func limited(to limit: Int) -> PlainScore {
        PlainScore(score: min(score, limit), low: min(low, limit), high: min(high, limit))
    }

    func combined(with other: PlainScore, _ combination: PortfolioPlan.Combination) -> PlainScore {
        switch combination {
        case .sum: PlainScore(score: score + other.score, low: low + other.low, high: high + other.high)
        case .lowest:
            PlainScore(score: min(score, other.score), low: min(low, other.low), high: min(high, other.high))
        case .highest:
            PlainScore(score: max(score, other.score), low: max(low, other.low), high: max(high, other.high))
        }
    }

    mutating func add(_ other: PlainScore, times factor: Int) {
        score += other.score * factor
        low += other.low * factor
        high += other.high * factor
    }
}

// The short way to a record's scores: most often everything is assessed, and then no outcomes need to be told apart.

extension CompiledMethodology {
    /// The scores of a record of which everything is assessed, whatever is missing; nil of any other record.
    func plainScore(_ answered: AnsweredRecord) -> PortfolioScore? {
        portfolio.flatMap { PlainScorer(plan: $0, exact: indicators, answered: answered).score }
    }
}

/// Scores one record in points.
private struct PlainScorer {
    let plan: PortfolioPlan
    /// The indicators, for those that are measured with exact numbers.
    let exact: [CompiledIndicator]
    let answered: AnsweredRecord

    var score: PortfolioScore? {
        var total = PlainScore.zero
        var isScored = false
        var scores: [Rational?] = []
        scores.reserveCapacity(plan.criteria.count)
        for row in plan.criteria {
            guard row.isScored else {
                scores.append(nil)
                continue
            }
            guard let score = score(of: row) else { return nil }
            total.add(score, times: row.factor)
            scores.append(fraction(score.score, of: plan.pointsPerScore))
            isScored = true
        }
        let units = plan.pointsPerScore * plan.unitsPerPoint
        let range = Interval(low: fraction(total.low, of: units), high: fraction(total.high, of: units))
        return PortfolioScore(
            total: fraction(total.score, of: units), achievable: plan.achievable, range: isScored ? range : nil,
            criteria: scores)
    }

    private func fraction(_ points: Int, of whole: Int) -> Rational {
        whole == 1 ? Rational(points) : Rational(points, over: whole)
    }

    private func score(of row: PortfolioPlan.Row) -> PlainScore? {
        var combined: PlainScore?
        for index in row.indicators {
            guard let score = score(ofIndicator: index) else { return nil }
            combined = combined?.combined(with: score, row.combination) ?? score
        }
        return combined?.limited(to: row.limit)
    }

    private func score(ofIndicator index: Int) -> PlainScore? {
        let step = plan.indicators[index]
        switch step.measure {
        case .finding: return score(ofFinding: index, step)
        case .exact: return exactScore(ofIndicator: index, step)
        case .count(let count): return score(of: answered.measure(count), step)
        case .checklist(let entries): return score(of: checklist(entries), step)
        }
    }

    private func checklist(_ entries: Range<Int>) -> WholeMeasurement {
        var value = 0
        var low = 0
        var high = 0
        for index in entries {
            let bounds = plan.entries[index].bounds
            let measured = answered.measure(plan.entries[index].count)
            value += bounds.contains(measured.value) ? 1 : 0
            low += bounds.cover(measured) ? 1 : 0
            high += bounds.touch(measured) ? 1 : 0
        }
        return WholeMeasurement(value: value, low: low, high: high)
    }
}

// From a measured value to points.

extension PlainScorer {
    private func score(of measured: WholeMeasurement, _ step: PortfolioPlan.Step) -> PlainScore {
        let hit = plan.points[band(of: measured.value, step)]
        // Where nothing is missing, one band is all that the range touches.
        if measured.low == measured.value, measured.high == measured.value {
            return PlainScore(score: hit, low: hit, high: hit)
        }
        let last = measured.high.map { band(of: $0, step) } ?? step.bands.upperBound - 1
        return score(hit, bands: band(of: measured.low, step)...last)
    }

    /// The position of the band of a value, by counting, which for a few integers takes less than halving.
    private func band(of value: Int, _ step: PortfolioPlan.Step) -> Int {
        var band = step.bands.lowerBound
        for index in step.bands.dropFirst() where plan.bounds[index] <= value { band = index }
        return band
    }

    private func score(_ hit: Int, bands: ClosedRange<Int>) -> PlainScore {
        var low = plan.points[bands.lowerBound]
        var high = low
        for index in bands {
            low = min(low, plan.points[index])
            high = max(high, plan.points[index])
        }
        return PlainScore(score: hit, low: low, high: high)
    }

    private func exactScore(ofIndicator index: Int, _ step: PortfolioPlan.Step) -> PlainScore? {
        let measurement = answered.measure(exact[index].measure)
        guard let value = measurement.value, let range = measurement.range, !measurement.mayBeUnassessed else {
            return nil
        }
        let ladder = exact[index].ladder
        let first = step.bands.lowerBound
        let last = range.high.map { first + ladder.band(of: $0) } ?? step.bands.upperBound - 1
        return score(plan.points[first + ladder.band(of: value)], bands: first + ladder.band(of: range.low)...last)
    }

    /// Until it is judged, a finding scores its lowest choice and may reach its highest.
    private func score(ofFinding index: Int, _ step: PortfolioPlan.Step) -> PlainScore {
        let choices = score(0, bands: step.bands.lowerBound...step.bands.upperBound - 1)
        guard let judged = answered.record.judged[index]?.choice else {
            return PlainScore(score: choices.low, low: choices.low, high: choices.high)
        }
        let points = plan.points[step.bands.lowerBound + judged]
        return PlainScore(score: points, low: points, high: points)
    }
}
