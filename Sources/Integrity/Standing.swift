internal import Results

/// Which items count where, and which are one item, by the traces of an assessment.
///
/// Items that an indicator merges are one item here (semantics, "Integrity", terms).
struct Standing {
    private var indicatorsByItem: [String: [String]] = [:]
    private var parents: [String: String] = [:]
    private var membersByRoot: [String: [String]] = [:]

    init(_ assessment: Assessment) {
        for indicator in assessment.criteria.flatMap(\.indicators) {
            for trace in indicator.traces {
                for counted in trace.counted { add(counted.item, to: indicator.id) }
                for merged in trace.merged {
                    add(merged.item, to: indicator.id)
                    join(merged.item, merged.into)
                }
            }
        }
        for item in parents.keys.sorted() { membersByRoot[root(of: item), default: []].append(item) }
    }

    /// The indicators in which an item counts or is merged, in the methodology's order.
    func indicators(of item: String) -> [String] { indicatorsByItem[item] ?? [] }

    /// Whether the item, or one that is merged with it, counts anywhere.
    func counts(_ item: String) -> Bool { indicatorsByItem[item] != nil }

    /// Whether some indicator takes both as one item.
    func areOne(_ one: String, _ other: String) -> Bool { root(of: one) == root(of: other) }

    /// What stands for an item and all that are one with it.
    func root(of item: String) -> String {
        var item = item
        while let parent = parents[item], parent != item { item = parent }
        return item
    }

    /// The item with all that are one with it.
    func members(of item: String) -> [String] { membersByRoot[root(of: item)] ?? [item] }

    private mutating func add(_ item: String, to indicator: String) {
        if indicatorsByItem[item]?.last != indicator { indicatorsByItem[item, default: []].append(indicator) }
    }

    private mutating func join(_ one: String, _ other: String) {
        let (first, second) = (root(of: one), root(of: other))
        for item in [one, other, first, second] where parents[item] == nil { parents[item] = item }
        if first != second { parents[max(first, second)] = min(first, second) }
        parents[one] = root(of: one)
    }
}
