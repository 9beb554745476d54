internal import Documents
package import Importing
internal import Scalars
package import Words

/// What a workbook that was filled in says otherwise than the record, and what is new, for a terminal.
package struct WorkbookPreview: TerminalPage, Sendable {
    private let plan: WorkbookPlan
    private let accepted: Set<String>
    private let paths: (table: String, record: String)
    private let stage: ImportPreview.Stage
    private let say: Wording

    /// - Parameter accepted: the names of the changes that are written.
    package init(
        _ plan: WorkbookPlan, accepted: Set<String>, tablePath: String, recordPath: String,
        stage: ImportPreview.Stage, in lexicon: Lexicon
    ) {
        self.plan = plan
        self.accepted = accepted
        paths = (tablePath, recordPath)
        self.stage = stage
        say = Wording(lexicon)
    }

    package func write(to writer: inout TerminalWriter) {
        writer.heading(isWritten ? say("import.import_written") : say("import.import_preview"), level: 0)
        writer.write(
            .facts([
                Fact(say("import.table_file"), .code(paths.table)),
                Fact(say("workbook.sheets"), say.list(plan.sheets.map(Words.written))),
                Fact(say("import.imported_into"), .code(paths.record)),
            ]))
        if !plan.entries.isEmpty { writer.write(.table(entries)) }
        UpdatesView(plan.changes, accepted: accepted, say).append(to: &writer)
        writer.list(say("import.alike_rows"), plan.alike.map(say.alike))
        writer.list(say("workbook.untitled"), aside([.untitled]))
        writer.list(say("workbook.without_holder"), plan.withoutHolder.map(\.words))
        writer.list(say("workbook.repeated"), plan.repeated.map { line($0.place, .code($0.name)) })
        writer.list(say("import.set_apart"), aside([.total, .note, .heading]))
        writer.list(say("import.left_out"), aside([.hidden]))
        writer.list(say("import.struck_left_out"), aside([.struck]))
        writer.list(say("workbook.struck_entries"), plan.struckEntries.map { line($0.place, .code($0.name)) })
        writer.list(say("import.above_headings"), aside([.above]))
        writer.list(say("import.boxes"), plan.boxes.map { .written($0.words.joined(separator: " ")) })
        writer.list(say("import.merged_cells"), plan.spread.map(say.spread))
        writer.list(
            say("workbook.unknown_columns"), plan.unknownColumns.map { line($0.place, .written($0.heading)) })
        writer.list(say("workbook.other_sheets"), plan.otherSheets.map(Words.written))
        writer.list(say("workbook.absent"), plan.absent.map(absent))
        writer.list(say("import.cleaned"), plan.cleaned.map(say.cleaned))
        writer.list(say("import.unread_cells"), plan.problems.map(line))
        writeOutlook(to: &writer)
    }

    private var isWritten: Bool { if case .written = stage { true } else { false } }

    private var entries: Table {
        let heads = [say("updates.cell"), say("workbook.new_id"), say("files.title")]
        return Table(
            caption: say("workbook.new_entries"), columns: heads.map { Table.Column(title: $0, isNumeric: false) },
            rows: plan.entries.map { entry in
                let id = (entry.holder.map { "\($0)." } ?? "") + entry.id
                return Table.Row([entry.cell.words, .code(id), .written(entry.title)])
            })
    }

    /// What rows hold that are no entries.
    private func aside(_ kinds: [ImportPlan.AsideRow.Kind]) -> [Words] {
        plan.aside.filter { kinds.contains($0.kind) }.map { row in
            let texts = row.texts.map { $0.words.joined(separator: " ") }.joined(separator: " | ")
            return line(row.place, .written(texts))
        }
    }

    private func line(_ place: CellPlace, _ text: Words) -> Words {
        say("workbook.place_and_text", ["place": place.words, "text": text])
    }

    /// Entries of a section that the workbook does not name, or the section as a whole.
    private func absent(_ section: WorkbookSection, _ names: [String]) -> Words {
        let sheet = Words.written(say.sheetName(of: section))
        guard !names.isEmpty else { return sheet }
        return say("workbook.place_and_text", ["place": sheet, "text": say.list(names.map(Words.code))])
    }

    /// The cell, what is wrong, and what to do.
    private func line(_ problem: CellProblem) -> Words {
        let what = say.clauses([say.reason(problem), say.fix(problem, problem.reason)])
        return "\(problem.place.words) \(say.cell(problem)): \(what)"
    }

    private func writeOutlook(to writer: inout TerminalWriter) {
        switch stage {
        case .written:
            writer.write(.paragraph(say("workbook.unchanged_otherwise", ["path": .code(paths.record)])))
        case .preview where plan.entries.isEmpty && accepted.isEmpty:
            writer.write(
                .paragraph(plan.changes.isEmpty ? say("workbook.nothing_new") : say("attach.nothing_to_write")))
        case .preview(let command):
            writer.raw(say("attach.how_to_write").terminalText)
            writer.raw("  " + TerminalText.safe(command), role: .strong)
        }
    }
}
