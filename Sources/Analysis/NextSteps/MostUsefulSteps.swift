internal import ExactNumbers
package import Results

extension Assessment {
    /// How many steps a first page shows.
    private static let stepsShown = 3

    /// The positions of the most useful steps: the first that raise the result, the centre's own before an evaluator's,
    /// of which none is a part of another, nor about the same as one before.
    package var mostUsefulSteps: [Int] {
        var chosen: [Int] = []
        let forCentre = nextSteps.indices.filter { nextSteps[$0].by == .centre }
        let forEvaluator = nextSteps.indices.filter { nextSteps[$0].by == .evaluator }
        for position in forCentre + forEvaluator where chosen.count < Assessment.stepsShown {
            let step = nextSteps[position]
            guard raisesResult(step) else { continue }
            let isKnown = chosen.map { nextSteps[$0] }.contains { other in
                step.tried.allSatisfy(other.tried.contains)
                    || (other.kind == step.kind && other.of == step.of && other.field == step.field)
            }
            if !isKnown { chosen.append(position) }
        }
        return chosen
    }

    /// Whether a step raises the total, or a criterion where nothing is added up.
    private func raisesResult(_ step: NextStep) -> Bool {
        if let total { return (step.gives.total ?? .zero) > total.score }
        return step.gives.criteria.contains { id, score in
            (score ?? .zero) > (criteria.first { $0.id == id }?.score ?? .zero)
        }
    }
}
