internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension Column {
    /// The answer to a question that no column is packed for, for one row.
    func answer(to comparison: Comparison, row: Int, days: WindowDays) -> Truth {
        switch values {
        case .each(let values): comparison.truth(of: values[row], in: days)
        case .smallMasks(let masks): size(masks[row].nonzeroBitCount, row: row, comparison)
        case .masks(let masks): size(masks[row].nonzeroBitCount, row: row, comparison)
        case .parties(let masks, _): size(masks[row].nonzeroBitCount, row: row, comparison)
        case .manyParties(let masks): size(masks[row].partyCount, row: row, comparison)
        case .wholeNumbers(let numbers): number(written.contains(row: row) ? Int(numbers[row]) : nil, comparison)
        case .lengths(let lengths): number(Int(lengths[row]), comparison)
        case .smallLengths(let lengths): number(Int(lengths[row]), comparison)
        default: .undecided
        }
    }

    private func size(_ size: Int, row: Int, _ comparison: Comparison) -> Truth {
        guard written.contains(row: row), case .size(let number) = comparison else { return .undecided }
        return Truth(number.holds(for: Rational(size)))
    }

    private func number(_ value: Int?, _ comparison: Comparison) -> Truth {
        guard let value, case .number(let number) = comparison else { return .undecided }
        return Truth(number.holds(for: Rational(value)))
    }
}
