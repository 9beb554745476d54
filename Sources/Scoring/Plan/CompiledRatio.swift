internal import Documents
internal import Methodology
internal import Results

/// A ratio laid out for answering.
struct CompiledRatio: Sendable {
    let of: CompiledMeasure
    let over: CompiledMeasure
    let treatment: ZeroDenominator
    /// How far what stands above the line is a part of what stands below it.
    let part: Part

    enum Part: Sendable {
        /// Not at all, as far as the rules show.
        case none
        /// It never exceeds what stands below.
        case bounded
        /// Both count items, so that each is in neither, below the line only, or in both: what stands below the line,
        /// and the slot of what is asked above it besides.
        case ofItems(below: TallySlot, besides: Int)
    }
}

extension ItemMeasure {
    /// What is asked of an item besides what another measure asks; nil where this one is no part of it.
    func besides(_ whole: ItemMeasure) -> Condition? {
        guard rule.statistic.name == whole.rule.statistic.name, rule.selection == whole.rule.selection,
            rule.field == whole.rule.field, rule.among == whole.rule.among, rule.unit == whole.rule.unit,
            rule.eachAtLeast == whole.rule.eachAtLeast
        else { return nil }
        let own = rule.condition?.entries ?? []
        let wanted = Set((whole.rule.condition?.entries ?? []).map(\.unorderedText))
        guard wanted.isSubset(of: own.map(\.unorderedText)) else { return nil }
        return .all(own.filter { !wanted.contains($0.unorderedText) })
    }
}

extension Condition {
    /// The parts that must all hold.
    fileprivate var entries: [Condition] {
        if case .all(let parts, _, _) = self { parts.flatMap(\.entries) } else { [self] }
    }

    /// The same text for conditions that are alike but for the order of lists.
    fileprivate var unorderedText: String { structure.unorderedText }
}

extension JSONValue {
    fileprivate var unorderedText: String {
        switch self {
        case .object(let keys):
            "{\(keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.unorderedText)" }.joined(separator: ", "))}"
        case .array(let values): "[\(values.map(\.unorderedText).sorted().joined(separator: ", "))]"
        default: String(describing: self)
        }
    }
}
