internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Recomputing
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

    /// How many values have which verdict.
    func ending(_ summary: RecomputationSummary) -> [Block] {
        let values = say.tell(
            "recompute.values_of_cases",
            [
                "values": say.number(Rational(summary.values)),
                "cases": say.number(Rational(summary.cases)),
            ])
        return [.list([values] + say.tallies(summary.counts, places: summary.places)), .paragraph(outcome(summary))]
            + (table(summary).map { [$0] } ?? [])
    }

    private func outcome(_ summary: RecomputationSummary) -> Words {
        summary.contradicting == 0
            ? say("recompute.none_contradicts")
            : say.tell("recompute.contradicting", ["number": say.number(Rational(summary.contradicting))])
    }

    /// Which columns hold what; nothing where there is only one.
    private func table(_ summary: RecomputationSummary) -> Block? {
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
        return .table(Table(columns: heads, rows: rows))
    }
}
