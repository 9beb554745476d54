internal import Documents
package import Importing
package import Words

/// A record as a workbook of spreadsheets (ECMA-376, SpreadsheetML), to be filled in; the same record gives the same bytes.
package struct WorkbookFile: Sendable {
    private let workbook: RecordWorkbook
    private let recordID: String
    private let say: Wording
    private let text: WorkbookText

    package init(_ workbook: RecordWorkbook, recordID: String, in lexicon: Lexicon) {
        self.workbook = workbook
        self.recordID = recordID
        say = Wording(lexicon)
        text = WorkbookText(lexicon)
    }

    package var bytes: [UInt8] { WorkbookPackage(sheets).bytes }

    private var choices: WorkbookChoices { WorkbookChoices(workbook, text) }

    /// The explanation, a sheet per section, and the choices, which nobody looks at.
    private var sheets: [WorkbookSheet] {
        [WorkbookExplanation(recordID: recordID, longTexts: workbook.longTexts, say).sheet]
            + workbook.sheets.map { WorkbookSheet($0, choices, say) } + [
                choices.sheet(named: RecordWorkbook.choicesSheet)
            ]
    }
}
