internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

// Steps that help in pairs: where the lowest counts, or enough together, one indicator alone may raise nothing.

extension NextSteps {
    /// Of indicators of one criterion, none of which helps by itself, those that do two by two.
    func pairs(besides helping: [FoundStep]) -> [FoundStep] {
        guard scope == .all else { return [] }
        let helped = Set(helping.map(\.step.of))
        let open = goals.filter { $0.criterion != nil && !$0.isChecklist && !helped.contains($0.id) }
        let byCriterion = Dictionary(grouping: open) { $0.criterion ?? 0 }.sorted { $0.key < $1.key }
        return byCriterion.filter { mayNeedSeveral(trial.rules.methodology.criteria[$0.key]) }
            .flatMap { pairs(among: Array($0.value.prefix(NextSteps.mostPaired))) }
    }

    /// Whether an indicator that rises may leave its criterion as it was.
    private func mayNeedSeveral(_ criterion: Criterion) -> Bool {
        criterion.combining.way != .sum || criterion.combining.ladder != nil || criterion.combining.rounding != nil
            || !criterion.caps.isEmpty
    }

    private func pairs(among goals: [StepGoal]) -> [FoundStep] {
        guard goals.count > 1 else { return [] }
        let raising = goals.compactMap { goal in rising(goal).map { (goal: goal, fillings: $0) } }
        return raising.indices.compactMap { first in
            raising[(first + 1)...].lazy.compactMap { other in
                let both = raising[first].fillings + other.fillings
                return self.step(self.kind(of: both), self.inFileOrder(both), for: raising[first].goal)
            }.first
        }
    }

    /// The least that raises an indicator to its next score, whether or not that raises anything else.
    private func rising(_ goal: StepGoal) -> [Filling]? {
        guard let part = goal.parts.first, let level = goal.levels.first, let position = goal.indicator else {
            return nil
        }
        return fillings(of: part, for: goal, known(part, of: goal), guess: level.needed) {
            (self.trial.scores(with: $0).indicators[position] ?? 0) >= level.score
        }.first
    }

    /// How many indicators of one criterion are paired.
    private static let mostPaired = 8
}
