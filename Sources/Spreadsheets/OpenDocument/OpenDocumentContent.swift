internal import Documents
internal import Scalars

/// The cells of all sheets of a spreadsheet of OpenDocument.
///
/// Rows and cells that repeat are written once with their number: what holds something is unrolled, what is empty is only
/// counted, and cells that another one covers keep their columns.
final class OpenDocumentContent: XMLPartHandler {
    private let styles: OpenDocumentStyles
    private(set) var sheets: [(sheet: Sheet, isVisible: Bool)] = []
    private var table: OpenTable?
    /// How deep pictures and the like stand inside each other; their texts are no cells.
    private var shapes = 0
    private var note: String?
    private var isInNoteHead = false
    private var box = ""

    init(_ styles: OpenDocumentStyles) { self.styles = styles }

    private static let shapeNames: Set = ["shapes", "frame", "custom-shape", "control", "tracked-changes"]

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        if OpenDocumentContent.shapeNames.contains(element) { shapes += 1 }
        guard shapes == 0 else {
            if element == "p" || element == "line-break", !box.isEmpty { box += "\n" }
            return
        }
        if element == "table" {
            let isVisible = !styles.isHidden(attributes["table:style-name"])
            table = OpenTable(name: attributes["table:name"] ?? "", isVisible: isVisible, styles)
        } else if note != nil {
            if element == "creator" || element == "date" { isInNoteHead = true }
            if element == "p", note?.isEmpty == false { note?.append("\n") }
        } else if element == "annotation" {
            note = ""
        } else {
            try table?.start(element, attributes)
        }
    }

    func text(_ text: String) {
        guard shapes == 0 else {
            if !text.trimmed.isEmpty { box += text }
            return
        }
        if note != nil {
            if !isInNoteHead { note?.append(text) }
        } else {
            table?.text(text)
        }
    }

    func end(_ element: String) throws(SpreadsheetError) {
        if OpenDocumentContent.shapeNames.contains(element) {
            shapes -= 1
            if shapes == 0, element != "tracked-changes" { table?.addBox(box) }
            if shapes == 0 { box = "" }
            return
        }
        guard shapes == 0 else { return }
        switch element {
        case "creator", "date": isInNoteHead = false
        case "annotation":
            table?.addRemark(note ?? "")
            note = nil
        case "table":
            if let table { sheets.append((table.sheet, table.isVisible)) }
            table = nil
        default: if note == nil { try table?.end(element) }
        }
    }
}

/// One sheet while it is read.
private struct OpenTable {
    private let name: String
    let isVisible: Bool
    private let styles: OpenDocumentStyles
    private var rows: [SheetRow] = []
    private var merged: [MergedCells] = []
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var columnStyles: [(columns: ClosedRange<Int>, style: String)] = []
    private var lastColumn = 0
    private var lastRow = 0
    private var row = OpenRow()
    private var column = 0
    private var cell: OpenCell?
    private var cellCount = 0
    private var columns: Set<Int> = []
    /// Whether each of the open groups of rows and of columns is folded away.
    private var rowGroups: [Bool] = []
    private var columnGroups: [Bool] = []
    private var boxes: [String] = []

    init(name: String, isVisible: Bool, _ styles: OpenDocumentStyles) {
        self.name = name
        self.isVisible = isVisible
        self.styles = styles
    }

    var sheet: Sheet {
        let last = rows.last?.number ?? 0
        return Sheet(
            name: name, rows: rows, merged: merged.compactMap { $0.cut(at: last) }, hiddenColumns: hiddenColumns,
            boxes: boxes)
    }

