internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension AnsweredRecord {
    func sum(_ tally: TallySlot, _ column: Int, _ field: FieldReference) -> Measurement {
        let rows = rows(tally, lacking: column)
        let amounts = Addends(self.column(column, of: tally))
        let keys = keys(of: tally)
        var total = KeyedTotal()
        rows.forEachDecided { total.add(amounts[$0], key: keys?[$0]) }
        let low = total.sum
        rows.forEachUndecidedWithValue { total.add(amounts[$0], key: keys?[$0]) }
        let known = total.sum
        let value = tally.treatment == .count ? known : low
        return Measurement(value: value, range: Interval(low: low, high: rows.lackingCount == 0 ? known : nil))
    }
}

/// What the rows of a column add.
struct Addends {
    private let column: Column

    init(_ column: Column) {
        self.column = column
    }

    subscript(row: Int) -> Rational {
        switch column.values {
        case .wholeNumbers(let numbers): return Rational(Int(numbers[row]))
        case .each(let values):
            switch values[row] {
            case .number(let number): return number
            case .amount(let amount): return amount.value
            default: return .zero
            }
        default: return .zero
        }
    }
}

/// A total in which of several amounts with one key only the largest is added.
struct KeyedTotal {
    private(set) var sum = Rational.zero
    private var largest: [Int32: Rational] = [:]

    /// Adds an amount; without a key it stands on its own.
    mutating func add(_ amount: Rational, key: Int32?) {
        guard let key, let present = largest[key] else {
            sum += amount
            if let key { largest[key] = amount }
            return
        }
        guard amount > present else { return }
        sum += amount - present
        largest[key] = amount
    }
}
