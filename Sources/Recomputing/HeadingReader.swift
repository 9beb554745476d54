internal import Importing
internal import Scalars
internal import Spreadsheets

/// What headings mean.
struct HeadingReader {
    let sheet: String?
    let direction: TableRequest.Direction
    let heading: Int
    let words: SchemeWords
    let request: TableRequest

    init(
        sheet: String?, direction: TableRequest.Direction, heading: Int, _ words: SchemeWords, _ request: TableRequest
    ) {
        self.sheet = sheet
        self.direction = direction
        self.heading = heading
        self.words = words
        self.request = request
    }

    /// The columns of a line of headings.
    func columns(_ line: HeadingLine, _ table: Int) throws(TableProblem) -> [TableColumn] {
        let named = line.texts.sorted { $0.key < $1.key }.map { number, text in
            TableColumn(
                table: table, number: number, heading: text, above: line.above[number], meaning: .unread)
        }
        return try read(told(apart: named))
    }

    /// What columns mean, by their headings and by what the user says of them.
    func read(_ columns: [TableColumn]) throws(TableProblem) -> [TableColumn] {
        let asked = try mapped(columns)
        let names = Set(request.names.flatMap { called($0, among: columns) })
        var read: [TableColumn] = []
        for (position, column) in columns.enumerated() {
            var column = column
            if let meaning = asked[position] {
                column.meaning = meaning
            } else if names.contains(position) {
                column.meaning = .name
            } else {
                column.meaning = try meaning(of: column)
            }
            read.append(column)
        }
        return read
    }

    /// What `--map` says of columns, by their positions. A heading that several bear can only leave them out.
    private func mapped(_ columns: [TableColumn]) throws(TableProblem) -> [Int: TableColumn.Meaning] {
        var found: [Int: TableColumn.Meaning] = [:]
        for (heading, meaning) in request.map {
            let positions = called(heading, among: columns)
            guard positions.count < 2 || meaning == .unread else {
                throw .repeatedHeading(
                    heading, positions.map { place(of: columns[$0].number) }, positions.map { columns[$0].name })
            }
            for position in positions {
                if let earlier = found[position], earlier != meaning {
                    throw .mappedTwice(
                        place(of: columns[position].number), [earlier, meaning].map { words.name(of: $0) })
                }
                found[position] = meaning
            }
        }
        return found
    }

    private func meaning(of column: TableColumn) throws(TableProblem) -> TableColumn.Meaning {
        let meanings = words.meanings(of: column.heading)
        // Below the names of several parts `Total` is that of each.
        let isOfPart = !column.name.isSpelled(column.heading) && column.above.flatMap(words.thing(above:)) != nil
        if let only = meanings.only { return only.isTotal && isOfPart ? .unread : only }
        if let only = column.above.flatMap({ above in meanings.filter { words.belongs($0, to: above) }.only }) {
            return only
        }
        guard meanings.isEmpty else {
            throw .ambiguousHeading(column.name, place(of: column.number), meanings.map { words.name(of: $0) })
        }
        return .unread
    }

    /// Gives columns names by which `--map` can tell them apart: the heading, both headings, or the letters of the column.
    private func told(apart columns: [TableColumn]) -> [TableColumn] {
        let headings = Dictionary(grouping: columns, by: { FoldedText.key($0.heading) }).mapValues(\.count)
        let joined = Dictionary(grouping: columns.compactMap(\.joined), by: FoldedText.key).mapValues(\.count)
        return columns.map { column in
            var column = column
            if headings[FoldedText.key(column.heading)] == 1, !FoldedText.key(column.heading).isEmpty { return column }
            let both = column.joined.flatMap { joined[FoldedText.key($0)] == 1 ? $0 : nil }
            column.name = both ?? letters(of: column.number)
            return column
        }
    }

    /// Whether an option names a column: by its heading, by both headings, or by its letters.
    func isCalled(_ column: TableColumn, _ name: String) -> Bool {
        let key = FoldedText.key(name)
        return names(of: column).contains {
            // A heading of signs alone is compared as it stands: `%`.
            key.isEmpty ? !name.isEmpty && $0.isSpelled(name) : FoldedText.key($0).isSpelled(key)
        }
    }

