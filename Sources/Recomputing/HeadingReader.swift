internal import Importing
internal import Scalars
internal import Scoring
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
        return withNumbered(try read(told(apart: named)))
    }

    /// Columns whose headings begin with an id that has a number, and with which no other column begins: `PI-1.1 Spending`, whatever
    /// the words behind it.
    private func withNumbered(_ columns: [TableColumn]) -> [TableColumn] {
        let said = mappedPositions(columns).union(request.names.flatMap { called($0, among: columns) })
        let meant = columns.map { words.numbered($0.heading)?.meanings.only ?? $0.meaning }
        var columns = columns
        for position in columns.indices where columns[position].meaning == .unread && !said.contains(position) {
            guard let meaning = words.numberedTitle(columns[position].heading),
                meant.count(where: { $0 == meaning }) == 1
            else { continue }
            columns[position].meaning = meaning
        }
        return columns
    }

    /// The columns that a row names.
    func named(_ row: SheetRow, _ table: Int) -> [TableColumn] {
        told(
            apart: row.cells.sorted { $0.key < $1.key }.map { number, cell in
                TableColumn(table: table, number: number, heading: cell.plainText, meaning: .unread)
            })
    }

    /// The number of the one column that an option names.
    func number(of name: String, among columns: [TableColumn]) throws(TableProblem) -> Int {
        let found = called(name, among: columns).map { columns[$0] }
        guard let first = found.first else { throw .unknownHeading(name, known: columns.map(\.name)) }
        guard found.count == 1 else {
            throw .headingTwice(name, place(of: first.number), place(of: found[1].number), found.map(\.name))
        }
        return first.number
    }

    /// What columns mean, by their headings and by what the user says of them; all that is contradictory is refused at once.
    func read(_ columns: [TableColumn]) throws(TableProblem) -> [TableColumn] {
        var problems: [TableProblem] = []
        let asked = mapped(columns, &problems)
        let names = Set(request.names.flatMap { called($0, among: columns) })
        problems += names.intersection(asked.keys).sorted().map { .mappedName(place(of: columns[$0].number)) }
        var read = columns
        for position in columns.indices {
            if let given = asked[position] ?? (names.contains(position) ? .name : nil) {
                read[position].meaning = given
                continue
            }
            do throws(TableProblem) {
                read[position].meaning = try meaning(of: columns[position])
            } catch { problems.append(error) }
        }
        read = withoutTotalsOfSections(read, asked: names.union(asked.keys))
        try TableProblem.refuse(problems + rivals(among: read))
        return read
    }

    /// `Total` behind the columns of each criterion is that of each, and none of the whole.
    private func withoutTotalsOfSections(_ columns: [TableColumn], asked: Set<Int>) -> [TableColumn] {
        var columns = columns
        for (position, result) in SectionResults(columns, words, asked: asked).found
        where columns[position].meaning.isTotal && result.thing != .total { columns[position].meaning = .unread }
        return columns
    }

    /// What `--map` says of columns, by their positions. A heading that several bear can only leave them out.
    private func mapped(
        _ columns: [TableColumn], _ problems: inout [TableProblem]
    ) -> [Int: TableColumn.Meaning] {
        var found: [Int: [TableColumn.Meaning]] = [:]
        for (heading, meaning) in request.map {
            let positions = called(heading, among: columns)
            guard positions.count < 2 || meaning == .unread else {
                problems.append(
                    .repeatedHeading(
                        heading, positions.map { place(of: columns[$0].number) }, positions.map { columns[$0].name }))
                continue
            }
            for position in positions { found[position, default: []].append(meaning) }
        }
        let several = found.mapValues(\.firstOccurrences).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
        problems += several.map { position, meanings in
            .mappedTwice(place(of: columns[position].number), meanings.map { words.name(of: $0) })
        }
        return found.compactMapValues(\.first)
    }

    private func meaning(of column: TableColumn) throws(TableProblem) -> TableColumn.Meaning {
        let meanings = words.meanings(of: column.heading)
        // Below the names of several parts `Total` is that of each.
        let isOfPart = !column.name.isSpelled(column.heading) && column.above.flatMap(words.thing(above:)) != nil
        if let only = meanings.only { return only.isTotal && isOfPart ? .unread : only }
        if let only = column.above.flatMap({ above in meanings.filter { words.belongs($0, to: above) }.only }) {
            return only
        }
        if meanings.isEmpty,
            let numbered = column.above.flatMap({ words.indicator(numbered: column.heading, under: $0) })
        {
            return .indicator(numbered)
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
            let place = letters(of: column.number)
            // With its heading, so that what shows it needs no other column to say which it is.
            column.name = both ?? (column.heading.isEmpty ? place : "\(column.heading) (\(place))")
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
        let sections = SectionResults(columns, words, asked: mapped).found
        let named = columns.enumerated().map { position, column in
            var column = column
            let sample = samples[column.number] ?? []
            let isName = position == 0 || !seemsResult(column, sample, section: sections[position])
            if position < first, isName, !mapped.contains(position), !isTitle(sample, samples) {
                column.meaning = .name
            }
            return column
        }
        guard let known = named.first, known.meaning != .name else { return named }
        let blank = samples.keys.filter { $0 < known.number }.sorted()
        return blank.map { TableColumn(table: table, number: $0, heading: "", meaning: .name) } + named
    }

    /// Whether a row above the cases of a table with a case in each column holds one text alone: a title names none of them.
    private func isTitle(_ sample: [CellValue], _ samples: [Int: [CellValue]]) -> Bool {
        direction == .columns && sample.count < 2 && samples.values.contains { $0.count > 1 }
    }

    /// Whether both its heading and its cells say that results are published there.
    private func seemsResult(_ column: TableColumn, _ sample: [CellValue], section: PublishedResult?) -> Bool {
        (section ?? words.result(in: column.heading, under: column.above)).map { words.mayBe($0, sample) } ?? false
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
        // Where each row is one value, no heading stands beside another.
        let sections = samples.isEmpty ? [:] : SectionResults(columns, words, asked: said).found
        let firstName = columns.firstIndex { $0.meaning == .name }
        let suggested = columns.enumerated().map { position, column in
            var column = column
            guard column.meaning == .unread || (column.meaning == .name && position != firstName),
                !said.contains(position)
            else { return column }
            column.suggestion = SuggestedMeaning(words, taken: taken).suggestion(
                for: column, samples[column.number] ?? [], section: sections[position])
            return column
        }
        return SuggestedMeaning.withoutRivals(suggested)
    }

    /// Whether the user said that a column is not to be read.
    func isLeftOut(_ column: TableColumn) -> Bool {
        request.map.contains { $0.meaning == .unread && isCalled(column, $0.heading) }
    }

    /// The columns that are what an earlier one is, too.
    func rivals(among columns: [TableColumn]) -> [TableProblem] {
        var taken: [TableColumn.Meaning: TableColumn] = [:]
        return columns.filter { $0.meaning != .name && $0.meaning != .unread }.compactMap { column in
            guard let rival = taken[column.claim] else {
                taken[column.claim] = column
                return nil
            }
            return .twoColumns(
                name: words.name(of: column.claim), place(of: rival.number), place(of: column.number),
                column.name.isSpelled(rival.name) ? letters(of: column.number) : column.name)
        }
    }

    func place(of number: Int) -> CellPlace {
        direction == .rows
            ? CellPlace(sheet: sheet, row: heading, column: number)
            : CellPlace(sheet: sheet, row: number, column: heading)
    }
}
