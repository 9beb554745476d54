internal import Evaluation

/// Finds pairs of items that are worth comparing, by keys and neighbours, so that the work grows with the record alone.
struct Candidates {
    /// How many neighbours with the same key an item is compared with.
    static let neighbours = 40

    /// Both positions in one number each, so that millions are sorted fast; some stand here more than once.
    private var found: [UInt64] = []

    /// The pairs, each once, ascending. They are sorted where they stand, since millions take much memory.
    mutating func pairs() -> some Sequence<Pair> {
        found.sort()
        var kept = 0
        for place in found.indices where place == 0 || found[place] != found[kept - 1] {
            found[kept] = found[place]
            kept += 1
        }
        found.removeLast(found.count - kept)
        return found.lazy.map { Pair(first: Int($0 >> 32), second: Int($0 & 0xFFFF_FFFF)) }
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
                    found.append(UInt64(min(position, other)) << 32 | UInt64(max(position, other)))
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
            if mayBeAlike || areNear(one, other) { found.append(UInt64(one) << 32 | UInt64(other)) }
        }
    }
}