    /// The positions of the columns that an option names: those that are called exactly so, else those that are but for case,
    /// accents and signs.
    private func called(_ name: String, among columns: [TableColumn]) -> [Int] {
        let alike = columns.indices.filter { isCalled(columns[$0], name) }
        let exact = alike.filter { names(of: columns[$0]).contains { $0.isSpelled(name) } }
        return exact.isEmpty ? alike : exact
    }

    private func names(of column: TableColumn) -> [String] {
        [column.heading, column.joined ?? "", column.name, letters(of: column.number)]
    }

    /// `column F`, or `row 6` where each column is a case.
    func letters(of number: Int) -> String {
        direction == .rows ? "column \(ColumnLetters.letters(of: number))" : "row \(number)"
    }

    /// What stands before the first known column and seems no result names the case, unless the user says what does; a column
    /// without a heading does where no other can.
    ///
    /// - Parameter samples: what stands below the headings, by column.
    func naming(_ columns: [TableColumn], _ samples: [Int: [CellValue]], _ table: Int) -> [TableColumn] {
        guard request.names.isEmpty else { return columns }
        let first = columns.firstIndex { $0.meaning != .unread } ?? columns.endIndex
        let mapped = mappedPositions(columns)
        let named = columns.enumerated().map { position, column in
            var column = column
            let isName = position == 0 || !seemsResult(column, samples[column.number] ?? [])
            if position < first, isName, !mapped.contains(position) { column.meaning = .name }
            return column
        }
        guard let known = named.first, known.meaning != .name else { return named }
        let blank = samples.keys.filter { $0 < known.number }.sorted()
        return blank.map { TableColumn(table: table, number: $0, heading: "", meaning: .name) } + named
    }

    /// Whether both its heading and its cells say that results are published there.
    private func seemsResult(_ column: TableColumn, _ sample: [CellValue]) -> Bool {
        words.result(in: column.heading, under: column.above).map { words.mayBe($0, sample) } ?? false
    }

    private func mappedPositions(_ columns: [TableColumn]) -> Set<Int> {
        Set(request.map.flatMap { called($0.heading, among: columns) })
    }

    /// Says of columns that are not read what they seem to be.
    ///
    /// - Parameter samples: what stands below the headings, by column.
    func suggesting(_ columns: [TableColumn], _ samples: [Int: [CellValue]]) -> [TableColumn] {
        let taken = Set(columns.map(\.meaning))
        let said = mappedPositions(columns).union(request.names.flatMap { called($0, among: columns) })
        let suggested = columns.enumerated().map { position, column in
            var column = column
            guard column.meaning == .unread || column.meaning == .name, !said.contains(position) else { return column }
            column.suggestion = SuggestedMeaning(words, taken: taken).suggestion(
                for: column, samples[column.number] ?? [])
            return column
        }
        return SuggestedMeaning.withoutRivals(suggested)
    }

    /// Whether the user said that a column is not to be read.
    func isLeftOut(_ column: TableColumn) -> Bool {
        request.map.contains { $0.meaning == .unread && isCalled(column, $0.heading) }
    }

    func refuseRivals(_ columns: [TableColumn]) throws(TableProblem) {
        var taken: [TableColumn.Meaning: TableColumn] = [:]
        for column in columns where column.meaning != .name && column.meaning != .unread {
            let meaning = column.indicator.map { TableColumn.Meaning.indicator($0) } ?? column.meaning
            if let rival = taken.updateValue(column, forKey: meaning) {
                throw .twoColumns(
                    name: words.name(of: meaning), place(of: rival.number), place(of: column.number),
                    column.name.isSpelled(rival.name) ? letters(of: column.number) : column.name)
            }
        }
    }

    func place(of number: Int) -> CellPlace {
        direction == .rows
            ? CellPlace(sheet: sheet, row: heading, column: number)
            : CellPlace(sheet: sheet, row: number, column: heading)
    }
}
