internal import Documents

/// What cells need to know of the rest of the workbook.
struct CellContents {
    let strings: [String]
    let dateStyles: [Bool]
    let is1904: Bool
}

/// The cells of a sheet.
final class SheetPart: XMLPartHandler {
    private let contents: CellContents
    private(set) var rows: [SheetRow] = []
    private(set) var merged: [MergedCells] = []
    private var mergedRowCount = 0
    private var row = 0
    private var column = 0
    private var cells: [Int: CellValue] = [:]
    private var cellCount = 0
    private var type = ""
    private var style = 0
    private var value = ""
    private var isValue = false
    private var phoneticDepth = 0

    init(_ contents: CellContents) {
        self.contents = contents
    }

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "row":
            let next = attributes["r"].flatMap { Int($0) } ?? row + 1
            // Rows ascend; a file in which they do not would give two rows one number.
            guard next > row else { throw .damaged("row \(next) comes behind row \(row)") }
            guard next <= SpreadsheetLimits.rowCount else { throw .tooLarge(.rows) }
            row = next
            column = 0
            cells = [:]
        case "c":
            column = attributes["r"].flatMap { ColumnLetters.place(of: $0)?.column } ?? column + 1
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            value = ""
        case "mergeCell": try merge(attributes["ref"] ?? "")
        case "rPh": phoneticDepth += 1
        case "v": isValue = true
        case "t": isValue = type == "inlineStr" && phoneticDepth == 0
        default: break
        }
    }

    func text(_ text: String) {
        if isValue { value += text }
    }

    func end(_ element: String) throws(SpreadsheetError) {
        switch element {
        case "v", "t": isValue = false
        case "rPh": phoneticDepth -= 1
        case "c": try finishCell()
        case "row": if !cells.isEmpty { rows.append(SheetRow(number: row, cells: cells)) }
        default: break
        }
    }

    private func merge(_ reference: String) throws(SpreadsheetError) {
        guard let cells = MergedCells(reference), cells.rows.upperBound <= SpreadsheetLimits.rowCount else { return }
        mergedRowCount += cells.rows.count
        guard mergedRowCount <= SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
        merged.append(cells)
    }

    private func finishCell() throws(SpreadsheetError) {
        guard !value.isEmpty else { return }
        guard column <= SpreadsheetLimits.columnCount else { throw .tooLarge(.columns) }
        cellCount += 1
        guard cellCount <= SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
        let read = try cellValue()
        guard read.text.utf8.count <= SpreadsheetLimits.cellLength * 4 else { throw .tooLarge(.text) }
        cells[column] = read
    }

    private func cellValue() throws(SpreadsheetError) -> CellValue {
        switch type {
        case "s":
            guard let index = Int(value), contents.strings.indices.contains(index) else {
                throw .damaged("a cell refers to text \(value), which is not there")
            }
            return .text(contents.strings[index])
        case "str", "inlineStr": return .text(EscapedText.plain(value))
        case "b": return .boolean(value == "1")
        case "e": return .fault(value)
        case "d":
            // A month or a year is no day, and which day was meant nobody knows.
            guard let date = PartialDate(String(value.unicodeScalars.prefix(10))), date.first == date.last else {
                return .text(value)
            }
            return .date(date.first)
        default: return number
        }
    }

    private var number: CellValue {
        let shown = SerialDate.decimal(value)
        guard contents.dateStyles.indices.contains(style), contents.dateStyles[style],
            let day = SerialDate.day(shown, is1904: contents.is1904)
        else { return .number(shown) }
        return .date(day)
    }
}
