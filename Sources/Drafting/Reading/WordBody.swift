internal import Scalars
internal import Spreadsheets

/// One paragraph of a Word document, before it has a number.
struct WordPiece {
    var text = ""
    var role = ReportParagraph.Role.body
    /// Whether all of its text is bold.
    var isStrong = false
    /// The notes that it refers to, and the note that it belongs to.
    var notes: [String] = []
    var note: String?
}

/// Collects the paragraphs of a part of a Word document: insertions with their text, deletions without it, one branch of
/// what stands there twice, the results of fields without their codes.
final class WordBody: XMLPartHandler {
    private(set) var root: String?
    private(set) var pieces: [WordPiece] = []
    var remarks: Set<ReportText.Remark> = []
    private let styles: WordStyles
    /// What notes are called that the part holds; nil for the document itself.
    private let kind: String?
    private var elements: [String] = []
    /// Paragraphs that are open: a box hangs in the middle of one.
    private var open: [Paragraph] = []
    private var tables: [Table] = []
    private var tableCount = 0
    private var lastRows: [ReportCell: Int] = [:]
    private var boxes = 0
    private var contents = 0
    /// How many elements are open whose text is not read.
    private var skipped = 0
    private var skipping: [Bool] = []
    private var sections: [Bool] = []
    private var note: String?
    private var fields: [Field] = []
    private var length = 0

    private struct Paragraph {
        var piece = WordPiece()
        /// Whether it began in the table of contents.
        var isContents = false
        var isHidden = false
        var isStruck = false
        /// What its style says of both.
        var look = (isHidden: false, isStruck: false)
        var isBold = false
        var strong = 0
        var plain = 0
    }

    private struct Field {
        var isCode = true
        var isContents = false
    }

    private struct Table {
        let number: Int
        var row = 0
        var column = 1
        var cell: ReportCell?
        /// The first row of the cell that reaches down in each column.
        var starts: [Int: ReportCell] = [:]
    }

    init(styles: WordStyles, kind: String? = nil) {
        self.styles = styles
        self.kind = kind
    }

