internal import ExactNumbers
internal import Results

extension ReportContext {
    /// Score against maximum with the range, one bar per criterion.
    var scoreChart: Chart {
        let longest = assessment.criteria.compactMap { $0.maximum ?? $0.achievable }.max() ?? 1
        return Chart(
            name: .scores, title: say.scoreChartTitle, description: say.scoreChartDescription,
            drawing: .bars(assessment.criteria.map { bar($0, longest: longest) }), table: scoreChartTable,
            legend: [
                LegendEntry(mark: .full, words: say.score), LegendEntry(mark: .hatched, words: say.possibleRange),
                LegendEntry(mark: .hollow, words: say.achievable),
            ])
    }

    private func bar(_ criterion: CriterionResult, longest: Rational) -> ScoreBar {
        let label = "\(criterion.id) · \(say.text(criterion.title).plainText)".shortened(to: 46)
        guard let score = criterion.score, let achievable = criterion.achievable else {
            return ScoreBar(
                label: label, value: criterion.isLeftOutByGate ? say.notAssessed.plainText : say.notScored.plainText,
                lengths: nil)
        }
        let length = { (value: Rational) in longest.isZero ? 0 : (value / longest).approximation }
        return ScoreBar(
            label: label, value: say.pointsOf(say.rounded(score), say.rounded(achievable)).plainText,
            lengths: .init(
                track: length(achievable), score: length(score), low: length(criterion.range?.low ?? score),
                high: length(criterion.range?.high ?? score)))
    }

    private var scoreChartTable: Table {
        let rows = assessment.criteria.map { criterion in
            Table.Row([
                name(of: criterion),
                criterion.score.map(say.number) ?? (criterion.isLeftOutByGate ? say.notAssessed : say.notScored),
                criterion.range.map { say.range($0, say.number) }, criterion.achievable.map(say.number),
                criterion.maximum.map(say.number),
            ])
        }
        return Table(
            caption: say.scoreChartTitle,
            columns: [
                .init(title: say.criterion), .init(title: say.score, isNumeric: true),
                .init(title: say.possibleRange, isNumeric: true), .init(title: say.achievable, isNumeric: true),
                .init(title: say.maximum, isNumeric: true),
            ],
            rows: rows)
    }
}
