internal import Documents
package import Importing
internal import Scalars
package import Words

/// What a workbook that was filled in says otherwise than the record, and what is new, for a terminal.
package struct WorkbookPreview: TerminalPage, Sendable {
    private let plan: WorkbookPlan
    private let accepted: Set<String>
    private let takesHidden: Bool
    private let takesStruck: Bool
    private let paths: (table: String, record: String)
    private let stage: ImportPreview.Stage
    private let say: Wording

    /// - Parameters:
    ///   - accepted: the names of the changes that are written.
    ///   - takesHidden: whether what the spreadsheet hides was read.
    ///   - takesStruck: whether rows with a line through them were.
    package init(
        _ plan: WorkbookPlan, accepted: Set<String>, tablePath: String, recordPath: String, takesHidden: Bool = true,
        takesStruck: Bool = true, stage: ImportPreview.Stage, in lexicon: Lexicon
    ) {
        self.plan = plan
        self.takesHidden = takesHidden
        self.takesStruck = takesStruck
        self.accepted = accepted
        paths = (tablePath, recordPath)
        self.stage = stage
        say = Wording(lexicon)
    }

    package func write(to writer: inout TerminalWriter) {
        writer.heading(isWritten ? say("import.import_written") : say("import.import_preview"), level: 0)
        writer.write(
            .facts(
                [
                    Fact(say("import.table_file"), .code(paths.table)),
                    Fact(say("workbook.sheets"), say.list(plan.sheets.map(Words.written))), hidden, struck,
                    Fact(say("import.imported_into"), .code(paths.record)),
                ].compactMap(\.self)))
        if !plan.entries.isEmpty { writer.write(.table(entries)) }
        writer.list(say("import.set_apart"), aside([.total, .note, .heading]))
        writer.list(say("import.left_out"), aside([.hidden]))
        writer.list(say("import.struck_left_out"), aside([.struck]))
        writer.list(say("import.merged_cells"), plan.spread.map(say.spread))
        UpdatesView(plan.changes, accepted: accepted, say).append(to: &writer)
        writer.list(say("workbook.untitled"), plan.untitled.map(\.words))
        writer.list(say("workbook.without_holder"), plan.withoutHolder.map(\.words))
        writer.list(
            say("workbook.repeated"),
            plan.repeated.map { say("workbook.repeats", ["cell": $0.cell.words, "row": "\($0.earlier)"]) })
        writer.list(say("workbook.unknown_columns"), plan.unknownColumns.map(\.words))
        writer.list(say("workbook.unknown_sheets"), plan.unknownSheets.map(Words.written))
        writer.list(say("workbook.remarks"), plan.remarks.map(line))
        if !plan.withoutRow.isEmpty {
            writer.list(say("workbook.without_row"), [say.list(plan.withoutRow.map(Words.code))])
        }
        writer.list(say("import.unread_cells"), plan.problems.map(line))
        writeOutlook(to: &writer)
    }

    private var hidden: Fact? {
        guard !plan.hidden.isEmpty else { return nil }
        return Fact(
            say("import.hidden_cells"), say.cells(plan.hidden),
            takesHidden ? say("import.hidden_taken") : say("import.hidden_left"))
    }

    private var struck: Fact? {
        guard !plan.struck.isEmpty else { return nil }
        return Fact(
            say("import.struck_rows"), say.cells(plan.struck),
            takesStruck ? say("import.struck_taken") : say("import.struck_left"))
    }

    /// What rows hold that are no entries.
    private func aside(_ kinds: [ImportPlan.AsideRow.Kind]) -> [Words] {
        plan.aside.filter { kinds.contains($0.kind) }.map { row in
            row.place.sheet.map { "\(.written($0)): \(say.aside(row))" } ?? say.aside(row)
        }
    }

    /// What hangs on a cell or lies over a sheet.
    private func line(_ remark: WorkbookPlan.Remark) -> Words {
        let text = Words.written(remark.text.words.joined(separator: " "))
        return "\(remark.cell?.words ?? .written(remark.sheet ?? "")): \(text)"
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
