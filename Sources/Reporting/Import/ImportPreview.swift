internal import Documents
package import Importing
package import Methodology
internal import Scalars
package import Spreadsheets
package import Words

/// What a table would add to a record and what of it could not be read, for a terminal.
package struct ImportPreview: TerminalPage, Sendable {
    /// How far the import has come.
    package enum Stage: Sendable {
        /// Nothing has been written; the command that would write.
        case preview(nextCommand: String)
        /// The record holds the new items.
        case written
    }

    private let plan: ImportPlan
    private let path: String
    private let table: Spreadsheet
    private let takesHidden: Bool
    private let takesStruck: Bool
    /// The names of the changes of what the record says already that are written.
    private let accepted: Set<String>
    private let record: (path: String, kind: ItemKind)
    private let stage: Stage
    private let say: Wording

    /// - Parameters:
    ///   - tablePath: the table as the user named it.
    ///   - recordPath: the file of the record.
    ///   - takesHidden: whether what the spreadsheet hides was read.
    ///   - takesStruck: whether rows with a line through them were.
    ///   - accepted: the names of the changes of items of the record that are written.
    package init(
        _ plan: ImportPlan, of spreadsheet: Spreadsheet, tablePath: String, recordPath: String, kind: ItemKind,
        takesHidden: Bool = true, takesStruck: Bool = true, accepted: Set<String> = [], stage: Stage,
        in lexicon: Lexicon
    ) {
        self.plan = plan
        path = tablePath
        table = spreadsheet
        self.takesHidden = takesHidden
        self.takesStruck = takesStruck
        self.accepted = accepted
        record = (recordPath, kind)
        self.stage = stage
        say = Wording(lexicon)
    }

    /// Writes all of it, what matters most last, where a terminal stands when the text has run through.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(title, level: 0)
        writer.write(.facts(facts))
        if table.isEncodingGuessed { writer.list(say("import.first_rows"), firstRows) }
        writer.write(.table(columns))
        if !plan.items.isEmpty { writer.write(.table(items)) }
        writer.list(say("import.alike_rows"), plan.alike.map(say.alike))
        writer.list(say("import.above_headings"), aside([.above]))
        writer.list(say("import.set_apart"), aside([.total, .note, .heading]))
        writer.list(say("import.left_out"), aside([.hidden]))
        writer.list(say("import.struck_left_out"), aside([.struck]))
        writer.list(say("import.boxes"), plan.boxes.map { .written($0.words.joined(separator: " ")) })
        writer.list(say("import.merged_cells"), plan.spread.map(say.spread))
        writer.list(say("import.already_there"), plan.known.map(say.known))
        UpdatesView(plan.changes, accepted: accepted, say).append(to: &writer)
        writer.list(say("import.without_title"), aside([.untitled]))
        writer.list(say("import.cleaned"), plan.cleaned.map(say.cleaned))
        if !plan.problems.isEmpty {
            writer.write(.lead(say("import.unread_cells")))
            for problem in plan.problems { writeProblem(problem, to: &writer) }
        }
        writer.heading(say("import.import_summary"), level: 1)
        writer.write(.list(summary))
        writeOutlook(to: &writer)
    }

    private var title: Words {
        if case .written = stage { say("import.import_written") } else { say("import.import_preview") }
    }

    /// What rows hold that are no items.
    private func aside(_ kinds: [ImportPlan.AsideRow.Kind]) -> [Words] {
        plan.aside.filter { kinds.contains($0.kind) }.map(say.aside)
    }

    /// What shows whether the coding was guessed rightly: the first rows that hold more than signs that all codings share.
    private var firstRows: [Words] {
        let texts = table.sheet.rows.map { row in
            row.cells.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: " | ")
        }
        let telling = texts.filter { $0.unicodeScalars.contains { !$0.isASCII } }
        return telling.prefix(3).map(Words.written)
    }

    private var sheetRemark: Words? {
        let others = table.sheetNames.filter { $0 != plan.sheet }
        let hidden = table.hiddenSheetNames.filter { $0 != plan.sheet }
        let remarks = [
            others.isEmpty ? nil : say.otherSheets(others), hidden.isEmpty ? nil : say.hiddenSheets(hidden),
        ].compactMap { $0 }
        return remarks.isEmpty ? nil : remarks.dropFirst().reduce(remarks[0], say.both)
    }

    private var hidden: Fact? {
        guard plan.hidesSomething else { return nil }
        return Fact(
            say("import.hidden_cells"), say.hidden(plan),
            takesHidden ? say("import.hidden_taken") : say("import.hidden_left"))
    }

    private var struck: Fact? {
        guard !plan.struckRows.isEmpty else { return nil }
        return Fact(
            say("import.struck_rows"), say.rows(plan.struckRows),
            takesStruck ? say("import.struck_taken") : say("import.struck_left"))
    }

    private var textForm: Words? {
        let form = table.encoding.map { say.textForm($0, table.separator) }
        return table.isEncodingGuessed ? form.map { say.guessed($0, table.encoding) } : form
    }

    private var facts: [Fact] {
        [
            Fact(say("import.table_file"), .code(path), textForm),
            plan.sheet.map { Fact(say("import.sheet"), .written($0), sheetRemark) }, hidden, struck,
            Fact(say("import.headings"), say.rows(plan.headingRow, plan.lastHeadingRow)),
            Fact(say("import.imported_into"), .code(record.path), say.section(record.kind.section)),
        ].compactMap { $0 }
    }

    private var columns: Table {
        Table(
            caption: say("import.columns_head"), [say("import.column"), say("import.heading"), say("import.goes_to")],
            rows: plan.columns.map { column in
                Table.Row([
                    .code(ColumnLetters.letters(of: column.number)),
                    .written(column.hasNoHeading ? "–" : column.heading),
                    say.destination(column),
                ])
            })
    }

    private var items: Table {
        let isWritten = if case .written = stage { true } else { false }
        let hasParties = plan.items.contains { !$0.draft.parties.isEmpty }
        let heads: [Words] =
            [say("import.row_head"), say("import.date_head"), say("files.title")]
            + (hasParties ? [say("import.party_codes")] : [])
        return Table(
            caption: isWritten ? say("import.added_head") : say("import.to_add_head"),
            columns: heads.enumerated().map { Table.Column(title: $1, isNumeric: $0 == 0) },
            rows: plan.items.map { item in
                let parties = Words(stringLiteral: item.draft.parties.joined(separator: " "))
                let cells: [Words?] = ["\(item.row)", .written(item.draft.dates ?? "–"), .written(item.draft.title)]
                return Table.Row(cells + (hasParties ? [parties] : []))
            })
    }

    /// The cell on a line of its own, then what is wrong, then what to do.
    private func writeProblem(_ problem: CellProblem, to writer: inout TerminalWriter) {
        writer.writeCell(problem.place.words.terminalText, say.cell(problem).terminalText)
        writer.indented(say.reason(problem), by: 4)
        writer.indented("→ \(say.fix(problem, problem.reason))", by: 4, role: .hint)
        writer.raw("")
    }

    private var summary: [Words] {
        let isWritten = if case .written = stage { true } else { false }
        return [
            say.rowsRead(plan.rowCount), isWritten ? say.added(plan.items.count) : say.toAdd(plan.items.count),
            likely == 0 ? nil : say.count("import.perhaps_there", likely),
            plan.known.isEmpty ? nil : say.known(plan.known.count),
            differences,
            untitled == 0 ? nil : say.untitled(untitled),
            openEnds == 0 ? nil : say.openEnds(openEnds), cellsRead,
            plan.columns.contains { $0.target == nil }
                ? say.unknownColumns(plan.columns.count { $0.target == nil }) : nil,
        ].compactMap { $0 }
    }

    /// How many of the differences are written.
    private var differences: Words? {
        guard !plan.changes.isEmpty else { return nil }
        let (taken, all) = (accepted.count, "\(plan.changes.count)")
        guard case .written = stage else { return say.count("updates.would", taken, ["all": "\(all)"]) }
        return say.count("updates.summary", taken, ["all": "\(all)"])
    }

    /// How many of those that are added are perhaps in the record already.
    private var likely: Int {
        plan.alike.count { if case .row = $0.earlier { false } else { true } }
    }

    private var untitled: Int { plan.aside.count { $0.kind == .untitled } }

    /// Only cells of rows that are added are worth a word.
    private var cellsRead: Words? {
        if plan.items.isEmpty { return nil }
        return plan.problems.isEmpty ? say("import.all_read") : say.unread(plan.problems.count)
    }

    /// How many items have a first day and no last, so that nobody can say in which period they fall.
    private var openEnds: Int { plan.items.count { $0.draft.hasOpenEnd } }

    private func writeOutlook(to writer: inout TerminalWriter) {
        switch stage {
        case .written: writer.indented(say("import.after_writing", ["path": .code(record.path)]))
        case .preview where plan.items.isEmpty && accepted.isEmpty: writer.indented(say("import.nothing_to_add"))
        case .preview(let command):
            writer.indented(say("import.how_to_write"))
            // On one line however long it is, so that it can be copied.
            writer.raw("  " + TerminalText.safe(command), role: .strong)
        }
    }
}

extension CellPlace {
    /// The place as spreadsheets show it: `Feuil1!C7`, or `C7` in a text file.
    var words: Words {
        let cell = "\(ColumnLetters.letters(of: column))\(row)"
        return .written(sheet.map { "\($0)!\(cell)" } ?? cell)
    }
}

extension TerminalWriter {
    /// A cell's place and what stands in it.
    fileprivate mutating func writeCell(_ place: String, _ text: String) {
        let lines = TerminalLines.wrapped("\(place)  \(text)", to: width - 4)
        for (index, line) in lines.enumerated() { raw((index == 0 ? "  " : "    ") + line, role: .strong) }
    }

    mutating func indented(_ words: Words, by indent: Int = 0, role: TerminalStyle.Role? = nil) {
        for line in TerminalLines.wrapped(words.terminalText, to: width - indent) {
            raw(String(repeating: " ", count: indent) + line, role: role)
        }
    }
}
