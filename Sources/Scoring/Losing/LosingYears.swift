internal import Documents
internal import ExactNumbers
internal import Methodology

/// What is asked of every year, laid out for asking it of other rows.
struct LosingYears {
    private let years: [Period]
    private let least: Rational
    private let days: DateDays
    private let keys: Run<Int32>?
    /// Whether a row counts in every year in which its date may lie.
    private let countsUndecided: Bool

    init(_ years: CompiledYears, _ place: TallySlot, _ keys: Run<Int32>?, in answered: AnsweredRecord) {
        self.years = answered.record.days.period.years
        self.keys = keys
        least = years.atLeast
        days = DateDays(answered.column(years.column, of: place))
        countsUndecided = place.treatment == .count
    }

    /// Whether these rows are enough in every year.
    func areMet(by rows: [Int]) -> Bool {
        years.allSatisfy { year in
            let counted = rows.filter { countsUndecided ? days.mayLie($0, within: year) : days.lie($0, within: year) }
            return Rational(Set(counted.map { keys?[$0] ?? Int32($0) }).count) >= least
        }
    }
}
