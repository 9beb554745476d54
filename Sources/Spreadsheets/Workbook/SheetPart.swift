internal import Documents
internal import Scalars

/// What cells need to know of the rest of the workbook.
struct CellContents {
    let strings: [String]
    /// How much of each has a line through it.
    let pieces: [StruckPieces]
    let looks: [StylesPart.Look]
    let formats: [NumberFormat]
    /// To how many decimal places each style shows numbers.
    let decimals: [Int?]
    let is1904: Bool
    /// Whether whoever wrote the file left its formulas to be computed when it is opened.
    let isComputedLater: Bool
}

/// The cells of a sheet.
final class SheetPart: XMLPartHandler {
    private let contents: CellContents
    private(set) var rows: [SheetRow] = []
    private var ranges: [MergedCells] = []
    private(set) var links: [CellLink] = []
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    private var row = 0
    private var isHidden = false
    /// Whether rows of which nothing else is said are not shown.
    private var hidesRows = false
    private var column = 0
    private var cells: [Int: CellValue] = [:]
    /// Addresses in formulas of the row, whose values do not show them.
    private var addresses: [Int: [String]] = [:]
    private var decimals: [Int: Int] = [:]
    private var looks: [Int: CellLook] = [:]
    private var runs = StruckRuns()
    private var columns: Set<Int> = []
    private var cellCount = 0
    private var type = ""
    private var style = 0
    private var value = ""
    private var formula: String?
    private var reading = Reading.nothing
    private var phoneticDepth = 0

    private enum Reading {
        case nothing, value, formula
    }

    init(_ contents: CellContents) {
        self.contents = contents
    }

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        runs.start(element, attributes)
        switch element {
        case "sheetFormatPr": hidesRows = attributes.isSet("zeroHeight")
        case "row": try startRow(attributes)
        case "c": try startCell(attributes)
        case "col": hideColumns(attributes)
        case "mergeCell":
            guard ranges.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            if let range = MergedCells(attributes["ref"] ?? "") { ranges.append(range) }
        case "hyperlink":
            guard links.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            if let link = CellLink(attributes) { links.append(link) }
        case "rPh": phoneticDepth += 1
        case "f":
            formula = ""
            reading = .formula
        case "v": reading = .value
        case "t": reading = phoneticDepth == 0 ? .value : .nothing
        default: break
        }
    }

    func text(_ text: String) {
        switch reading {
        case .value:
            value += text
            runs.add(text)
        case .formula: formula?.append(text)
        case .nothing: break
        }
    }

    func end(_ element: String) throws(SpreadsheetError) {
        runs.end(element)
        switch element {
        case "v", "t", "f": reading = .nothing
        case "rPh": phoneticDepth -= 1
        case "c": try finishCell()
        case "row": try finishRow()
        default: break
        }
    }

    /// The merged cells, as far as there are rows with something in them.
    var merged: [MergedCells] { ranges.compactMap { $0.cut(at: rows.last?.number ?? 0) } }
}

// Rows and cells.

extension SheetPart {
    private func startRow(_ attributes: [String: String]) throws(SpreadsheetError) {
        let next = attributes["r"].flatMap { Int($0) } ?? row + 1
        // Rows ascend; a file in which they do not would give two rows one number.
        guard next > row else { throw .damaged("row \(next) comes behind row \(row)") }
        guard next <= SpreadsheetLimits.lastRow else { throw .tooLarge(.rows) }
        row = next
        isHidden =
            attributes.isSet("hidden") || (attributes.isSet("customHeight") && attributes["ht"] == "0")
            || (hidesRows && attributes["hidden"] == nil && attributes["ht"] == nil)
        column = 0
        cells = [:]
        addresses = [:]
        decimals = [:]
        looks = [:]
    }

    private func finishRow() throws(SpreadsheetError) {
        guard !cells.isEmpty else { return }
        guard rows.count < SpreadsheetLimits.rowCount else { throw .tooLarge(.rows) }
        rows.append(
            SheetRow(
                number: row, cells: cells, remarks: addresses, decimals: decimals, looks: looks, isHidden: isHidden))
    }

