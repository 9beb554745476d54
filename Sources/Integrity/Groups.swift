/// Positions that belong together because pairs of them do: pairs of one finding that share an item are one finding.
struct Groups {
    private var parents: [Int: Int] = [:]

    /// Joins two positions and all that belong to them.
    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(of: one), root(of: other))
        parents[one] = parents[one] ?? first
        parents[other] = parents[other] ?? second
        if first != second { parents[max(first, second)] = min(first, second) }
    }

    /// The groups, each ascending, by their first position.
    var all: [[Int]] {
        Dictionary(grouping: parents.keys.sorted()) { root(of: $0) }.sorted { $0.key < $1.key }.map(\.value)
    }

    private func root(of position: Int) -> Int {
        var position = position
        while let parent = parents[position], parent != position { position = parent }
        return position
    }
}
