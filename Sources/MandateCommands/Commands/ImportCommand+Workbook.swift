internal import Documents
internal import Importing
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Spreadsheets

// The workbook of a record that was filled in.

extension ImportCommand {
    /// The sheets of such a workbook; nil where the table is something else, or the user says what it is.
    func workbookSheets(in bytes: [UInt8]) -> [Sheet]? {
        guard sheet == nil, map.isEmpty, let sheets = try? Spreadsheet.sheets(in: bytes) else { return nil }
        return sheets.contains(where: WorkbookImport.isSheet) ? sheets : nil
    }

    /// Takes in what was filled in.
    func take(
        _ sheets: [Sheet], into record: RecordFile, in environment: CommandEnvironment
    ) throws(Refusal) -> ExitStatus {
        var workbook = WorkbookImport(
            ImportWords.vocabulary, into: record.document, record.evaluation, calendar: record.calendar,
            order: dateOrder, takesHidden: hidden != .leave, takesStruck: struck == .take)
        let plan = workbook.plan(sheets)
        let accepted = try accepted(of: plan.changes)
        let isWritten = write && !(plan.entries.isEmpty && accepted.isEmpty)
        var text: [UInt8]?
        if isWritten {
            let undecided = ImportRefusal(
                undecided: plan, isHiddenDecided: hidden != nil, isStruckDecided: struck != nil, in: language.lexicon)
            if let undecided { throw Refusal(.request, undecided) }
            text = try checkedText(of: record, in: environment) { (edits) throws(RecordEdits.Failure) in
                try plan.write(accepted, into: &edits)
            }
            guard text != nil else {
                return try giveBackAll(of: sheets.filter(WorkbookImport.isSheet), in: environment)
            }
        }
        let rejected = RejectedRows(plan, of: sheets, accepted: Set(accepted.map(\.name)), in: language.lexicon)
        try giveBack(rejected, in: environment) { () throws(Refusal) in
            if let text { try record.replace(with: text) }
        }
        let preview = WorkbookPreview(
            plan, accepted: Set(accepted.map(\.name)), tablePath: table ?? "", recordPath: record.path,
            stage: isWritten ? .written : .preview(nextCommand: commandThatWrites(plan.changes, choices(for: plan))),
            in: language.lexicon)
        output([preview], in: environment)
        if isWritten { output([language.next(commandsAfterWriting)], in: environment) }
        return .done
    }

    /// What the preview showed of dates, and of what is hidden or struck through.
    private func choices(for plan: WorkbookPlan) -> [String] {
        let order = dateOrder.map { ["--date-order", $0.rawValue] } ?? []
        return order + words(hidden: !plan.hidden.isEmpty, struck: !plan.struckRows.isEmpty)
    }
}