    private func startCell(_ attributes: [String: String]) throws(SpreadsheetError) {
        if let reference = attributes["r"] {
            guard let place = ColumnLetters.place(of: reference) else {
                throw .damaged("a cell is called \(reference)")
            }
            column = place.column
        } else {
            column += 1
        }
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
        value = ""
        formula = nil
        runs = StruckRuns()
    }

    private func finishCell() throws(SpreadsheetError) {
        guard !value.isEmpty || formula != nil else { return }
        let read = try cellValue()
        guard !read.text.trimmed.isEmpty else { return }
        guard column <= SpreadsheetLimits.lastColumn else { throw .tooLarge(.columns) }
        columns.insert(column)
        guard columns.count <= SpreadsheetLimits.columnCount else { throw .tooLarge(.columns) }
        cellCount += 1
        guard cellCount <= SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
        guard read.text.utf8.count <= SpreadsheetLimits.cellLength * 4 else { throw .tooLarge(.text) }
        guard cells.updateValue(read, forKey: column) == nil else {
            throw .damaged("two cells \(ColumnLetters.letters(of: column))\(row)")
        }
        if let address = formula.flatMap(CellLink.address) { addresses[column] = [address] }
        looks[column] = look(of: read)
        if read.isNumber, contents.decimals.indices.contains(style) { decimals[column] = contents.decimals[style] }
    }

    private func look(of read: CellValue) -> CellLook? {
        let look = contents.looks.indices.contains(style) ? contents.looks[style] : nil
        if let look, look.isUnseen || look.sections.hides(read) { return .unseen }
        let index = type == "s" ? Int(String(value.trimmed)) : nil
        let pieces = index.flatMap { contents.pieces.indices.contains($0) ? contents.pieces[$0] : nil }
        return (pieces ?? runs.pieces).look(inStruckCell: look?.isStruck ?? false)
    }

    private func hideColumns(_ attributes: [String: String]) {
        guard attributes.isSet("hidden") || attributes["width"] == "0", hiddenColumns.count < 20_000,
            let first = attributes["min"].flatMap({ Int($0) }), let last = attributes["max"].flatMap({ Int($0) }),
            first <= last
        else { return }
        hiddenColumns.append(first...last)
    }
}

// Values.

extension SheetPart {
    private func cellValue() throws(SpreadsheetError) -> CellValue {
        if let formula, isUncomputed { return uncomputed(formula) }
        switch type {
        case "s":
            guard let index = Int(String(value.trimmed)), contents.strings.indices.contains(index) else {
                throw .damaged("a cell refers to text \(value), which is not there")
            }
            return .text(contents.strings[index])
        case "str", "inlineStr": return .text(EscapedText.plain(value))
        case "b": return .boolean(value == "1" || value == "true")
        case "e": return .fault(value)
        case "d": return date
        default: return number
        }
    }

    /// Whether a formula waits for its result; an empty text is a result.
    private var isUncomputed: Bool {
        value.isEmpty ? type != "str" : contents.isComputedLater && type == "n" && value == "0"
    }

    /// A formula that follows from its neighbour's has no text of its own in the file.
    ///
    /// What is shown for an address is in the formula, too.
    private func uncomputed(_ formula: String) -> CellValue {
        CellLink.shownText(formula).map(CellValue.text) ?? .uncomputed(String(formula.trimmed))
    }

    private var format: NumberFormat { contents.formats.indices.contains(style) ? contents.formats[style] : .plain }

    private var date: CellValue {
        let part = if case .date(let part) = format { part } else { NumberFormat.DatePart.day }
        return SerialDate.cut(value, to: part).map(CellValue.date) ?? .text(value)
    }

    private var number: CellValue {
        let digits = DecimalDigits.plain(String(value.trimmed))
        switch format {
        case .plain: return .number(digits)
        case .date(let part):
            let date = SerialDate.date(digits, shown: part, is1904: contents.is1904)
            return date.map(CellValue.date) ?? .number(digits)
        case .percent: return .quantity(DecimalDigits.plain(value, power: 2), before: "", after: "%")
        case .surrounded(let before, let after): return .quantity(digits, before: before, after: after)
        }
    }
}
