internal import Evaluation

/// Finds pairs of items that are worth comparing, by keys and neighbours, so that the work grows with the record alone.
struct Candidates {
    /// How many neighbours with the same key an item is compared with.
    static let neighbours = 40

    /// For each position the later ones, in few bytes since there are millions; some stand here more than once.
    private var later: [[Int32]] = []

    /// The pairs, each once, ascending.
    var pairs: some Sequence<Pair> {
        later.enumerated().lazy.flatMap { first, others in
            let sorted = others.sorted()
            return sorted.indices.lazy.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }
                .map { Pair(first: first, second: Int(sorted[$0])) }
        }
    }

    /// Takes two positions, the earlier first.
    private mutating func add(_ one: Int, _ other: Int) {
        while later.count <= one { later.append([]) }
        later[one].append(Int32(other))
    }

    /// Two positions, the earlier first.
    struct Pair {
        let first: Int
        let second: Int
    }

    /// Each with the next ones that share a key with it.
    mutating func add<Key: Hashable>(_ keyed: some Sequence<(key: Key, position: Int)>) {
        for positions in Dictionary(grouping: keyed, by: \.key).values where positions.count > 1 {
            let positions = positions.map(\.position)
            for (place, position) in positions.enumerated() {
                for other in positions[(place + 1)...].prefix(Candidates.neighbours) where other != position {
                    add(min(position, other), max(position, other))
                }
            }
        }
    }

    /// Those whose titles have all words in common, or one that few titles have.
    ///
    /// - Parameter areNear: whether two of the latter are worth comparing even where their titles cannot be alike.
    mutating func addTitles(_ titles: [TitleWords], orIf areNear: (_ one: Int, _ other: Int) -> Bool) {
        add(titles.enumerated().flatMap { position, title in title.wordings.map { (key: $0.all, position: position) } })
        add(
            titles.enumerated().flatMap { position, title in
                title.wordings.filter { !$0.kept.isEmpty }.map { (key: $0.kept, position: position) }
            })
        RareWords(titles, inAtMost: Candidates.neighbours).forEachPair { one, other, mayBeAlike in
            if mayBeAlike || areNear(one, other) { add(one, other) }
        }
    }
}
