internal import Documents
package import Importing
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
        writer.list(say("workbook.untitled"), plan.untitled.map(\.words))
        writer.list(say("workbook.without_holder"), plan.withoutHolder.map(\.words))
        writer.list(say("workbook.unknown_columns"), plan.unknownColumns.map(\.words))
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
