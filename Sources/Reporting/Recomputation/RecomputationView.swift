internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Recomputing
internal import Scalars
internal import Spreadsheets

/// What is shown of recomputed results, without a word about how it looks.
struct RecomputationView: Sendable {
    let subject: RecomputationSubject
    let say: Wording

    init(_ subject: RecomputationSubject, _ say: Wording) {
        self.subject = subject
        self.say = say
    }

    /// What is read as what.
    var beginning: [Block] {
        warnings + [.facts([methodology] + tables), .table(columns)] + columnNames + missing
    }

    /// That nothing is compared, and which columns seem to hold results that are not read.
    var warnings: [Block] {
        (subject.hasResults ? [] : [.warning(say("recompute.nothing_is_compared"))]) + perhapsResults
    }

    /// Which columns seem to hold results that are not read.
    var perhapsResults: [Block] {
        let perhaps = subject.columns.compactMap(say.perhapsResult)
        guard !perhaps.isEmpty else { return [] }
        return [
            .warning(
                say.tell(
                    "recompute.perhaps_results", ["columns": say.list(perhaps.atMost(RecomputationView.mostNames))]))
        ]
    }

    /// How columns can be named; only where two have one heading, or one has none.
    private var columnNames: [Block] {
        guard let repeated = subject.columns.first(where: { $0.meaning != .name && !$0.name.isSpelled($0.heading) })
        else { return [] }
        let isTurned = subject.layouts[repeated.table].direction == .columns
        let place = isTurned ? "row \(repeated.number)" : "column \(ColumnLetters.letters(of: repeated.number))"
        let both = repeated.name.begins(with: repeated.heading) ? "A / B" : repeated.name
        return [
            .note(say.tell("recompute.column_names", ["both": .code(both), "place": .code(place)]))
        ]
    }

    private func mergedCells(_ layout: TableLayout) -> [Words] {
        guard !layout.merged.isEmpty else { return [] }
        let places = layout.merged.prefix(RecomputationView.mostPlaces).map { range in
            say.tell(
                "recompute.merged_range", ["first": range.lowerBound.words, "last": range.upperBound.words])
        }
        let more: [Words] = layout.merged.count > places.count ? ["…"] : []
        return [say.tell("recompute.merged_cells", ["places": say.list(places + more)])]
    }

    private static let mostPlaces = 5

    /// Under what was recomputed, and which files.
    var sources: [Fact] {
        let files = subject.sources.map { Words.code($0.path) }
        return [methodology, Fact(say("recompute.table"), lines: files)]
    }

    func number(_ count: Int) -> Words { say.number(Rational(count)) }

    private var methodology: Fact {
        Fact(
            say("recompute.methodology"),
            say.inBrackets(
                .code(subject.words.methodology.id.value), behind: say.text(subject.words.methodology.title)))
    }

    private var tables: [Fact] {
        zip(subject.sources, subject.layouts).map { source, layout in
            let place: Words =
                layout.direction == .rows
                ? say.tell("recompute.cases_in_rows", ["row": "\(layout.heading)"])
                : say.tell(
                    "recompute.cases_in_columns", ["column": .code(ColumnLetters.letters(of: layout.heading))])
            let sheet =
                layout.sheet.map { say.inBrackets(.written($0), behind: .code(source.path)) } ?? .code(source.path)
            return Fact(say("recompute.table"), lines: [sheet] + form(source) + [place] + mergedCells(layout))
        }
    }

    /// How a text file was understood, and which sheets were not read.
    private func form(_ source: RecomputationSubject.Source) -> [Words] {
        let form = source.encoding.map { say.textForm($0, source.separator) }
        let told = source.isEncodingGuessed ? form.map { say.guessed($0, source.encoding) } : form
        let sheets = source.otherSheets.isEmpty ? nil : say.otherSheets(source.otherSheets)
        return [told, sheets].compactMap(\.self)
    }

    private var columns: Table {
        Table(
            caption: say("import.columns_head"), [say("import.column"), say("import.heading"), say("recompute.is")],
            rows: subject.columns.map { column in
                let isTurned = subject.layouts[column.table].direction == .columns
                let number: Words =
                    isTurned ? "\(column.number)" : .code(ColumnLetters.letters(of: column.number))
                return Table.Row([number, .written(column.name), say.meaning(column, subject.words)])
            })
    }

    private var missing: [Block] {
        let missing = subject.missingIndicators
        let unpublished = subject.unpublished
        return [
            missing.isEmpty
                ? nil : .note(say.tell("recompute.without_columns", ["ids": say.list(missing.map(Words.code))])),
            unpublished.isEmpty
                ? nil : .note(say.tell("recompute.unpublished", ["ids": say.list(unpublished.map(Words.code))])),
        ].compactMap(\.self)
    }

    /// How many values have which verdict, and what to look at.
    func ending(_ summary: RecomputationSummary) -> [Block] {
        let values = say.tell(
            "recompute.values_of_cases",
            [
                "values": say.number(Rational(summary.values)),
                "cases": say.number(Rational(summary.cases)),
            ])
        return [.list([values] + say.tallies(summary.counts, places: summary.places)), outcomeBlock(summary)]
            + perhapsResults + unread + setApart(summary) + (byColumn(summary).map { [.table($0)] } ?? [])
            + cells(summary, isCaptioned: true)
    }

    /// The outcome, as a warning where nothing at all was compared.
    func outcomeBlock(_ summary: RecomputationSummary) -> Block {
        summary.compared == 0 ? .warning(verdict(summary)) : .paragraph(verdict(summary))
    }

