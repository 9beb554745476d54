internal import Documents
internal import Importing
internal import Scalars
internal import Spreadsheets
internal import Words

/// One sheet of a workbook with its cells, widths and choices.
struct WorkbookSheet {
    struct Cell {
        let value: RecordWorkbook.Cell
        let style: WorkbookStyle

        init(_ value: RecordWorkbook.Cell, _ style: WorkbookStyle) {
            self.value = value
            self.style = style
        }
    }

    struct Column {
        var width = 18
        var style = WorkbookStyle.plain
        var choices: String?
    }

    /// At most 31 characters, none of which spreadsheets keep for themselves.
    let name: String
    private let rows: [[Cell]]
    private let columns: [Column]
    /// How many rows stay in sight.
    private let frozenRows: Int
    private let isRightToLeft: Bool
    let isHidden: Bool

    init(
        name: String, rows: [[Cell]], columns: [Column] = [], frozenRows: Int = 0, isRightToLeft: Bool = false,
        isHidden: Bool = false
    ) {
        self.name = name
        self.rows = rows
        self.columns = columns
        self.frozenRows = frozenRows
        self.isRightToLeft = isRightToLeft
        self.isHidden = isHidden
    }

    /// A section of a record: a row with the names of its columns, one with their headings, and its entries.
    init(_ sheet: RecordWorkbook.Sheet, _ choices: WorkbookChoices, _ say: Wording) {
        let keys = sheet.columns.map { Cell(.text($0.key(in: sheet.section)), .key) }
        let headings = sheet.columns.map { Cell(.text(say.heading(of: $0).plainText), .heading) }
        let entries = sheet.rows.map { row in
            zip(row, sheet.columns).map { Cell($0, WorkbookSheet.style(of: $1)) }
        }
        self.init(
            name: say.sheetName(of: sheet.section), rows: [keys, headings] + entries,
            columns: sheet.columns.map { column in
                Column(
                    width: column.form == .text ? 40 : 18, style: WorkbookSheet.style(of: column),
                    choices: choices.reference(for: column.form))
            }, frozenRows: 2, isRightToLeft: say.lexicon.direction == .rtl)
    }

    private static func style(of column: WorkbookColumn) -> WorkbookStyle {
        if column.path == ["id"] || column.path == ["activity"] { return .key }
        return column.form == .date ? .date : .plain
    }

    static func letters(of column: Int) -> String { ColumnLetters.letters(of: column) }

    /// Up to which row choices are offered and new cells have the form of their column.
    private static let lastRow = 5_000

    var element: XMLElement {
        XMLElement(
            "worksheet", [("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")],
            [XMLElement("sheetViews", [], [view])] + widths
                + [XMLElement("sheetData", [], rows.enumerated().map { row($0 + 1, $1) })] + validations)
    }

    private var view: XMLElement {
        let pane = XMLElement(
            "pane",
            [
                ("ySplit", "\(frozenRows)"), ("topLeftCell", "A\(frozenRows + 1)"), ("activePane", "bottomLeft"),
                ("state", "frozen"),
            ])
        return XMLElement(
            "sheetView", (isRightToLeft ? [("rightToLeft", "1")] : []) + [("workbookViewId", "0")],
            frozenRows > 0 ? [pane] : [])
    }

    private var widths: [XMLElement] {
        guard !columns.isEmpty else { return [] }
        let elements = columns.enumerated().map { index, column in
            XMLElement(
                "col",
                [
                    ("min", "\(index + 1)"), ("max", "\(index + 1)"), ("width", "\(column.width)"),
                    ("style", "\(column.style.rawValue)"), ("customWidth", "1"),
                ])
        }
        return [XMLElement("cols", [], elements)]
    }

    private func row(_ number: Int, _ cells: [Cell]) -> XMLElement {
        XMLElement(
            "row", [("r", "\(number)")],
            cells.enumerated().compactMap { index, cell in
                WorkbookSheet.element(cell, at: "\(WorkbookSheet.letters(of: index + 1))\(number)")
            })
    }

    private static func element(_ cell: Cell, at reference: String) -> XMLElement? {
        let head: [(StaticString, String)] = [("r", reference), ("s", "\(cell.style.rawValue)")]
        switch cell.value {
        case .empty: return nil
        case .number(let digits): return XMLElement("c", head, [XMLElement("v", [], text: digits)])
        case .date(let date):
            return XMLElement("c", head, [XMLElement("v", [], text: "\(SerialDate.number(of: date.first))")])
        case .text(let text):
            let element = XMLElement("t", [("xml:space", "preserve")], text: EscapedText.escaped(text))
            return XMLElement("c", head + [("t", "inlineStr")], [XMLElement("is", [], [element])])
        }
    }

    /// Lists of choices, by reference to where they stand.
    private var validations: [XMLElement] {
        let rules = columns.enumerated().compactMap { index, column in
            column.choices.map { reference in
                let letters = WorkbookSheet.letters(of: index + 1)
                return XMLElement(
                    "dataValidation",
                    [
                        ("type", "list"), ("allowBlank", "1"), ("errorStyle", "warning"), ("showErrorMessage", "1"),
                        ("sqref", "\(letters)\(frozenRows + 1):\(letters)\(WorkbookSheet.lastRow)"),
                    ], [XMLElement("formula1", [], text: reference)])
            }
        }
        return rules.isEmpty ? [] : [XMLElement("dataValidations", [("count", "\(rules.count)")], rules)]
    }
}
