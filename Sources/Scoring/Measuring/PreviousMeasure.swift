internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// What the record of the last cycle gives for a measure.
struct PreviousMeasure: Sendable {
    let measurement: Measurement
    /// The least positive value that it can be; nil where there is none.
    let leastPositive: Rational?

    init(_ measure: CompiledMeasure, in answered: AnsweredRecord) {
        measurement = answered.measure(measure)
        leastPositive = answered.leastPositive(measure)
    }

    /// Where no such record is named: anything.
    init(unknown measure: CompiledMeasure) {
        measurement = Measurement(value: .zero, range: Interval(low: .zero, high: nil))
        leastPositive = measure.isWhole ? .one : nil
    }
}

extension PreviousMeasure {
    /// So much that a share of it is next to nothing.
    fileprivate static let beyondCompare = PreviousMeasure(
        measurement: Measurement(value: Rational(1_000_000_000_000), range: Interval(Rational(1_000_000_000_000))),
        leastPositive: nil)

    private init(measurement: Measurement, leastPositive: Rational?) {
        self.measurement = measurement
        self.leastPositive = leastPositive
    }

    /// The same if something is so of the last cycle.
    fileprivate func taken(as lastCycle: LastCycle?) -> PreviousMeasure {
        guard case .times(let factor)? = lastCycle, let value = measurement.value, let range = measurement.range else {
            return self
        }
        return PreviousMeasure(
            measurement: Measurement(
                value: value * factor,
                range: Interval(low: range.low * factor, high: range.high.map { $0 * factor })),
            leastPositive: leastPositive.map { $0 * factor })
    }
}

extension CompiledMethodology {
    /// What the record of the last cycle gives, with its own period, centre and sources, under these rules and values.
    func previousMeasures(of evaluation: Evaluation, _ calendar: MeetingCalendar) -> [PreviousMeasure] {
        guard !lookingBack.isEmpty else { return [] }
        if case .beyondCompare? = evaluation.lastCycle { return lookingBack.map { _ in .beyondCompare } }
        guard let previous = evaluation.previous else { return lookingBack.map { PreviousMeasure(unknown: $0) } }
        let answered = AnsweredRecord(packed(previous.evaluation, calendar), plans: plans)
        return lookingBack.map { PreviousMeasure($0, in: answered).taken(as: evaluation.lastCycle) }
    }
}

extension CompiledMeasure {
    fileprivate var isWhole: Bool {
        guard case .statistic(let items) = self else { return true }
        return items.measure.rule.statistic.scale(unit: items.measure.rule.unit) == .wholeNumber
    }
}
