internal import Importing
internal import Scalars
internal import Spreadsheets

/// A row of headings with those of the row right above, which may stand over several columns.
struct HeadingLine {
    let row: SheetRow
    /// The texts by column; a cell that the row leaves out is that of the row above.
    let texts: [Int: String]
    /// What stands above each column.
    let above: [Int: String]

    /// - Parameter above: the row before.
    init(_ row: SheetRow, below above: SheetRow?, _ words: SchemeWords) {
        self.row = row
        let own = row.cells.mapValues(\.plainText)
        guard let above, above.number == row.number - 1, above.cells.count > 1 else {
            (texts, self.above) = (own, [:])
            return
        }
        let upper = above.cells.mapValues(\.plainText)
        texts = upper.merging(own) { _, own in own }
        self.above = HeadingLine.spread(upper, over: own, words)
    }

    /// A heading stands over the columns behind it, up to the next one, or up to a column that is known to be no part of what
    /// it names.
    private static func spread(
        _ upper: [Int: String], over own: [Int: String], _ words: SchemeWords
    ) -> [Int: String] {
        var spread: [Int: String] = [:]
        var current: String?
        let headings = Dictionary(grouping: own.values, by: FoldedText.key).mapValues(\.count)
        for column in Set(own.keys).union(upper.keys).sorted() {
            if let next = upper[column] { current = own[column] == nil ? nil : next }
            guard let text = own[column], let heading = current else { continue }
            let meanings = words.meanings(of: text)
            let isOther = !meanings.isEmpty && words.thing(above: heading) != nil && upper[column] == nil
            // `Overall` that stands below each of several names is that of each.
            let isOfWhole =
                upper[column] == nil && headings[FoldedText.key(text)] == 1
                && ImportWords.published.result(in: text)?.isOfWhole ?? false
            if isOfWhole || (isOther && !meanings.contains { words.belongs($0, to: heading) || $0.isTotal }) {
                current = nil
            } else {
                spread[column] = heading
            }
        }
        return spread
    }

    /// How many different columns it names. What the user says to be read counts first; what can also be a word in a cell counts behind
    /// all others: a column of grades is no row of headings, though criteria may be called A and B, too.
    func weight(_ words: SchemeWords, _ request: TableRequest, ownAlone: Bool = false) -> Weight {
        let read = request.map.filter { $0.meaning != .unread }.map(\.heading)
        let named = Set((read + request.names).map(FoldedText.key))
        var asked: Set<String> = []
        var sure: Set<String> = []
        var doubtful: Set<String> = []
        for (column, text) in texts where !ownAlone || row.cells[column] != nil {
            let key = FoldedText.key(text)
            let joined = above[column].map { FoldedText.key("\($0) \(text)") }
            if let name = [key, joined ?? ""].first(where: { !$0.isEmpty && named.contains($0) }) {
                asked.insert(name)
                sure.insert(joined ?? key)
            } else if !words.meanings(of: text).isEmpty {
                if words.isWord(text) { doubtful.insert(key) } else { sure.insert(key) }
            } else if let upper = above[column],
                words.result(in: text, under: upper) != nil || words.indicator(numbered: text, under: upper) != nil
            {
                sure.insert(joined ?? key)
            } else if words.numberedTitle(text) != nil {
                doubtful.insert(key)
            }
        }
        return Weight(asked: asked.count, sure: sure.count, doubtful: doubtful.count)
    }

    /// How well a line names columns.
    struct Weight: Comparable {
        /// How many are named by the user.
        let asked: Int
        let sure: Int
        let doubtful: Int

        static let nothing = Weight(asked: 0, sure: 0, doubtful: 0)

        var count: Int { sure + doubtful }

        static func < (one: Weight, other: Weight) -> Bool {
            (one.asked, one.sure, one.doubtful) < (other.asked, other.sure, other.doubtful)
        }
    }

    /// The line that names most columns among the first rows, and the first of several.
    static func best(
        among rows: some Collection<SheetRow>, _ words: SchemeWords, _ request: TableRequest
    ) -> (line: HeadingLine, weight: Weight)? {
        let above = [nil] + rows.map { Optional($0) }
        let weighed = zip(rows, above).map { row, above in
            let line = HeadingLine(row, below: above, words)
            let own = line.weight(words, request, ownAlone: true)
            // A case below the headings may be called as one of them.
            return (line: line, weight: own.count > 1 ? line.weight(words, request) : own)
        }
        return weighed.max {
            $0.weight < $1.weight || ($0.weight == $1.weight && $0.line.row.number > $1.line.row.number)
        }
    }
}
