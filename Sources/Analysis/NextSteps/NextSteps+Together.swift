internal import Evaluation
internal import ExactNumbers
internal import Results
internal import Scoring

/// A step with the changes of the record that were tried for it.
struct FoundStep {
    let step: NextStep
    let changes: [RecordChange]
}

// Steps on one copy: their gains need not add up.

extension NextSteps {
    /// What the most useful steps give on one copy; nil where that is the sum of their gains, or nothing is added up.
    ///
    /// Where none of them raises the total alone, as where it is rounded, those that raise criteria are tried.
    func together(_ found: [FoundStep], in assessment: Assessment) -> JointSteps? {
        let alone = assessment.stepsThatRaiseTheResult
        let chosen = alone.isEmpty ? assessment.stepsThatRaiseACriterion : alone
        guard chosen.count > 1, let present = assessment.total?.score else { return nil }
        let sum = chosen.reduce(present) { $0 + ((found[$1].step.gives.total ?? present) - present) }
        let changes = [RecordChange](joining: chosen.map { found[$0].changes })
        let scores = trial.scores(after: changes)
        guard let total = scores.total else { return nil }
        guard !alone.isEmpty || total > present else { return nil }
        return total == sum ? nil : JointSteps(steps: chosen, total: total, class: scores.ratingClass)
    }
}

extension [RecordChange] {
    /// The changes of several steps: what two of them ask for is done once, and further items stay apart.
    init(joining steps: [[RecordChange]]) {
        self = []
        var documents: [RecordChange: Int] = [:]
        for (position, changes) in steps.enumerated() {
            let changes = changes.keepingApart(position)
            append(contentsOf: changes.filter { !$0.isDocument && !contains($0) })
            for (change, number) in changes.filter(\.isDocument).counted {
                documents[change] = Swift.max(documents[change] ?? 0, number)
            }
        }
        for (change, number) in documents { append(contentsOf: [RecordChange](repeating: change, count: number)) }
    }

    /// The same changes with names of their own for further items.
    private func keepingApart(_ position: Int) -> [RecordChange] {
        let further = Set(compactMap { if case .add(_, let id, _) = $0 { id } else { nil } })
        return map { change in
            switch change {
            case .add(let kind, let id, let fields): .add(kind, id: "\(id)-of-\(position)", fields: fields)
            case .attach(let id, let strength) where further.contains(id):
                .attach(to: "\(id)-of-\(position)", strength)
            default: change
            }
        }
    }

    private var counted: [(RecordChange, Int)] {
        Dictionary(grouping: self, by: \.self).map { ($0.key, $0.value.count) }
    }
}

extension RecordChange {
    fileprivate var isDocument: Bool { if case .attach = self { true } else { false } }
}
