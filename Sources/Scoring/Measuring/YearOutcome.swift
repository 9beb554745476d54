internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

/// What a selection comes to in one year of the period, and whether that is enough.
struct YearOutcome: Sendable {
    let year: Period
    let measured: WholeMeasurement
    let least: Rational
    /// The rows that are selected and may lie in the year, which their dates leave open.
    let open: [Int]

    var met: Bool { Rational(measured.value) >= least }
    var throughout: Bool { Rational(measured.low) >= least }
    var somewhere: Bool { measured.high.map { Rational($0) >= least } ?? true }
}

extension AnsweredRecord {
    /// What each year comes to; none where nothing is asked of single years.
    func years(of measure: CompiledMeasure) -> [YearOutcome] {
        guard case .statistic(let items) = measure, let years = items.years else { return [] }
        let place = items.tally.place
        let days = DateDays(column(years.column, of: place))
        return record.days.period.years.map { year in
            YearOutcome(
                year: year, measured: count(place, in: year, by: days), least: years.atLeast,
                open: rows(place).decided.rows.filter { days.mayLie($0, within: year) && !days.lie($0, within: year) })
        }
    }

    /// How many items, those with one key counted once, whose date lies in a year.
    private func count(_ tally: TallySlot, in year: Period, by days: DateDays) -> WholeMeasurement {
        let rows = rows(tally)
        let keys = keys(of: tally)
        let key = { (row: Int) in keys?[row] ?? Int32(row) }
        var certain: Set<Int32> = []
        rows.forEachDecided { if days.lie($0, within: year) { certain.insert(key($0)) } }
        var possible = certain
        rows.possible.forEachRow { if days.mayLie($0, within: year) { possible.insert(key($0)) } }
        return WholeMeasurement(
            value: tally.treatment == .count ? possible.count : certain.count, low: certain.count, high: possible.count)
    }
}

/// The days that the dates of a column can mean.
struct DateDays: Sendable {
    private let column: Column

    init(_ column: Column) {
        self.column = column
    }

    /// Whether all days of a row's date lie within a stretch.
    func lie(_ row: Int, within period: Period) -> Bool {
        self[row].map { $0.first >= period.first.number && $0.last <= period.last.number } ?? false
    }

    /// Whether one does, which may be so where no date is written.
    func mayLie(_ row: Int, within period: Period) -> Bool {
        self[row].map { $0.last >= period.first.number && $0.first <= period.last.number } ?? true
    }

    /// The first and the last day of a row's date; nil where none is written.
    private subscript(row: Int) -> (first: Int32, last: Int32)? {
        guard column.written[row >> 6] >> UInt64(row & 63) & 1 == 1 else { return nil }
        switch column.values {
        case .dates(let firsts, let lasts): return (firsts[row], lasts[row])
        case .nearDates(let start, let firsts, let lasts):
            return (start + Int32(firsts[row]), start + Int32(lasts[row]))
        default: return nil
        }
    }
}

extension Tracer {
    /// The years as results tell them; nil where nothing is asked of single years.
    func years(_ outcomes: [YearOutcome], of measure: CompiledMeasure) -> [YearResult]? {
        guard case .statistic(let items) = measure, let rule = items.measure.rule.eachYear, !outcomes.isEmpty else {
            return nil
        }
        let known = explanations[items.tally.place.plan].items
        return outcomes.map { outcome in
            YearResult(
                from: outcome.year.first.description, to: outcome.year.last.description,
                measured: Rational(outcome.measured.value), measuredRange: outcome.measured.interval,
                met: outcome.met, metRange: [outcome.throughout, outcome.somewhere],
                undecided: outcome.open.map {
                    UndecidedItem(
                        item: known[$0].id, missing: [rule.by.description],
                        treatment: items.tally.place.treatment == .count ? .counted : .leftOut)
                })
        }
    }
}

extension WholeMeasurement {
    fileprivate var interval: Interval { Interval(low: Rational(low), high: high.map { Rational($0) }) }
}
