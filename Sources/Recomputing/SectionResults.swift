internal import Importing
internal import Scalars
internal import Scoring

/// Results of which headings do not say what they are of: `Average` or `Total` several times, each under the name of some columns,
/// behind them or before them.
struct SectionResults {
    private let words: SchemeWords
    private let columns: [TableColumn]
    /// What the headings say, by the positions of the columns.
    private let said: [Int: PublishedWords.SectionResult]

    /// - Parameters:
    ///   - columns: those of one table, side by side.
    ///   - asked: the positions of those of which the user says what they are.
    init(_ columns: [TableColumn], _ words: SchemeWords, asked: Set<Int>) {
        self.words = words
        self.columns = columns
        let open = columns.indices.filter { position in
            !asked.contains(position) && SectionResults.isOpen(columns[position], words)
        }
        let headings = Dictionary(grouping: open, by: { FoldedText.key(columns[$0].heading) }).mapValues(\.count)
        // Where a table holds parts of one thing alone, no score in it is that of the whole.
        let isOfPart = !words.areAllOrNone(Set(columns.compactMap(\.indicator)))
        let found = open.compactMap { position -> (Int, PublishedWords.SectionResult)? in
            let heading = columns[position].heading
            guard let said = ImportWords.published.resultOfSection(in: heading) else { return nil }
            let isAlone = headings[FoldedText.key(heading)] == 1 && !(isOfPart && columns[position].meaning == .unread)
            return said.isMean || !isAlone ? (position, said) : nil
        }
        said = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a column may be the result of something that its heading does not name.
    private static func isOpen(_ column: TableColumn, _ words: SchemeWords) -> Bool {
        let meanings = words.meanings(of: column.heading)
        return (column.meaning == .unread && meanings.isEmpty) || meanings == [.result(PublishedResult(.total))]
    }

    /// What the columns are results of, by their positions.
    var found: [Int: PublishedResult] {
        let (above, beside) = (resultsUnderNames, resultsBesideColumns)
        let things = above.merging(beside) { one, _ in one }
        return things.reduce(into: [:]) { found, entry in
            guard let said = said[entry.key], !said.isMean || words.isAverage(entry.value) else { return }
            found[entry.key] = words.result(said.kind, of: entry.value)
        }
    }

    /// Of those below a heading that holds for several columns: what it names, or what these are part of.
    private var resultsUnderNames: [Int: ScoredThing] {
        said.keys.reduce(into: [:]) { found, position in
            guard let above = columns[position].above else { return }
            let under = columns.indices.filter { columns[$0].above.map { $0.isSpelled(above) } ?? false }
            found[position] = words.thing(above: above) ?? whole(of: under.filter(isKnown))
        }
    }

    /// Of those that stand behind the columns of which they are, or all before them; nothing where either may be meant.
    private var resultsBesideColumns: [Int: ScoredThing] {
        let bare = said.keys.filter { columns[$0].above == nil }
        let behind = results(bare, in: Array(columns.indices))
        let before = results(bare, in: columns.indices.reversed())
        if behind.count == before.count { return behind.isEmpty || behind == before ? behind : [:] }
        return behind.count > before.count ? behind : before
    }

    /// What stands between a result and the one before it, in some order.
    private func results(_ bare: [Int], in order: [Int]) -> [Int: ScoredThing] {
        var found: [Int: ScoredThing] = [:]
        var (open, closed): ([Int], [ScoredThing]) = ([], [])
        for position in order {
            guard bare.contains(position) else {
                if isKnown(position) { open.append(position) }
                continue
            }
            found[position] = open.isEmpty ? whole(of: closed) : whole(of: open)
            closed = open.isEmpty ? [] : closed + [found[position]].compactMap(\.self)
            open = []
        }
        return found
    }

    /// Whether a column says something of the scheme by its own heading.
    private func isKnown(_ position: Int) -> Bool {
        said[position] == nil && (columns[position].indicator != nil || columns[position].result != nil)
    }

    /// What all columns are part of, and no others; nil where that is not sure.
    private func whole(of positions: [Int]) -> ScoredThing? {
        let results = positions.compactMap { columns[$0].result?.thing }
        guard results.isEmpty else { return results.count == positions.count ? whole(of: results) : nil }
        let indicators = Set(positions.compactMap { columns[$0].indicator })
        let possible = words.things.filter { thing in
            thing != .total && words.indicators(of: thing).isSuperset(of: indicators)
        }
        // The criterion, or the group where they are of several criteria.
        guard indicators.count > 1, let thing = possible.first else { return nil }
        let others = Set(columns.compactMap(\.indicator)).subtracting(indicators)
        return words.indicators(of: thing).isDisjoint(with: others) ? thing : nil
    }

    /// The group, or the total, of which criteria and groups are all parts that the table shows.
    private func whole(of things: [ScoredThing]) -> ScoredThing? {
        let parts = Set(things)
        return parts.count > 1 ? words.things.filter { words.parts(of: $0) == parts }.only : nil
    }
}
