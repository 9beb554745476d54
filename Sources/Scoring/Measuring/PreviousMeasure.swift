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

extension CompiledMethodology {
    /// What the record of the last cycle gives, with its own period, centre and sources, under these rules and values.
    func previousMeasures(of evaluation: Evaluation, _ calendar: MeetingCalendar) -> [PreviousMeasure] {
        guard !lookingBack.isEmpty else { return [] }
        guard let previous = evaluation.previous else { return lookingBack.map { PreviousMeasure(unknown: $0) } }
        let answered = AnsweredRecord(packed(previous.evaluation, calendar), plans: plans)
        return lookingBack.map { PreviousMeasure($0, in: answered) }
    }
}

extension CompiledMeasure {
    fileprivate var isWhole: Bool {
        guard case .statistic(let items) = self else { return true }
        return items.measure.rule.statistic.scale(unit: items.measure.rule.unit) == .wholeNumber
    }
}
