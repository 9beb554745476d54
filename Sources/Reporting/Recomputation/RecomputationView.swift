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
        [.facts([methodology] + tables), .table(columns)] + missing
    }

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
            return Fact(say("recompute.table"), lines: [sheet] + form(source) + [place])
        }
    }

    /// How a text file was understood, and which sheets were not read.
    private func form(_ source: RecomputationSubject.Source) -> [Words] {
        let form = source.encoding.map { say.textForm($0, source.separator) }
        let sheets = source.otherSheets.isEmpty ? nil : say.otherSheets(source.otherSheets)
        return [source.isEncodingGuessed ? form.map(say.guessed) : form, sheets].compactMap(\.self)
    }

    private var columns: Table {
        Table(
            caption: say("import.columns_head"), [say("import.column"), say("import.heading"), say("recompute.is")],
            rows: subject.columns.map { column in
                let isTurned = subject.layouts[column.table].direction == .columns
                let number: Words =
                    isTurned ? "\(column.number)" : .code(ColumnLetters.letters(of: column.number))
                return Table.Row([number, .written(column.heading), say.meaning(column, subject.words)])
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
        return [.list([values] + say.tallies(summary.counts, places: summary.places)), .paragraph(outcome(summary))]
            + (byColumn(summary).map { [.table($0)] } ?? []) + cells(summary, isCaptioned: true)
    }

    /// Whether anything contradicts its parts, whether all could be computed, and which columns nobody read.
    func outcome(_ summary: RecomputationSummary) -> Words {
        let unread = subject.columns.filter { $0.meaning == .unread && !$0.heading.isEmpty }.map(\.heading)
            .firstOccurrences
        guard !unread.isEmpty else { return verdict(summary) }
        let names = say.list(unread.map { say.quoted(.written($0)) })
        return say.sentences([verdict(summary), say.tell("recompute.unread_columns", ["columns": names])])
    }

    private func verdict(_ summary: RecomputationSummary) -> Words {
        if summary.values == 0 { return say("recompute.nothing_compared") }
        guard summary.contradicting == 0 else {
            return say.tell("recompute.contradicting", ["number": say.number(Rational(summary.contradicting))])
        }
        let missing = summary.count(.notComputable)
        guard missing > 0 else { return say("recompute.none_contradicts") }
        guard missing < summary.values else { return say("recompute.none_computable") }
        return say.tell("recompute.none_computed_contradicts", ["number": say.number(Rational(missing))])
    }

    /// How many values have which verdict, in large print.
    func figures(_ summary: RecomputationSummary) -> Block {
        let places = summary.places.sorted { $0.key < $1.key }.map { places, number in
            say.tell("recompute.to_places", ["places": "\(places)", "number": say.number(Rational(number))])
        }
        let verdicts = Verdict.allCases.map { verdict in
            Figure(
                name: say.name(verdict), value: say.number(Rational(summary.count(verdict))),
                lines: verdict == .equalAsPrinted ? places : [], isPlain: verdict != .contradictsParts)
        }
        let all = Figure(
            name: say("recompute.published_values"), value: say.number(Rational(summary.values)),
            lines: [say.tell("recompute.of_cases", ["cases": say.number(Rational(summary.cases))])], isPlain: true)
        return .figures([all] + verdicts)
    }

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
            return Table.Row([.written(subject.columns[column].heading)] + counts)
        }
        return Table(columns: heads, rows: rows)
    }

    /// Which columns write numbers in two ways, and what is wrong with cells, a row for each kind.
    func cells(_ summary: RecomputationSummary, isCaptioned: Bool) -> [Block] {
        let mixed = summary.mixedColumns.map { column in
            Block.warning(
                say.tell(
                    "recompute.mixed_column",
                    [
                        "heading": .written(subject.columns[column.column].heading), "point": column.point.words,
                        "comma": column.comma.words,
                    ]))
        }
        guard !summary.kinds.isEmpty else { return mixed }
        var table = kinds(summary)
        let title = say("recompute.cells_to_look_at")
        if isCaptioned { table.caption = title } else { table.label = title }
        return mixed + [.table(table)]
    }

    private func kinds(_ summary: RecomputationSummary) -> Table {
        let heads = [
            Table.Column(title: say("recompute.first_cell")), Table.Column(title: say("recompute.what_is_wrong")),
            Table.Column(title: say("recompute.how_many_cells"), isNumeric: true),
            Table.Column(title: say("recompute.what_to_do")),
        ]
        let rows = summary.kinds.map { kind in
            Table.Row([
                say.cellWithPlace(kind.first, in: subject), say.reason(kind.first), number(kind.count),
                say.fix(kind.first),
            ])
        }
        return Table(columns: heads, rows: rows)
    }
}