    mutating func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "table-row-group": rowGroups.append(attributes["table:display"] == "false")
        case "table-column-group": columnGroups.append(attributes["table:display"] == "false")
        case "table-column": addColumns(attributes)
        case "table-row":
            let isHidden =
                rowGroups.contains(true) || ["collapse", "filter"].contains(attributes["table:visibility"] ?? "")
            row = OpenRow(
                repeated: attributes.number("table:number-rows-repeated"), isHidden: isHidden,
                style: attributes["table:default-cell-style-name"])
            column = 0
        case "table-cell", "covered-table-cell":
            cell = OpenCell(attributes)
            if element == "table-cell" { addMerged(attributes) }
        default: cell?.start(element, attributes, styles)
        }
    }

    mutating func text(_ text: String) { cell?.text(text) }

    mutating func end(_ element: String) throws(SpreadsheetError) {
        switch element {
        case "table-cell", "covered-table-cell": try finishCell()
        case "table-row": try finishRow()
        case "table-row-group": _ = rowGroups.popLast()
        case "table-column-group": _ = columnGroups.popLast()
        default: cell?.end(element)
        }
    }

    mutating func addBox(_ text: String) {
        let text = String(text.trimmed)
        if !text.isEmpty, boxes.count < SpreadsheetLimits.columnCount { boxes.append(text) }
    }

    mutating func addRemark(_ text: String) {
        if !text.trimmed.isEmpty { cell?.remarks.append(String(text.trimmed)) }
    }

    private mutating func addColumns(_ attributes: [String: String]) {
        let count = attributes.number("table:number-columns-repeated")
        let range = lastColumn + 1...min(lastColumn + count, SpreadsheetLimits.lastColumn + 1)
        lastColumn = range.upperBound
        let isHidden = attributes["table:visibility"].map { $0 != "visible" } ?? false
        if isHidden || columnGroups.contains(true) { hiddenColumns.append(range) }
        if let style = attributes["table:default-cell-style-name"] { columnStyles.append((range, style)) }
    }

    private mutating func addMerged(_ attributes: [String: String]) {
        let (width, height) = (
            attributes.number("table:number-columns-spanned"), attributes.number("table:number-rows-spanned")
        )
        guard width > 1 || height > 1, merged.count < SpreadsheetLimits.cellCount else { return }
        let first = "\(ColumnLetters.letters(of: column + 1))\(lastRow + 1)"
        let last = "\(ColumnLetters.letters(of: column + width))\(lastRow + height)"
        if let range = MergedCells("\(first):\(last)") { merged.append(range) }
    }

    private mutating func finishCell() throws(SpreadsheetError) {
        guard let cell else { return }
        self.cell = nil
        let first = column + 1
        let style = cell.style ?? row.style ?? columnStyles.first { $0.columns.contains(first) }?.style
        let value = cell.value(shown: styles.datePart(of: style)).flatMap { $0.text.trimmed.isEmpty ? nil : $0 }
        column += cell.repeated
        guard value != nil || !cell.remarks.isEmpty else { return }
        guard column <= SpreadsheetLimits.lastColumn, cell.repeated <= SpreadsheetLimits.columnCount else {
            throw .tooLarge(.columns)
        }
        if let value, value.text.utf8.count > SpreadsheetLimits.cellLength * 4 { throw .tooLarge(.text) }
        for number in first...column {
            row.cells[number] = value
            row.decimals[number] = value.flatMap(cell.shownDecimals)
            row.looks[number] = value.flatMap { look(of: cell, $0, style) }
            if !cell.remarks.isEmpty { row.remarks[number] = cell.remarks }
        }
    }

    private func look(of cell: OpenCell, _ value: CellValue, _ style: String?) -> CellLook? {
        if styles.isUnseen(style) || cell.showsNothing(of: value) { return .unseen }
        return cell.pieces.look(inStruckCell: styles.isStruck(style) ?? false)
    }

    private mutating func finishRow() throws(SpreadsheetError) {
        defer { lastRow = min(lastRow + row.repeated, SpreadsheetLimits.lastRow + 1) }
        guard !row.cells.isEmpty || !row.remarks.isEmpty else { return }
        columns.formUnion(row.cells.keys)
        guard columns.count <= SpreadsheetLimits.columnCount else { throw .tooLarge(.columns) }
        guard rows.count + row.repeated <= SpreadsheetLimits.rowCount else { throw .tooLarge(.rows) }
        guard lastRow + row.repeated <= SpreadsheetLimits.lastRow else { throw .tooLarge(.rows) }
        cellCount += row.cells.count * row.repeated
        guard cellCount <= SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
        for number in lastRow + 1...lastRow + row.repeated {
            rows.append(
                SheetRow(
                    number: number, cells: row.cells, remarks: row.remarks, decimals: row.decimals,
                    looks: row.looks, isHidden: row.isHidden))
        }
    }
}

/// One row while it is read.
private struct OpenRow {
    var repeated = 1
    var isHidden = false
    var style: String?
    var cells: [Int: CellValue] = [:]
    var remarks: [Int: [String]] = [:]
    var decimals: [Int: Int] = [:]
    var looks: [Int: CellLook] = [:]
}

/// One cell while it is read.
private struct OpenCell {
    private let attributes: [String: String]
    let repeated: Int
    private var shown = ""
    private var hasText = false
    private var paragraphs = 0
    /// Addresses and comments that hang on it.
    var remarks: [String] = []
    private(set) var pieces = StruckPieces()
    /// Whether a line runs through each of the open spans of its text; nil where their styles say nothing.
    private var spans: [Bool?] = []

    init(_ attributes: [String: String]) {
        self.attributes = attributes
        repeated = attributes.number("table:number-columns-repeated")
        if let address = formula.flatMap(CellLink.address) { remarks.append(address) }
    }

    /// What is computed, without the word for the language of formulas before it: `of:=1+1`.
    private var formula: String? {
        attributes["table:formula"].map { $0.cut(atFirst: "=").map { String($0.after) } ?? $0 }
    }

    var style: String? { attributes["table:style-name"] }

    mutating func start(_ element: String, _ attributes: [String: String], _ styles: OpenDocumentStyles) {
        switch element {
        case "span": spans.append(styles.isStruck(attributes["text:style-name"]))
        case "p", "h":
            if paragraphs > 0 { shown += "\n" }
            paragraphs += 1
            hasText = true
        case "s": shown += String(repeating: " ", count: min(attributes.number("text:c"), 1_000))
        case "tab": shown += "\t"
        case "line-break": shown += "\n"
        case "a":
            if let address = attributes["xlink:href"], !address.begins(with: "#") { remarks.append(address) }
        default: break
        }
    }

