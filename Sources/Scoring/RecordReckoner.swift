package import Evaluation
internal import Methodology

/// Reckons what one record scores with this or that changed, again and again.
///
/// Where single items are left out or say something else, only what they give is looked at again. All other changes are
/// made on a copy of the record.
package final class RecordReckoner {
    private let rules: CompiledMethodology
    private let evaluation: Evaluation
    private let calendar: MeetingCalendar
    private let answered: AnsweredRecord
    // Laid out for the first question alone, since most records raise none.
    private lazy var losing = LosingScores(rules, Tracer(rules, answered, reversed: nil, evaluation, calendar))
    private lazy var losses = LossByChanges(LossList(evaluation, plans: rules.plans))

    /// - Parameter rules: those in force for the record's period.
    package init(_ evaluation: Evaluation, calendar: MeetingCalendar, under rules: CompiledMethodology) {
        self.rules = rules
        self.evaluation = evaluation
        self.calendar = calendar
        answered = AnsweredRecord(rules.pack(evaluation, calendar: calendar), plans: rules.plans)
    }

    /// What the record scores with all of some changes.
    package func scores(with changes: [RecordChange]) -> ReckonedScores {
        guard !changes.isEmpty else { return rules.reckon(answered) }
        guard let loss = losses.loss(by: ChangeList(changes)), let scores = losing.scores(without: loss) else {
            return rules.reckon(evaluation.applying(changes), calendar: calendar)
        }
        return rules.reckoned(scores)
    }
}
