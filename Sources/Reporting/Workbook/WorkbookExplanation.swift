internal import Importing
internal import Words

/// The sheet that says how the workbook is filled in and how it comes back.
struct WorkbookExplanation {
    let recordID: String
    let longTexts: Int
    let say: Wording

    init(recordID: String, longTexts: Int, _ say: Wording) {
        self.recordID = recordID
        self.longTexts = longTexts
        self.say = say
    }

    var sheet: WorkbookSheet {
        let lines = [
            say("workbook.explain_rows"), say("workbook.explain_keys"), say("workbook.explain_empty"),
            say("workbook.explain_lists"), say("workbook.explain_dates"), say("workbook.explain_evidence"),
            longTexts > 0 ? say.count("workbook.explain_long", longTexts) : nil,
            say("workbook.explain_back", ["command": .code("mandate import FILE.xlsx --into \(recordID)")]),
        ].compactMap(\.self)
        let head = [[WorkbookSheet.Cell(.text(say("workbook.title", ["id": .code(recordID)]).plainText), .title)]]
        return WorkbookSheet(
            name: say("workbook.sheet_explanation").plainText,
            rows: head + lines.map { [WorkbookSheet.Cell(.text($0.plainText), .wrapped)] },
            columns: [WorkbookSheet.Column(width: 100)], isRightToLeft: say.lexicon.direction == .rtl)
    }
}
