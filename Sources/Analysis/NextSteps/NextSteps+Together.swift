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
    /// The most that the most useful steps, or some of them, give on one copy; nil where all of them give the sum of
    /// their gains, or nothing is added up.
    ///
    /// Steps that say unlike things of one field exclude each other. Where none of them raises the total alone, as where
    /// it is rounded, those that raise criteria are tried.
    func together(_ found: [FoundStep], in assessment: Assessment) -> JointSteps? {
        let alone = assessment.stepsThatRaiseTheResult
        let chosen = alone.isEmpty ? assessment.stepsThatRaiseACriterion : alone
        guard chosen.count > 1, let present = assessment.total?.score else { return nil }
        let sum = chosen.reduce(present) { $0 + ((found[$1].step.gives.total ?? present) - present) }
        let best = chosen.parts.compactMap { joint($0, of: found) }.reduce(nil) { best, next -> JointSteps? in
            guard let best, (best.total, best.steps.count) >= (next.total, next.steps.count) else { return next }
            return best
        }
        guard let best, best.total > present else { return nil }
        return best.total == sum && best.steps == chosen ? nil : best
    }

    /// What some steps give on one copy; nil where they exclude each other.
    private func joint(_ steps: [Int], of found: [FoundStep]) -> JointSteps? {
        let changes = [RecordChange](joining: steps.map { found[$0].changes })
        let places = changes.compactMap(\.place)
        guard Set(places).count == places.count else { return nil }
        let scores = trial.scores(after: changes)
        return scores.total.map { JointSteps(steps: steps, total: $0, class: scores.ratingClass) }
    }
}

extension [Int] {
    /// Every choice of some of them, in their order.
    fileprivate var parts: [[Int]] {
        reduce([[]]) { parts, next in parts + parts.map { $0 + [next] } }.filter { !$0.isEmpty }
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

/// What can be said once only.
private struct ChangedPlace: Hashable {
    let of: String?
    let field: String
}

extension RecordChange {
    /// What is said anew; nil for what can be said several times.
    fileprivate var place: ChangedPlace? {
        switch self {
        case .set(let field, let id, _): ChangedPlace(of: id, field: field)
        case .strength(let id, _): ChangedPlace(of: id, field: "strength")
        case .judge(let indicator, _, _): ChangedPlace(of: indicator, field: "finding")
        case .serve: ChangedPlace(of: nil, field: "serves")
        case .host: ChangedPlace(of: nil, field: "country")
        case .remove, .removeSource, .attach, .lastCycle, .tellInLastCycle, .add: nil
        }
    }

    fileprivate var isDocument: Bool { if case .attach = self { true } else { false } }
}
