package import Evaluation
package import ExactNumbers
internal import Methodology

/// A record whose conditions are answered, of which this or that is scored when it is asked for.
package final class ReckonedRecord {
    private let rules: CompiledMethodology
    private let answered: AnsweredRecord

    /// What the record scores as a whole.
    package private(set) lazy var scores = rules.reckon(answered)

    /// - Parameter rules: those in force for the record's period.
    package init(_ evaluation: Evaluation, calendar: MeetingCalendar, under rules: CompiledMethodology) {
        self.rules = rules
        answered = AnsweredRecord(rules.pack(evaluation, calendar: calendar), plans: rules.plans)
    }

    /// The score of one indicator alone, by its position; nil where it is not assessed.
    package func score(ofIndicator position: Int) -> Rational? { rules.indicator(position, answered).score }
}
