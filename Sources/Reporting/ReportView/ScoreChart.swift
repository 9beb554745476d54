internal import ExactNumbers
internal import Results

extension ReportContext {
    /// Score against maximum with the range, one bar per criterion.
    var scoreChart: Chart {
        let longest = assessment.criteria.compactMap { $0.maximum ?? $0.achievable }.max() ?? 1
        return Chart(
            name: .scores, title: say("charts.score_chart_title"), description: say("charts.score_chart_description"),
            drawing: .bars(assessment.criteria.map { bar($0, longest: longest) }), table: scoreChartTable,
            legend: [
                LegendEntry(mark: .full, words: say("scores.score")),
                LegendEntry(mark: .hatched, words: say("page_one.possible_range")),
                LegendEntry(mark: .hollow, words: say("charts.achievable")),
            ])
    }

    private func bar(_ criterion: CriterionResult, longest: Rational) -> ScoreBar {
        let label = "\(criterion.id) · \(say.text(criterion.title).plainText)"
        guard let score = criterion.score, let achievable = criterion.achievable else {
            return ScoreBar(
                label: label,
                value: criterion.isLeftOutByGate
                    ? say("scores.not_assessed").plainText : say("scores.not_scored").plainText,
                lengths: nil)
        }
        let say = wording(of: criterion)
        let length = { (value: Rational) in longest.isZero ? 0 : (value / longest).approximation }
        return ScoreBar(
            label: label, value: say.pointsOf(say.rounded(score), say.rounded(achievable)).plainText,
            lengths: .init(
                track: length(achievable), score: length(score), low: length(criterion.range?.low ?? score),
                high: length(criterion.range?.high ?? score)))
    }

    private var scoreChartTable: Table {
        let rows = assessment.criteria.map { criterion in
            Table.Row(
                [
                    name(of: criterion),
                    criterion.score.map(say.number)
                        ?? (criterion.isLeftOutByGate ? say("scores.not_assessed") : say("scores.not_scored")),
                    criterion.range.map { say.range($0, say.number) }, criterion.achievable.map(say.number),
                    criterion.maximum.map(say.number),
                ] + (assessment.isWeighted ? weighted(criterion) : []))
        }
        let weights = assessment.isWeighted ? [say.weight, say("scores.in_the_total")] : []
        return Table(
            caption: say("charts.score_chart_title"),
            columns: [
                .init(title: say("scores.criterion")), .init(title: say("scores.score"), isNumeric: true),
                .init(title: say("page_one.possible_range"), isNumeric: true),
                .init(title: say("charts.achievable"), isNumeric: true),
                .init(title: say("charts.maximum"), isNumeric: true),
            ] + weights.map { Table.Column(title: $0, isNumeric: true) },
            rows: rows)
    }

    /// The weight of a criterion and its points in a weighted total, by which a reader can add that up.
    func weighted(_ criterion: CriterionResult) -> [Words?] {
        [criterion.weight.map(say.share), assessment.pointsInTotal(of: criterion).map(say.number)]
    }
}
