internal import Results
internal import Scalars
internal import Scoring

/// Which items count where, and which are one item, by the traces of an assessment.
///
/// Items that an indicator merges are one item here (semantics, "Integrity", terms).
struct Standing {
    private var indicatorsByItem: [String: [String]] = [:]
    private var items = JoinedSets<String>()
    private var membersByRoot: [String: [String]] = [:]
    /// The indicators that count an item by what is certain of it, although something is open.
    private var indicatorsByOpenItem: [String: [String]] = [:]

    init(_ assessment: Assessment) {
        for indicator in assessment.criteria.flatMap(\.indicators) {
            for trace in indicator.traces {
                for counted in trace.counted { add(counted.item, to: indicator.id) }
                for merged in trace.merged {
                    add(merged.item, to: indicator.id)
                    items.join(merged.item, merged.into)
                }
                for open in trace.undecided where open.treatment == .counted {
                    if let item = open.item { indicatorsByOpenItem[item, default: []].append(indicator.id) }
                }
            }
        }
        membersByRoot = Dictionary(uniqueKeysWithValues: items.all.map { ($0[0], $0) })
    }

    /// The indicators in which an item counts or is merged, in the methodology's order.
    func indicators(of item: String) -> [String] { indicatorsByItem[item] ?? [] }

    /// The same of a quantity, which may be known by its bounds alone: to write it so must not keep a question away.
    func indicatorsOfQuantity(_ item: String) -> [String] {
        (indicators(of: item) + (indicatorsByOpenItem[item] ?? [])).firstOccurrences
    }

    /// Whether the item, or one that is merged with it, counts anywhere.
    func counts(_ item: String) -> Bool { indicatorsByItem[item] != nil }

    /// Whether some indicator takes both as one item.
    func areOne(_ one: String, _ other: String) -> Bool { root(of: one) == root(of: other) }

    /// What stands for an item and all that are one with it.
    func root(of item: String) -> String { items.root(of: item) }

    /// The item with all that are one with it.
    func members(of item: String) -> [String] { membersByRoot[root(of: item)] ?? [item] }

    private mutating func add(_ item: String, to indicator: String) {
        if indicatorsByItem[item]?.last != indicator { indicatorsByItem[item, default: []].append(indicator) }
    }
}
