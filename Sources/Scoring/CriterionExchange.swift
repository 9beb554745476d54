package import Evaluation
package import ExactNumbers
internal import Methodology

/// What a record scores where one criterion is scored by other rules than the rest.
package struct ExchangedScore: Sendable, Equatable {
    /// Nil where the criterion is not assessed.
    package let criterion: Rational?
    /// Nil where the methodology adds nothing up.
    package let total: Rational?
    /// The id of the class; nil where nothing is rated.
    package let ratingClass: String?
}

/// Scores a record with one criterion after the other under other rules, which differ in the bands of criteria alone.
///
/// For rules without gates and groups, so that a criterion is scored by its own indicators and reaches the total alone.
package struct CriterionExchange {
    private let rules: CompiledMethodology
    private let evaluation: Evaluation
    private let calendar: MeetingCalendar
    private let scores: Scores
    private let sums: TotalSums

    /// - Parameter rules: those of all criteria that are not exchanged.
    package init(_ evaluation: Evaluation, calendar: MeetingCalendar, under rules: CompiledMethodology) {
        self.rules = rules
        self.evaluation = evaluation
        self.calendar = calendar
        scores = rules.numbers(of: evaluation, calendar)
        var sums = TotalSums()
        for (criterion, score) in zip(rules.criteria, scores.criteria) where criterion.isWeighed {
            sums.add(TotalScore.Part(score, of: criterion))
        }
        self.sums = sums
    }

    /// For each of some criteria, by their positions: what the record scores where it alone is scored by other rules.
    package func scores(exchanging positions: [Int], under other: CompiledMethodology) -> [ExchangedScore] {
        let others = other.numbers(of: evaluation, calendar)
        return positions.map { position in
            var sums = sums
            if rules.criteria[position].isWeighed {
                sums = sums.exchanging(
                    TotalScore.Part(scores.criteria[position], of: rules.criteria[position]),
                    for: TotalScore.Part(others.criteria[position], of: other.criteria[position]))
            }
            let total = TotalScore(
                sums, rounding: rules.rounds ? rules.methodology.total.rounding : nil, limit: GateLimit(),
                RatedParts(parts: [], assessable: .zero, rounding: nil, limit: GateLimit()), canBeScored: false)
            return ExchangedScore(
                criterion: others.criteria[position].score,
                total: rules.methodology.total.isNone ? nil : total.score,
                ratingClass: rules.ratingClass(of: total, under: scores.gates))
        }
    }
}

extension CompiledMethodology {
    /// What a record scores now, without what missing data allow.
    fileprivate func numbers(of evaluation: Evaluation, _ calendar: MeetingCalendar) -> Scores {
        scores(AnsweredRecord(pack(evaluation, calendar: calendar), plans: plans), ranges: false)
    }
}
