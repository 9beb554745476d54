internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

extension EvidenceCoverage {
    /// Counts what the centre claims in some indicator, or in a part of one; meetings of the calendar are no claims.
    init(of criteria: [CriterionResult], under methodology: Methodology, in evaluation: Evaluation) {
        var claims = Claims(in: evaluation)
        let measures = Dictionary(
            methodology.indicators.map { ($0.indicator.id, $0.indicator.measure) },
            uniquingKeysWith: { first, _ in first })
        for indicator in criteria.flatMap(\.indicators) {
            for (trace, measure) in zip(indicator.traces, measures[indicator.id]?.traced ?? []) {
                guard case .statistic(let items) = measure else { continue }
                if methodology.selection(items.rule.selection)?.kind != .event { claims.add(trace) }
            }
        }
        let claimed = claims.all
        self.init(
            claims: Rational(claimed.count), documented: Rational(claimed.count(where: \.isDocumented)),
            independent: Rational(claimed.count { $0.strongest == .independent }),
            onEmptyFiles: Rational(claimed.count { $0.isDocumented && !$0.isShown }))
    }
}

extension Measure {
    /// What has a trace: the parts, or the measure itself where it has none.
    fileprivate var traced: [Measure] { parts.isEmpty ? [self] : parts.map(\.measure) }
}