    /// Which columns nobody read.
    var unread: [Block] {
        let unread = subject.columns.filter { $0.meaning == .unread && !$0.heading.isEmpty }
        let others = unread.filter { say.perhapsResult($0) == nil }.map(\.name).firstOccurrences
        guard !others.isEmpty else { return [] }
        let names = say.list(others.map { say.quoted(.written($0)) }.atMost(RecomputationView.mostNames))
        return [
            .note(say.tell("recompute.unread_columns", ["columns": names, "number": number(others.count)]))
        ]
    }

    /// How many names of columns are shown, so that what is said of them does not hide what is said of results.
    private static let mostNames = 12

    /// The lines of sums, averages and the like, which were left out.
    func setApart(_ summary: RecomputationSummary) -> [Block] {
        guard let first = summary.setApart.first else { return [] }
        let name: Words = "\(say.quoted(.written(first.text))) (\(say.place(first, subject)))"
        return [
            .note(say.tell("recompute.set_apart", ["number": number(summary.setApart.count), "first": name]))
        ]
    }

    /// Whether anything contradicts its parts, and whether all could be computed.
    func verdict(_ summary: RecomputationSummary) -> Words {
        if summary.values == 0 { return say("recompute.nothing_compared") }
        guard summary.contradicting == 0 else {
            return say.tell("recompute.contradicting", ["number": say.number(Rational(summary.contradicting))])
        }
        let missing = summary.count(.notComputable)
        guard missing > 0 else { return say("recompute.none_contradicts") }
        guard missing < summary.values else { return say("recompute.none_computable") }
        return say.tell("recompute.none_computed_contradicts", ["number": say.number(Rational(missing))])
    }

    /// How many values have which verdict, in large print; what contradicts its parts comes first.
    func figures(_ summary: RecomputationSummary) -> Block {
        let places = summary.places.sorted { $0.key < $1.key }.map { places, number in
            say.tell("recompute.to_places", ["places": "\(places)", "number": say.number(Rational(number))])
        }
        let order: [Verdict] = [.contradictsParts, .followsPublishedParts, .notComputable, .equalAsPrinted, .equal]
        let verdicts = order.map { verdict in
            Figure(
                name: say.name(verdict), value: number(summary.count(verdict)),
                lines: verdict == .equalAsPrinted
                    ? places : verdict == .contradictsParts ? [cases(summary.contradicting)] : [],
                isPlain: verdict != .contradictsParts)
        }
        let all = Figure(
            name: say("recompute.published_values"), value: number(summary.values), lines: [cases(summary.cases)],
            isPlain: true)
        return .figures(verdicts + [all])
    }

    private func cases(_ count: Int) -> Words { say.tell("recompute.of_cases", ["cases": number(count)]) }

    /// Which columns hold what; nil where there is only one.
    func byColumn(_ summary: RecomputationSummary) -> Table? {
        let columns = subject.columns.indices.filter { summary.columns[$0] != nil }
        let verdicts = Verdict.allCases.filter { summary.count($0) > 0 }
        guard columns.count > 1 else { return nil }
        let heads =
            [Table.Column(title: say("import.heading"))]
            + verdicts.map { Table.Column(title: say.name($0), isNumeric: true) }
        let rows = columns.map { column in
            let counts = verdicts.map { verdict -> Words? in "\(summary.columns[column]?[verdict] ?? 0)" }
            return Table.Row([.written(subject.columns[column].name)] + counts)
        }
        return Table(columns: heads, rows: rows)
    }

    /// Which columns write numbers in two ways, and what is wrong with cells, a row for each kind.
    func cells(_ summary: RecomputationSummary, isCaptioned: Bool) -> [Block] {
        let mixed = summary.mixedColumns.map { Block.warning(twoWays(of: $0)) }
        guard !summary.kinds.isEmpty else { return mixed }
        var table = kinds(summary)
        let title = say("recompute.cells_to_look_at")
        if isCaptioned { table.caption = title } else { table.label = title }
        return mixed + [.table(table)]
    }

    private func twoWays(of column: MixedColumn) -> Words {
        let heading = Words.written(subject.columns[column.column].heading)
        switch column.kind {
        case .decimals:
            return say.tell(
                "recompute.mixed_column",
                ["heading": heading, "point": column.one.words, "comma": column.other.words])
        case .percents:
            return say.tell(
                "recompute.mixed_percents",
                ["heading": heading, "one": column.one.words, "other": column.other.words])
        case .points:
            return say.tell(
                "recompute.mixed_points",
                ["heading": heading, "one": column.one.words, "other": column.other.words])
        case .shares:
            return say.tell(
                "recompute.mixed_shares",
                ["heading": heading, "one": column.one.words, "other": column.other.words])
        }
    }

    private func kinds(_ summary: RecomputationSummary) -> Table {
        let heads = [
            Table.Column(title: say("recompute.first_cell")), Table.Column(title: say("recompute.what_is_wrong")),
            Table.Column(title: say("recompute.how_many_cells"), isNumeric: true),
            Table.Column(title: say("recompute.what_to_do")),
        ]
        let rows = summary.kinds.map { kind in
            Table.Row([
                say.cellWithPlace(kind.first, in: subject), say.reason(kind.first, in: subject), number(kind.count),
                say.fix(kind.first, in: subject),
            ])
        }
        return Table(columns: heads, rows: rows)
    }
}
