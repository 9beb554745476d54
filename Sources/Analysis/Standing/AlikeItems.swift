package import ExactNumbers
package import Results

/// Items that look like one, each of which counts towards a score that is lower if they are one.
package struct AlikeItems: Sendable {
    /// Whose score it is.
    package let indicator: IndicatorResult
    /// The score at present.
    package let score: Rational
    /// All of them, in the order of the record.
    package let items: [String]
    /// The score if only the first of them counted.
    package let lower: Rational

    /// The points that are lost then.
    package var loss: Rational { score - lower }

    /// Nil where the finding is another one, or the score stays.
    private init?(_ indicator: IndicatorResult, _ counted: Set<String>, _ finding: RecordFinding) {
        guard finding.finding == .sameItemTwice, let ladder = Ladder(indicator) else { return nil }
        let alike = finding.items.filter(counted.contains)
        guard alike.count > 1,
            let value = LostItems(alike.dropFirst()).value(of: indicator, measured: ladder.measured)
        else { return nil }
        lower = ladder.score(at: value)
        guard lower < ladder.score else { return nil }
        self.indicator = indicator
        score = ladder.score
        items = alike
    }

    /// All that an assessment holds, the one that could cost most first.
    package static func all(in assessment: Assessment) -> [AlikeItems] {
        assessment.criteria.filter { !$0.isLeftOutByGate }.flatMap(\.indicators).flatMap { indicator in
            let counted = Set(indicator.traces.flatMap { $0.counted.map(\.item) })
            return assessment.findings.compactMap { AlikeItems(indicator, counted, $0) }
        }
        .sorted { $0.loss > $1.loss }
    }
}
