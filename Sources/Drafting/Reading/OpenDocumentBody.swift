internal import Scalars
internal import Spreadsheets

/// One paragraph of a text of OpenDocument, before it has a number.
struct OpenDocumentPiece {
    var text = ""
    var role = ReportParagraph.Role.body
    /// The place among the pieces of the paragraph that a note belongs to.
    var owner: Int?
}

/// Collects the paragraphs of a part of OpenDocument; what was deleted and what reviewers said is left out.
final class OpenDocumentBody: XMLPartHandler {
    private(set) var pieces: [OpenDocumentPiece] = []
    private(set) var remarks: Set<ReportText.Remark> = []
    private(set) var isText = false
    private let isMargins: Bool
    private let looks: OpenDocumentLooks
    /// How what is open looks, by its elements.
    private var look: [Look] = []
    private var elements: [String] = []
    private var skipped = 0
    /// Paragraphs that are open, by their places among the pieces: a box or note hangs in the middle of one.
    private var open: [Int] = []
    private var lists = 0
    private var boxes = 0
    private var contents = 0
    private var margins = 0
    private var notes: [Int] = []
    private var tables: [Table] = []
    private var tableCount = 0
    private var length = 0

    private struct Table {
        let number: Int
        var row = 0
        var repeated = 1
        var column = 1
        var cell: ReportCell?
        var copies = 1
        var firstPiece = 0
    }

    private struct Look {
        var isHidden = false
        var isStruck = false
    }

    init(isMargins: Bool = false, looks: OpenDocumentLooks = OpenDocumentLooks()) {
        self.isMargins = isMargins
        self.looks = looks
    }

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        elements.append(element)
        look.append(look(of: element, attributes))
        if skipped > 0 || skips(element) {
            skipped += 1
            return
        }
        switch element {
        case "text": isText = isText || elements.dropLast().last == "body"
        case "h": begin(.heading(attributes.withAnyPrefix("outline-level").flatMap { Int($0) } ?? 1))
        case "p": begin(.body)
        case "s": add(String(repeating: " ", count: min(attributes.withAnyPrefix("c").flatMap { Int($0) } ?? 1, 100)))
        case "tab": add("\t")
        case "line-break": add("\n")
        case "list": lists += 1
        case "text-box", "custom-shape": boxes += 1
        case "table-of-content", "alphabetical-index", "bibliography": contents += 1
        case "note-body": notes.append(open.last ?? 0)
        case "table", "table-row", "table-cell", "covered-table-cell": readTable(element, attributes)
        case "header", "footer", "header-left", "footer-left": margins += 1
        default: break
        }
    }

    func text(_ text: String) {
        guard skipped == 0, elements.contains(where: { $0 == "p" || $0 == "h" }) else { return }
        // Line ends and rows of spaces in the file are one space.
        let words = text.words.joined(separator: " ")
        let isSpace = { (scalar: Unicode.Scalar?) in scalar?.properties.isWhitespace ?? false }
        let first = isSpace(text.unicodeScalars.first) ? " " : ""
        let last = !words.isEmpty && isSpace(text.unicodeScalars.last) ? " " : ""
        add(first + words + last)
    }

    func end(_ element: String) throws(SpreadsheetError) {
        elements.removeLast()
        look.removeLast()
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        guard length <= ReportLimits.characters else { throw .tooLarge(.text) }
        switch element {
        case "p", "h": _ = open.popLast()
        case "list": lists -= 1
        case "text-box", "custom-shape": boxes -= 1
        case "table-of-content", "alphabetical-index", "bibliography": contents -= 1
        case "note-body": _ = notes.popLast()
        case "table-cell", "covered-table-cell": closeCell()
        case "table-row": tables[tables.count - 1].row += tables[tables.count - 1].repeated - 1
        case "table": tables.removeLast()
        case "header", "footer", "header-left", "footer-left": margins -= 1
        default: break
        }
    }

    /// How an element looks: as its style says, else as what it stands in.
    private func look(of element: String, _ attributes: [String: String]) -> Look {
        var look = look.last ?? Look()
        switch element {
        case "p", "h", "span", "a":
            guard let style = attributes.withAnyPrefix("style-name") else { break }
            look.isHidden = looks.isHidden(style) ?? look.isHidden
            look.isStruck = looks.isStruck(style) ?? look.isStruck
        case "section": look.isHidden = look.isHidden || attributes.withAnyPrefix("display") == "none"
        case "hidden-text": look.isHidden = true
        case "text-box", "note-body": look = Look()
        default: break
        }
        return look
    }

    private func skips(_ element: String) -> Bool {
        switch element {
        case "tracked-changes":
            remarks.insert(.openChanges)
            return true
        case "annotation":
            remarks.insert(.comments)
            return true
        case "note-citation", "scripts", "font-face-decls", "index-title-template": return true
        default: return false
        }
    }

    private func begin(_ role: ReportParagraph.Role) {
        var piece = OpenDocumentPiece(role: role)
        if isMargins {
            piece.role = .margin
        } else if let owner = notes.last {
            piece.owner = owner
        } else if boxes > 0 {
            piece.role = .box
        } else if let cell = tables.last?.cell {
            piece.role = .cell(cell)
        } else if contents > 0 {
            piece.role = .contents
        } else if lists > 0, role == .body {
            piece.role = .entry
        }
        open.append(pieces.count)
        pieces.append(piece)
    }

    private func add(_ text: String) {
        guard skipped == 0, let last = open.last, !isMargins || margins > 0 else { return }
        let look = self.look.last ?? Look()
        guard !look.isHidden, !look.isStruck else {
            if !text.words.isEmpty { remarks.insert(look.isHidden ? .hiddenText : .struckText) }
            return
        }
        length += text.utf8.count
        pieces[last].text += text
    }

    private func readTable(_ element: String, _ attributes: [String: String]) {
        let number = { (name: String) in min(max(1, attributes.withAnyPrefix(name).flatMap { Int($0) } ?? 1), 16_384) }
        if element == "table" {
            tableCount += 1
            return tables.append(Table(number: tableCount))
        }
        guard let last = tables.indices.last else { return }
        if element == "table-row" {
            tables[last].row += 1
            tables[last].column = 1
            tables[last].repeated = number("number-rows-repeated")
            return
        }
        let table = tables[last]
        tables[last].cell = ReportCell(
            table: table.number, row: table.row, column: table.column, columns: number("number-columns-spanned"),
            lastRow: table.row + number("number-rows-spanned") - 1)
        tables[last].copies = number("number-columns-repeated")
        tables[last].firstPiece = pieces.count
    }

    /// A cell that is repeated stands there as often as it says, where it holds anything; empty ones are only counted.
    private func closeCell() {
        guard let last = tables.indices.last, let cell = tables[last].cell else { return }
        let own = Array(pieces[min(tables[last].firstPiece, pieces.count)...])
        let copies = tables[last].copies
        if own.contains(where: { !$0.text.words.isEmpty }), copies > 1 {
            for copy in 1..<min(copies, 500) {
                pieces += own.map { piece in
                    var piece = piece
                    piece.role = .cell(
                        ReportCell(table: cell.table, row: cell.row, column: cell.column + copy, lastRow: cell.lastRow))
                    return piece
                }
            }
        }
        tables[last].column += copies
        tables[last].cell = nil
    }
}
