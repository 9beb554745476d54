internal import ExactNumbers
internal import Scoring
internal import Spreadsheets

// Numbers that a spreadsheet shows with fewer decimals than it stores.

extension Recomputer {
    /// A remark on the first judgement that is stored with more decimals than it shows, where what is published follows from
    /// what is shown; nil for any other.
    func hiddenDecimals(_ plan: ResultPlan, _ cell: CellValue, _ judged: JudgedCase) -> CellRemark? {
        let rounded = plan.indicators.compactMap { indicator in
            shown(indicator.position, indicator.column, judged).map { (indicator, $0) }
        }
        guard let first = rounded.first else { return nil }
        var values = judged.values
        for (indicator, number) in rounded { values[indicator.position] = .number(number.value) }
        let scores = rules.scores(given: values)
        guard case .known(let found, _, _) = verdict(plan, cell, scores[plan.result.thing], scores, judged),
            found == .equal || found == .equalAsPrinted
        else { return nil }
        return judged.published.remark(first.0.column, .hiddenDecimals(first.1.text))
    }

    /// The number for an indicator as it is shown, and the text that shows it; nil where all that is stored is shown.
    private func shown(_ indicator: Int, _ column: Int, _ judged: JudgedCase) -> (value: Rational, text: String)? {
        guard case .number(let value) = judged.values[indicator], let cell = judged.published.cells[column],
            let decimals = judged.published.decimals[column],
            let stored = PrintedNumber(PercentText.number(in: cell.plainText) ?? cell.plainText), !stored.value.isZero
        else { return nil }
        let shown = stored.shown(to: decimals)
        guard shown.value != stored.value else { return nil }
        return (value / stored.value * shown.value, shown.value.text(decimals: decimals))
    }
}