    /// The cell as far down as it reaches.
    func widened(_ cell: ReportCell) -> ReportCell {
        var wide = cell
        wide.lastRow = lastRows[cell] ?? cell.lastRow
        return wide
    }

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        root = root ?? element
        let isSkipped = skips(element, attributes)
        skipping.append(isSkipped)
        skipped += isSkipped ? 1 : 0
        elements.append(element)
        guard skipped == 0 else { return }
        let value = attributes.withAnyPrefix("val")
        switch element {
        case "p": open.append(Paragraph(isContents: contents > 0))
        case "tbl", "tr", "tc", "gridSpan", "vMerge": readTable(element, value)
        case "txbxContent": boxes += 1
        case "docPartGallery": if value?.lowercased().begins(with: "table of contents") == true { markContents() }
        case "sdt": sections.append(false)
        case "footnote", "endnote": note = attributes.withAnyPrefix("id")
        case "footnoteReference", "endnoteReference":
            if let id = attributes.withAnyPrefix("id"), !open.isEmpty {
                open[open.count - 1].piece.notes.append("\(element.prefix(4)) \(id)")
            }
        case "fldChar": readField(attributes.withAnyPrefix("fldCharType"))
        case "instrText", "delInstrText": break
        default: readProperty(element, value, attributes)
        }
    }

    func text(_ text: String) {
        if elements.last == "instrText", let last = fields.indices.last {
            let isContents = text.words.first.map { $0.isSpelled("TOC") } ?? false
            if isContents, !fields[last].isContents {
                fields[last].isContents = true
                contents += 1
            }
        }
        guard elements.last == "t" else { return }
        add(text)
    }

    func end(_ element: String) throws(SpreadsheetError) {
        elements.removeLast()
        let wasSkipped = skipping.removeLast()
        defer { skipped -= wasSkipped ? 1 : 0 }
        guard skipped == 0 else { return }
        switch element {
        case "p": try close()
        case "txbxContent": boxes -= 1
        case "sdt": if sections.popLast() == true { contents -= 1 }
        case "tbl": tables.removeLast()
        case "tc":
            if let cell = tables.last?.cell { tables[tables.count - 1].column += cell.columns }
        default: break
        }
    }

    /// Deleted text, and the branch for programs that do not know the first one.
    private func skips(_ element: String, _ attributes: [String: String]) -> Bool {
        switch element {
        case "del", "moveFrom":
            remarks.insert(.openChanges)
            return elements.last != "rPr" && elements.last != "trPr"
        case "ins", "moveTo":
            remarks.insert(.openChanges)
            return false
        case "commentReference":
            remarks.insert(.comments)
            return true
        case "Fallback", "delText", "rPrChange", "pPrChange": return true
        case "footnote", "endnote":
            // The lines between text and notes are notes in form alone.
            return attributes.withAnyPrefix("type").map { $0 != "normal" } ?? false
        default: return false
        }
    }

    private func readProperty(_ element: String, _ value: String?, _ attributes: [String: String]) {
        guard !open.isEmpty else { return }
        let last = open.count - 1
        let isOn = WordStyles.isOn(attributes)
        let isOfRun = elements.dropLast(2).last == "r"
        switch (elements.dropLast().last, element) {
        case (_, "r"):
            (open[last].isHidden, open[last].isStruck) = open[last].look
            open[last].isBold = false
        case ("rPr", "rStyle") where isOfRun:
            open[last].isHidden = open[last].isHidden || styles.isHidden(value ?? "")
            open[last].isStruck = open[last].isStruck || styles.isStruck(value ?? "")
        case ("rPr", "vanish") where isOfRun: open[last].isHidden = isOn
        case ("rPr", "strike") where isOfRun, ("rPr", "dstrike") where isOfRun: open[last].isStruck = isOn
        case ("rPr", "b"): open[last].isBold = isOn && isOfRun
        case ("pPr", "pStyle"): setRole(style: value ?? "", last)
        case ("pPr", "outlineLvl"):
            if let level = value.flatMap({ Int($0) }), level < 9 { open[last].piece.role = .heading(level + 1) }
        case ("numPr", "numId"):
            if value != "0", open[last].piece.role == .body { open[last].piece.role = .entry }
        case ("r", "tab"): add("\t")
        case ("r", "br"), ("r", "cr"): add("\n")
        case ("r", "noBreakHyphen"): add("\u{2011}")
        case ("r", "sym"): add(symbol(attributes.withAnyPrefix("char") ?? ""))
        default: break
        }
    }

    private func setRole(style: String, _ last: Int) {
        open[last].look = (styles.isHidden(style), styles.isStruck(style))
        if styles.isList(style) { open[last].piece.role = .entry }
        if let level = styles.level(of: style) { open[last].piece.role = .heading(level) }
        if styles.isContents(style) { open[last].piece.role = .contents }
    }

    /// A sign of a font of signs: its number says nothing outside of that font.
    private func symbol(_ code: String) -> String {
        guard let number = UInt32(code, radix: 16), let scalar = Unicode.Scalar(number) else { return "" }
        return (0xF000...0xF0FF).contains(number) ? "•" : String(scalar)
    }

    private func readField(_ type: String?) {
        switch type {
        case "begin": fields.append(Field())
        case "separate": if let last = fields.indices.last { fields[last].isCode = false }
        case "end": if fields.popLast()?.isContents == true { contents -= 1 }
        default: break
        }
    }

    private func markContents() {
        guard let last = sections.indices.last, !sections[last] else { return }
        sections[last] = true
        contents += 1
    }

    private func readTable(_ element: String, _ value: String?) {
        guard element == "tbl" || !tables.isEmpty else { return }
        let last = tables.count - 1
        switch element {
        case "tbl":
            tableCount += 1
            tables.append(Table(number: tableCount))
        case "tr":
            tables[last].row += 1
            tables[last].column = 1
        case "tc":
            let table = tables[last]
            tables[last].cell = ReportCell(
                table: table.number, row: table.row, column: table.column, lastRow: table.row)
        case "gridSpan": tables[last].cell?.columns = min(max(1, value.flatMap { Int($0) } ?? 1), 500)
        default: merge(isStart: value == "restart", last)
        }
    }

    private func merge(isStart: Bool, _ last: Int) {
        guard let cell = tables[last].cell else { return }
        if isStart {
            tables[last].starts[cell.column] = cell
        } else if let start = tables[last].starts[cell.column] {
            lastRows[start] = cell.row
        }
    }

    private func add(_ text: String) {
        guard skipped == 0, !open.isEmpty, fields.last?.isCode != true else { return }
        let last = open.count - 1
        guard !open[last].isHidden else {
            _ = remarks.insert(.hiddenText)
            return
        }
        guard !open[last].isStruck else {
            if !text.words.isEmpty { remarks.insert(.struckText) }
            return
        }
        length += text.utf8.count
        open[last].piece.text += text
        let count = text.words.count
        if open[last].isBold { open[last].strong += count } else { open[last].plain += count }
    }

    private func close() throws(SpreadsheetError) {
        guard let paragraph = open.popLast() else { return }
        guard length <= ReportLimits.characters else { throw .tooLarge(.text) }
        var piece = paragraph.piece
        piece.isStrong = paragraph.plain == 0 && paragraph.strong > 0
        if boxes > 0 {
            piece.role = .box
        } else if let cell = tables.last?.cell {
            piece.role = .cell(cell)
        } else if contents > 0 || paragraph.isContents {
            piece.role = .contents
        }
        if let kind, let note { piece.note = "\(kind.prefix(4)) \(note)" }
        // What stands in a box comes behind the paragraph that it hangs on.
        pieces.append(piece)
    }
}
