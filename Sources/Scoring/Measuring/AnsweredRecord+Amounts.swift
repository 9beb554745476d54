internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

extension AnsweredRecord {
    /// What the items of a tally say in a column, each on its own.
    func separateAmounts(_ tally: TallySlot, _ column: Int) -> [(row: Int, amount: PossibleAmount)] {
        let rows = rows(tally, lacking: column)
        let amounts = Amounts(self.column(column, of: tally))
        var found: [(row: Int, amount: PossibleAmount)] = []
        rows.forEachDecided { row in
            let (low, high) = (amounts[row], amounts.greatest(row))
            found.append((row, PossibleAmount(now: low, low: low, high: high, isCertain: true)))
        }
        rows.forEachUndecidedWithValue { row in
            let (low, high) = (amounts[row], amounts.greatest(row))
            let now = tally.treatment == .count ? low : nil
            found.append((row, PossibleAmount(now: now, low: low, high: high, isCertain: false)))
        }
        rows.forEachLacking { row, isCertain in
            found.append((row, PossibleAmount(now: nil, low: .zero, high: nil, isCertain: isCertain)))
        }
        return found
    }

    /// The same with those that are one joined.
    func amounts(_ tally: TallySlot, _ column: Int) -> [PossibleAmount] {
        let separate = separateAmounts(tally, column)
        guard let keys = keys(of: tally) else { return separate.map(\.amount) }
        return Array(Dictionary(separate.map { (keys[$0.row], $0.amount) }) { $0.joined(with: $1) }.values)
    }
}

/// The amounts in a column; where only bounds are known, the least.
struct Amounts {
    private let column: Column

    init(_ column: Column) {
        self.column = column
    }

    subscript(row: Int) -> Rational {
        switch column.values {
        case .wholeNumbers(let numbers): return Rational(Int(numbers[row]))
        case .each(let values): return values[row]?.range?.low ?? .zero
        default: return .zero
        }
    }

    /// The greatest that an amount can be; nil without a limit.
    func greatest(_ row: Int) -> Rational? {
        guard case .each(let values) = column.values, let range = values[row]?.range else { return self[row] }
        return range.high
    }

    /// Whether only bounds are known of an amount.
    func isUncertain(_ row: Int) -> Bool {
        guard case .each(let values) = column.values else { return false }
        return values[row]?.isBounded ?? false
    }
}