    mutating func text(_ text: String) {
        guard paragraphs > 0 else { return }
        pieces.add(text, isStruck: spans.last ?? nil)
        // White space of the file stands for one space, as in a page.
        let words = text.words.joined(separator: " ")
        let (first, last) = (text.unicodeScalars.first, text.unicodeScalars.last)
        let opens = first.map(\.properties.isWhitespace) ?? false
        let closes = last.map(\.properties.isWhitespace) ?? false
        shown += words.isEmpty ? (opens ? " " : "") : (opens ? " " : "") + words + (closes ? " " : "")
    }

    mutating func end(_ element: String) {
        if element == "span" { _ = spans.popLast() }
    }

    /// Whether a number or date has a text that is empty, as a format makes it that shows nothing.
    func showsNothing(of value: CellValue) -> Bool {
        switch value {
        case .number, .quantity, .date: hasText && shown.trimmed.isEmpty
        case .text, .boolean, .fault, .uncomputed: false
        }
    }

    /// To how many decimal places a number is shown.
    func shownDecimals(of value: CellValue) -> Int? {
        switch value {
        case .number(let digits), .quantity(let digits, _, _): ShownDecimals.count(in: shown, of: digits)
        default: nil
        }
    }

    /// What the cell holds; nil for nothing.
    func value(shown part: NumberFormat.DatePart) -> CellValue? {
        if attributes["calcext:value-type"] == "error" { return .fault(shown) }
        switch attributes["office:value-type"] {
        case "string": return .text(hasText ? shown : attributes["office:string-value"] ?? "")
        case "float":
            return attributes["office:value"].map {
                showsPercent(of: $0) ? percentage($0) : number(DecimalDigits.plain($0))
            }
        case "percentage":
            return attributes["office:value"].map(percentage)
        case "currency":
            return attributes["office:value"].map { value in
                attributes["office:currency"].map {
                    .quantity(DecimalDigits.plain(value), before: "", after: $0)
                } ?? number(DecimalDigits.plain(value))
            }
        case "date":
            return attributes["office:date-value"].map { date in
                SerialDate.cut(date, to: part).map(CellValue.date) ?? .text(shown)
            }
        case "boolean": return .boolean(attributes["office:boolean-value"] == "true")
        case "time": return .text(shown)
        default:
            // A result that is an empty text has its paragraph; where none is written, nothing was computed.
            if let formula, !hasText {
                return CellLink.shownText(formula).map(CellValue.text) ?? .uncomputed(formula)
            }
            return hasText ? .text(shown) : nil
        }
    }

    private func percentage(_ value: String) -> CellValue {
        .quantity(DecimalDigits.plain(value, power: 2), before: "", after: "%")
    }

    /// Whether a number is shown in per cent, though its type does not say so, as that of a formula over percentages: a
    /// sign behind a number that is nearer to a hundredfold of the value than to the value itself.
    private func showsPercent(of value: String) -> Bool {
        guard shown.trimmed.unicodeScalars.last.map({ "%٪％".unicodeScalars.contains($0) }) ?? false,
            let value = Double(value)
        else { return false }
        let digits = shown.unicodeScalars.filter {
            $0.properties.numericType != nil || "-.,".unicodeScalars.contains($0)
        }
        let plain = String(String.UnicodeScalarView(digits)).replacing(scalars: ",", with: ".")
        guard let number = Double(plain) else { return false }
        return abs(number - value * 100) < abs(number - value)
    }

    /// A number with what the spreadsheet shows around it.
    private func number(_ digits: String) -> CellValue {
        let isDigit = { (scalar: Unicode.Scalar) in scalar.properties.numericType != nil }
        let scalars = Array(shown.unicodeScalars)
        guard let first = scalars.firstIndex(where: isDigit), let last = scalars.lastIndex(where: isDigit) else {
            return .number(digits)
        }
        let text = { (part: ArraySlice<Unicode.Scalar>) in String(String(String.UnicodeScalarView(part)).trimmed) }
        let before = text(scalars[..<first].filter { $0 != "-" && $0 != "−" && $0 != "+" }[...])
        let after = text(scalars[(last + 1)...])
        guard !before.isEmpty || !after.isEmpty else { return .number(digits) }
        // With fewer digits than the number has before its decimals it is shown in thousands: `12,5k€` is not 12500 k€.
        let whole = digits.parts(at: ".")[0].unicodeScalars.count(where: isDigit)
        guard scalars.count(where: isDigit) >= whole else { return .text(shown) }
        return .quantity(digits, before: before, after: after)
    }
}

extension [String: String] {
    /// How often something stands there: 1 where nothing is said, or nonsense.
    fileprivate func number(_ name: String) -> Int {
        let number = self[name].flatMap { Int($0) } ?? 1
        return Swift.min(Swift.max(number, 1), 10_000_000)
    }
}
