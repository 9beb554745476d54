internal import ExactNumbers
package import Results

extension Assessment {
    /// How many steps a first page shows.
    private static let stepsShown = 3

    /// The positions of the most useful steps: the first that raise the result; where none does so alone, those that do
    /// together.
    package var mostUsefulSteps: [Int] {
        let alone = stepsThatRaiseTheResult
        return alone.isEmpty ? nextStepsTogether?.steps ?? [] : alone
    }

    /// The first steps that raise the result, each by itself.
    var stepsThatRaiseTheResult: [Int] { firstSteps(where: raisesResult) }

    /// The first steps that raise a criterion, whatever becomes of the total.
    var stepsThatRaiseACriterion: [Int] { firstSteps(where: raisesACriterion) }

    /// The first of some steps, the centre's own before an evaluator's, of which none is a part of another, nor about the
    /// same as one before.
    private func firstSteps(where isMeant: (NextStep) -> Bool) -> [Int] {
        var chosen: [Int] = []
        let forCentre = nextSteps.indices.filter { nextSteps[$0].by == .centre }
        let forEvaluator = nextSteps.indices.filter { nextSteps[$0].by == .evaluator }
        for position in forCentre + forEvaluator where chosen.count < Assessment.stepsShown {
            let step = nextSteps[position]
            guard isMeant(step) else { continue }
            let isKnown = chosen.map { nextSteps[$0] }.contains { other in
                step.tried.allSatisfy(other.tried.contains) || step.asksTheSame(as: other)
                    || (other.kind == step.kind && other.of == step.of && other.field == step.field)
            }
            if !isKnown { chosen.append(position) }
        }
        return chosen
    }

    /// Whether a step raises the total, or a criterion where nothing is added up.
    private func raisesResult(_ step: NextStep) -> Bool {
        if let total { return (step.gives.total ?? .zero) > total.score }
        return raisesACriterion(step)
    }

    private func raisesACriterion(_ step: NextStep) -> Bool {
        step.gives.criteria.contains { id, score in
            (score ?? .zero) > (criteria.first { $0.id == id }?.score ?? .zero)
        }
    }
}

extension NextStep {
    /// Whether another asks for the same of the same items, whatever was tried there: of two values one can be so.
    fileprivate func asksTheSame(as other: NextStep) -> Bool {
        kind != .item && other.kind != .item && Set(tried.map(Asked.init)) == Set(other.tried.map(Asked.init))
    }

    private struct Asked: Hashable {
        let item: String?
        let field: String

        init(_ change: TriedChange) {
            item = change.item
            field = change.field
        }
    }
}
