internal import Documents
internal import Methodology
internal import Scalars

// Measures, with the comparisons that stand beside them in gates and checklists.

extension RuleChanges {
    mutating func measure(_ node: YAMLNode) {
        let comparisons = node.entries.filter { isComparison($0) }
        for entry in node.entries {
            if comparisons.count > 1, isComparison(entry) { leaveOut(entry, .condition) }
            measure(entry)
        }
    }

    private func isComparison(_ entry: YAMLEntry) -> Bool {
        ComparisonKey(inRules: entry.key.text).map { ComparisonKey.ofNumbers.contains($0) } ?? false
    }

    private mutating func measure(_ entry: YAMLEntry) {
        switch entry.key.text {
        case "count", "in": otherSelection(entry)
        case "where":
            leaveOut(entry, .condition)
            conditions(entry.value)
        case "among": turn(entry, between: PartyScope.any.rawValue, PartyScope.served.rawValue, .among)
        case "unit": turn(entry, between: "kg", "t", .unit)
        case "each_at_least":
            step(entry, .bound)
            leaveOut(entry, .bound)
        case "each_year":
            entry.value.entry("at_least").map { step($0, .bound) }
            leaveOut(entry, .condition)
        case "when_over_is_zero":
            turn(entry, between: ZeroDenominator.zero.rawValue, ZeroDenominator.notAssessed.rawValue, .overZero)
        case "ratio": for side in entry.value.entries { self.side(side.value) }
        case "checklist": checklist(entry.value)
        case "finding": judgement(entry.value)
        case "one_of": leaveOutEach(of: entry.value, .bound)
        default: if isComparison(entry) { comparison(entry) }
        }
    }

    /// A side of a ratio; of the last cycle, also the same of this one.
    private mutating func side(_ node: YAMLNode) {
        guard let previous = node.entry("previous") else { return measure(node) }
        let inner = previous.value.onOneLine
        replace(node, with: previous.value, at: previous.key, "previous: \(inner)", inner, .selection)
        measure(previous.value)
    }

    /// Another selection of the same kind of items.
    private mutating func otherSelection(_ entry: YAMLEntry) {
        guard let kind = selections.first(where: { $0.id == entry.value.text })?.kind else { return }
        for other in selections where other.kind == kind && other.id != entry.value.text {
            set(entry, to: other.id, .selection)
        }
    }

    private mutating func checklist(_ entries: YAMLNode) {
        leaveOutEach(of: entries, .member)
        for entry in entries.elements { entry.value(of: "met_when").map { measure($0) } }
    }

    private mutating func judgement(_ node: YAMLNode) {
        choices(node.value(of: "choices"))
        node.entry("times").map { step($0, .score) }
        for end in ["from", "to"] { node.value(of: "number")?.entry(end).map { step($0, .bound) } }
    }

    mutating func choices(_ list: YAMLNode?) {
        for choice in list?.elements ?? [] { choice.entry("score").map { step($0, .score) } }
    }
}
