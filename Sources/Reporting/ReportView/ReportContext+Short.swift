internal import ExactNumbers
internal import Methodology
internal import Results

// What tables with a line for each indicator say, on a page as on a terminal.

extension ReportContext {
    /// A score of what can be obtained; why there is none otherwise.
    func shortScore(
        _ score: Rational?, _ maximum: Rational?, _ status: RuleStatus, in say: Wording? = nil
    ) -> Words {
        let say = say ?? self.say
        guard let score else { return status == .untranscribed ? say("scores.not_scored") : say("scores.not_assessed") }
        return maximum.map { say.pointsOf(say.rounded(score), say.rounded($0)) } ?? say.rounded(score)
    }

    /// The range that missing data leave open; nil where nothing is. What is not assessed and may get one score alone is
    /// open too.
    func openRange(_ range: Interval?, of score: Rational?, in say: Wording? = nil) -> Words? {
        let say = say ?? self.say
        guard let range, !range.isSingleValue || score == nil else { return nil }
        return say.range(range, say.rounded)
    }

    /// The wording of what a criterion scores, which no edge of something else concerns.
    func wording(of criterion: CriterionResult) -> Wording {
        say.within(
            DisplayEdges(
                ofScore: criterion.id, criterion.rating, achieving: criterion.achievable, in: assessment))
    }

    /// The same of a group.
    func wording(of group: GroupResult) -> Wording {
        say.within(DisplayEdges(ofScore: group.id, group.rating, achieving: group.achievable, in: assessment))
    }

    /// Whether a gate that is not met lets the criterion score no more than it does.
    func isHeld(_ criterion: CriterionResult) -> Bool {
        guard let score = criterion.score else { return false }
        return assessment.gates.filter { !$0.met }.flatMap(\.otherwise.rules).contains { consequence in
            if case .cap(criterion.id, let limit) = consequence { limit <= score } else { false }
        }
    }

    /// How far the next score is, and which it is.
    func nextScore(of indicator: IndicatorResult) -> Words? {
        indicator.next.map { say.leading(say.further($0.shortBy, indicator), to: say.rounded($0.score)) }
    }
}
