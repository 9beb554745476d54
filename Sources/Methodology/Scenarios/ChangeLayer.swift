internal import Documents
internal import ExactNumbers

/// Changes of a scenario that concern the bands of different criteria, and nothing else: what each does alone can be seen
/// in its criterion under all of them, so that the methodology is read once for many.
package struct ChangeLayer: Sendable {
    /// One change.
    package struct Change: Sendable {
        /// Its position in the scenario.
        package let position: Int
        /// The position of the criterion that it concerns.
        package let criterion: Int
    }

    /// The changes, each of which is valid alone.
    package let changes: [Change]
    /// The methodology under all of them.
    package let methodology: Methodology
}

extension FittedScenario {
    /// The changes that can be told apart by their criteria: the first of each criterion, the second of each, and so on.
    ///
    /// Gates, groups and dated values would let a change reach beyond its criterion, so that with them there are none.
    package var layers: [ChangeLayer] {
        let rules = base.methodology
        guard rules.gates.isEmpty, rules.groups.isEmpty, rules.stretches.isEmpty else { return [] }
        var sheets: [[ChangeLayer.Change]] = []
        var numbers: [Int: Int] = [:]
        for (position, change) in changes.enumerated() {
            guard let criterion = change.criterionOfBand(in: rules) else { continue }
            let number = numbers[criterion, default: 0]
            numbers[criterion] = number + 1
            if number == sheets.count { sheets.append([]) }
            sheets[number].append(ChangeLayer.Change(position: position, criterion: criterion))
        }
        return sheets.flatMap { layers(of: $0) }
    }

    /// The changes as one layer, or as several where some are not valid with or without each other.
    private func layers(of changes: some BidirectionalCollection<ChangeLayer.Change>) -> [ChangeLayer] {
        guard changes.count > 1 else { return [] }
        if let methodology = methodology(withOnly: changes.map(\.position)),
            changes.allSatisfy({ base.methodology.isAlike(methodology, in: $0.criterion) })
        {
            return [ChangeLayer(changes: Array(changes), methodology: methodology)]
        }
        let half = changes.index(changes.startIndex, offsetBy: changes.count / 2)
        return layers(of: Array(changes[..<half])) + layers(of: Array(changes[half...]))
    }
}

extension FittedChange {
    /// The position of the criterion in whose bands the change sets a beginning, an end or a score; nil for any other.
    fileprivate func criterionOfBand(in rules: Methodology) -> Int? {
        let names = NodePath(path).names
        guard case .node(let node) = target, node.kind == .scalar, to.kind == .scalar, names.first == "criteria",
            (5...6).contains(names.count), names[names.count - 3] == "bands",
            ["from", "to", "score"].contains(names[names.count - 1])
        else { return nil }
        return rules.position(ofCriterion: names[1])
    }
}

extension Methodology {
    /// Whether all that checks and totals ask of a criterion beside its own score is the same; what it scores at least, only
    /// classes of points ask.
    fileprivate func isAlike(_ other: Methodology, in position: Int) -> Bool {
        let (criterion, changed) = (criteria[position], other.criteria[position])
        guard rating?.basis != .total || criterion.leastScore == changed.leastScore else { return false }
        return criterion.id.value == changed.id.value && criterion.maximum?.value == changed.maximum?.value
            && criterion.indicators.count == changed.indicators.count && criterion.isScored == changed.isScored
    }
}
