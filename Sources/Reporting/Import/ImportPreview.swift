internal import Documents
package import Importing
package import Methodology
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
    private let table: (path: String, sheetNames: [String], encoding: TextEncoding?, separator: Separator?)
    private let record: (path: String, kind: ItemKind)
    private let stage: Stage
    private let say: Wording

    /// - Parameters:
    ///   - tablePath: the table as the user named it.
    ///   - recordPath: the file of the record.
    package init(
        _ plan: ImportPlan, of spreadsheet: Spreadsheet, tablePath: String, recordPath: String, kind: ItemKind,
        stage: Stage, in lexicon: Lexicon
    ) {
        self.plan = plan
        table = (tablePath, spreadsheet.sheetNames, spreadsheet.encoding, spreadsheet.separator)
        record = (recordPath, kind)
        self.stage = stage
        say = Wording(lexicon)
    }

    /// Writes all of it, what matters most last, where a terminal stands when the text has run through.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(title, level: 0)
        writer.write(.facts(facts))
        writer.write(.table(columns))
        if !plan.items.isEmpty { writer.write(.table(items)) }
        writeList(say("import.merged_cells"), plan.spread.map(say.spread), to: &writer)
        writeList(say("import.already_there"), plan.known.map(say.known), to: &writer)
        writeList(say("import.without_title"), plan.untitled.map(say.untitled), to: &writer)
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

    private var facts: [Fact] {
        let others = table.sheetNames.filter { $0 != plan.sheet }
        return [
            Fact(say("import.table_file"), .code(table.path), table.encoding.map { say.textForm($0, table.separator) }),
            plan.sheet.map { Fact(say("import.sheet"), .written($0), others.isEmpty ? nil : say.otherSheets(others)) },
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

    private var hasParties: Bool { plan.items.contains { !$0.draft.parties.isEmpty } }

    private func writeList(_ head: Words, _ lines: [Words], to writer: inout TerminalWriter) {
        guard !lines.isEmpty else { return }
        writer.write(.lead(head))
        writer.write(.list(lines))
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
            plan.known.isEmpty ? nil : say.known(plan.known.count),
            plan.untitled.isEmpty ? nil : say.untitled(plan.untitled.count),
            openEnds == 0 ? nil : say.openEnds(openEnds), cellsRead,
            plan.columns.contains { $0.target == nil }
                ? say.unknownColumns(plan.columns.count { $0.target == nil }) : nil,
        ].compactMap { $0 }
    }

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
        case .preview where plan.items.isEmpty: writer.indented(say("import.nothing_to_add"))
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

    fileprivate mutating func indented(_ words: Words, by indent: Int = 0, role: TerminalStyle.Role? = nil) {
        for line in TerminalLines.wrapped(words.terminalText, to: width - indent) {
            raw(String(repeating: " ", count: indent) + line, role: role)
        }
    }
}
