internal import Evaluation

/// Finds pairs of items that are worth comparing, by keys and neighbours, so that the work grows with the record alone.
struct Candidates {
    /// How many neighbours with the same key an item is compared with.
    static let neighbours = 40

    private(set) var pairs: Set<Pair> = []

    /// Two positions, the earlier first.
    struct Pair: Hashable, Comparable {
        let first: Int
        let second: Int

        init(_ one: Int, _ other: Int) {
            first = min(one, other)
            second = max(one, other)
        }

        static func < (left: Pair, right: Pair) -> Bool { (left.first, left.second) < (right.first, right.second) }
    }

    /// Each with the next ones that share a key with it.
    mutating func add<Key: Hashable>(_ keyed: some Sequence<(key: Key, position: Int)>) {
        for positions in Dictionary(grouping: keyed, by: \.key).values where positions.count > 1 {
            let positions = positions.map(\.position)
            for (place, position) in positions.enumerated() {
                for other in positions[(place + 1)...].prefix(Candidates.neighbours) where other != position {
                    pairs.insert(Pair(position, other))
                }
            }
        }
    }

    /// Those whose titles have all words in common, or one that few titles have.
    mutating func addTitles(_ titles: [TitleWords]) {
        add(titles.enumerated().flatMap { position, title in title.wordings.map { (key: $0.all, position: position) } })
        add(
            titles.enumerated().flatMap { position, title in
                title.wordings.filter { !$0.kept.isEmpty }.map { (key: $0.kept, position: position) }
            })
        let words = titles.enumerated().flatMap { position, title in
            title.wordings.reduce(into: Set<String>()) { $0.formUnion($1.kept) }.map { (key: $0, position: position) }
        }
        let rare = Dictionary(grouping: words, by: \.key).filter { $0.value.count <= Candidates.neighbours }
        add(rare.values.joined())
    }
}
