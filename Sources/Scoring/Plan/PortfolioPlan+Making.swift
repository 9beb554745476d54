internal import ExactNumbers
internal import Methodology

extension PortfolioPlan {
    /// Nil where the scores are no multiples of a fraction that leaves all sums within 64 bits.
    init?(_ criteria: [CompiledCriterion], _ indicators: [CompiledIndicator]) {
        let scores = indicators.flatMap(\.indicator.scores) + criteria.compactMap(\.whole.limit)
        guard let pointsPerScore = PortfolioPlan.commonDenominator(of: scores),
            let unitsPerPoint = PortfolioPlan.commonDenominator(of: criteria.map(\.factor)),
            indicators.count <= Limits.indicatorCount
        else { return nil }
        var builder = PortfolioPlanBuilder(pointsPerScore: pointsPerScore, unitsPerPoint: unitsPerPoint)
        guard let steps = builder.steps(indicators), let rows = builder.rows(criteria) else { return nil }
        self.init(
            pointsPerScore: pointsPerScore, unitsPerPoint: unitsPerPoint, criteria: rows, indicators: steps,
            entries: builder.entries, bounds: builder.bounds, points: builder.points,
            achievable: criteria.filter(\.isScored).reduce(.zero) { $0 + $1.achievable * $1.factor })
    }

    /// Nil where indicators are combined in a way that needs exact numbers.
    fileprivate static func combination(_ combining: Combining) -> Combination? {
        guard combining.plus == nil, combining.ladder == nil else { return nil }
        return switch combining.way {
        case .sum: .sum
        case .lowest: .lowest
        case .highest: .highest
        case .average, .weightedSum: nil
        }
    }

    /// What keeps a total, at most the product of the three, within 64 bits.
    fileprivate enum Limits {
        static let indicatorCount = 1 << 16
        static let points = 1 << 24
        static let factor = 1 << 20
    }

    /// The least number that turns all values into integers when they are multiplied by it; nil if it is large.
    private static func commonDenominator(of values: [Rational]) -> Int? {
        var common = 1
        for value in values {
            guard let denominator = (value * Rational(common)).denominator.wholeValue, denominator <= Limits.factor,
                common * denominator <= Limits.factor
            else { return nil }
            common *= denominator
        }
        return common
    }
}

private struct PortfolioPlanBuilder {
    let pointsPerScore: Int
    let unitsPerPoint: Int
    private(set) var entries: [PortfolioPlan.Entry] = []
    private(set) var bounds: [Int] = []
    private(set) var points: [Int] = []

    init(pointsPerScore: Int, unitsPerPoint: Int) {
        self.pointsPerScore = pointsPerScore
        self.unitsPerPoint = unitsPerPoint
    }

    func rows(_ criteria: [CompiledCriterion]) -> [PortfolioPlan.Row]? {
        let rows = criteria.compactMap { criterion -> PortfolioPlan.Row? in
            let limit = criterion.whole.limit.map {
                integer($0, times: pointsPerScore, atMost: PortfolioPlan.Limits.points)
            }
            let factor = integer(criterion.factor, times: unitsPerPoint, atMost: PortfolioPlan.Limits.factor)
            guard let limit = limit ?? .max, let factor,
                let combination = PortfolioPlan.combination(criterion.criterion.combining)
            else { return nil }
            return PortfolioPlan.Row(
                indicators: criterion.indicators, isScored: criterion.isScored, combination: combination, limit: limit,
                factor: factor)
        }
        return rows.count == criteria.count ? rows : nil
    }

    mutating func steps(_ indicators: [CompiledIndicator]) -> [PortfolioPlan.Step]? {
        var steps: [PortfolioPlan.Step] = []
        for indicator in indicators {
            let first = points.count
            for score in indicator.indicator.scores {
                guard let value = integer(score, times: pointsPerScore, atMost: PortfolioPlan.Limits.points) else {
                    return nil
                }
                points.append(value)
            }
            var measure = plain(indicator.measure)
            if let whole = indicator.ladder.wholeBounds {
                bounds += whole
            } else {
                if case .finding = measure {} else { measure = .exact }
            }
            bounds += repeatElement(0, count: points.count - bounds.count)
            steps.append(PortfolioPlan.Step(measure: measure, bands: first..<points.count))
        }
        return steps
    }

    private mutating func plain(_ measure: CompiledMeasure) -> PortfolioPlan.PlainMeasure {
        switch measure {
        case .statistic(let items): return items.plainCount.map { .count($0) } ?? .exact
        case .finding: return .finding
        case .checklist(let written):
            let known = written.compactMap { entry($0) }
            guard known.count == written.count else { return .exact }
            entries += known
            return .checklist(entries.count - known.count..<entries.count)
        case .ratio, .partiesServed, .previous, .number, .judgement, .score: return .exact
        }
    }

    /// Nil for an entry that is measured with exact numbers.
    private func entry(_ entry: CompiledEntry) -> PortfolioPlan.Entry? {
        guard let bounds = WholeBounds(entry.entry.comparisons), case .statistic(let items) = entry.measure,
            items.years == nil
        else {
            return nil
        }
        return items.plainCount.map { PortfolioPlan.Entry(count: $0, bounds: bounds) }
    }

    private func integer(_ value: Rational, times factor: Int, atMost limit: Int) -> Int? {
        guard let integer = (value * Rational(factor)).wholeValue, (0...limit).contains(integer) else { return nil }
        return integer
    }
}

extension CompiledItems {
    /// Nil where amounts are reckoned, which takes exact numbers.
    fileprivate var plainCount: PlainCount? { if case .count(let count) = way { count } else { nil } }
}
