internal import ExactNumbers
package import Results

/// What would help the centre most: papers first, since they cost no further work, then the nearest higher bands.
package enum NextStep: Sendable {
    /// Supply what is missing.
    case settle(OpenQuestion)
    /// Do what is short of the next band.
    case reach(IndicatorResult, NextScore)

    /// The most useful ones, best first.
    package static func best(_ number: Int, in assessment: Assessment) -> [NextStep] {
        let questions = OpenQuestion.independent(in: assessment)
        let settled = Set(questions.prefix(number).flatMap(\.indicators))
        let papers = questions.map(NextStep.settle)
        let work = assessment.criteria.flatMap { criterion in
            criterion.indicators.filter { !settled.contains($0.id) }.compactMap { indicator in
                Work(indicator, of: criterion, in: assessment)
            }
        }
        return Array((papers + work.sorted { $0.price < $1.price }.map(\.step)).prefix(number))
    }

    /// A step up the ladder with what it costs for each point of the total.
    private struct Work {
        let step: NextStep
        let price: Rational

        init?(_ indicator: IndicatorResult, of criterion: CriterionResult, in assessment: Assessment) {
            // Tonnes cannot be weighed against items, so a step counted in an amount is no candidate.
            guard let next = indicator.next, let score = indicator.score, indicator.scale != .amount else { return nil }
            let step = assessment.steppedGain(next.score - score, of: indicator, in: criterion)
            let gain = assessment.pointsOfTotal(step, in: criterion)
            guard gain > 0 else { return nil }
            guard let effort = indicator.scale == .share ? next.items : next.shortBy else { return nil }
            self.step = .reach(indicator, next)
            price = effort / gain
        }
    }
}
