internal import ExactNumbers
internal import Scoring

/// Items that look like one, each of which counts towards a score that is lower if they are one.
struct AlikeItems: Sendable {
    let indicator: IndicatorResult
    /// All of them, in the order of the record.
    let items: [String]
    /// The score if only the first of them counted.
    let lower: Rational

    /// The points that are lost then.
    var loss: Rational { (indicator.score ?? 0) - lower }

    /// Nil where the finding is another one, or the score stays.
    init?(_ indicator: IndicatorResult, _ finding: RecordFinding) {
        guard finding.finding == .sameItemTwice, let score = indicator.score, let ladder = Ladder(indicator) else {
            return nil
        }
        let counted = Set(indicator.traces.flatMap { $0.counted.map(\.item) })
        let alike = finding.items.filter(counted.contains)
        guard alike.count > 1,
            let value = FragileScore.value(
                of: indicator, without: Set(alike.dropFirst()), measured: ladder.measured)
        else { return nil }
        lower = ladder.score(at: value)
        guard lower < score else { return nil }
        self.indicator = indicator
        items = alike
    }

    /// All that an assessment holds, the one that could cost most first.
    static func all(in assessment: Assessment) -> [AlikeItems] {
        assessment.criteria.filter { !$0.isLeftOutByGate }.flatMap(\.indicators).flatMap { indicator in
            assessment.findings.compactMap { AlikeItems(indicator, $0) }
        }
        .sorted { $0.loss > $1.loss }
    }
}
