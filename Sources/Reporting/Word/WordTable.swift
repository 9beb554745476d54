/// A table of a Word document, as wide as the text.
struct WordTable {
    /// The width of each column, in parts of what all of them have together.
    let widths: [Int]
    let rows: [Row]
    /// The page on which it stands.
    let layout: WordLayout
    var look: Look = .plain
    /// How many rows at the top stand again on every page.
    var headCount = 0
    /// What somebody hears who does not see the table.
    var description: String?

    enum Look { case plain, facts, figures, bars }

    struct Row {
        var cells: [Cell]
        var isMarked = false
        var isSum = false
    }

    struct Cell {
        var paragraphs: [XMLElement]
        /// How many columns it takes.
        var width = 1
    }

    /// Two tables that meet would become one; this stands between.
    static let gap = XMLElement(
        "w:p", [],
        [
            XMLElement(
                "w:pPr", [],
                [
                    XMLElement(
                        "w:spacing", [("w:before", "0"), ("w:after", "0"), ("w:line", "120"), ("w:lineRule", "exact")])
                ])
        ])

    func element(isRightToLeft: Bool) -> XMLElement {
        var properties = [
            XMLElement("w:tblStyle", [("w:val", look == .plain ? "ReportTable" : "PlainTable")])
        ]
        if isRightToLeft { properties.append(XMLElement("w:bidiVisual")) }
        properties += [
            XMLElement("w:tblW", [("w:w", "5000"), ("w:type", "pct")]),
            XMLElement("w:tblLayout", [("w:type", "fixed")]),
            XMLElement(
                "w:tblLook",
                [
                    ("w:val", headCount > 0 ? "00A0" : "0080"), ("w:firstRow", headCount > 0 ? "1" : "0"),
                    ("w:lastRow", "0"), ("w:firstColumn", "1"), ("w:lastColumn", "0"), ("w:noHBand", "1"),
                    ("w:noVBand", "1"),
                ]),
        ]
        if let description { properties.append(XMLElement("w:tblDescription", [("w:val", description)])) }
        let grid = XMLElement("w:tblGrid", [], columns.map { XMLElement("w:gridCol", [("w:w", String($0))]) })
        return XMLElement(
            "w:tbl", [],
            [XMLElement("w:tblPr", [], properties), grid] + rows.enumerated().map { element(of: $1, at: $0) })
    }

    /// The widths in twentieths of a point.
    private var columns: [Int] {
        let sum = max(widths.reduce(0, +), 1)
        return widths.map { $0 * layout.textWidth / sum }
    }

    private func element(of row: Row, at index: Int) -> XMLElement {
        // Rows that may not be split make LibreOffice lose all that follow where one does not fit on a page.
        let properties = index < headCount ? [XMLElement("w:cantSplit"), XMLElement("w:tblHeader")] : []
        var start = 0
        let cells = row.cells.map { cell in
            defer { start += cell.width }
            return element(of: cell, from: start, in: row, isHead: index < headCount)
        }
        let head = properties.isEmpty ? [] : [XMLElement("w:trPr", [], properties)]
        return XMLElement("w:tr", [], head + cells)
    }

    private func element(of cell: Cell, from start: Int, in row: Row, isHead: Bool) -> XMLElement {
        let width = columns[min(start, columns.count)..<min(start + cell.width, columns.count)].reduce(0, +)
        var properties = [XMLElement("w:tcW", [("w:w", String(width)), ("w:type", "dxa")])]
        if cell.width > 1 { properties.append(XMLElement("w:gridSpan", [("w:val", String(cell.width))])) }
        if row.isSum {
            properties.append(
                XMLElement(
                    "w:tcBorders", [],
                    [
                        XMLElement(
                            "w:top", [("w:val", "single"), ("w:sz", "8"), ("w:space", "0"), ("w:color", "6B7A88")])
                    ]))
        }
        if let fill = fill(of: row, isHead: isHead) {
            properties.append(XMLElement("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)]))
        }
        let paragraphs = cell.paragraphs.isEmpty ? [WordTable.emptyLine] : cell.paragraphs
        return XMLElement("w:tc", [], [XMLElement("w:tcPr", [], properties)] + paragraphs)
    }

    /// A cell without a paragraph is no cell; the line is no higher than those of its neighbours.
    private static let emptyLine = XMLElement(
        "w:p", [], [XMLElement("w:pPr", [], [XMLElement("w:pStyle", [("w:val", "TableText")])])])

    private func fill(of row: Row, isHead: Bool) -> String? {
        if isHead || look == .figures { return "F2F5F7" }
        return row.isMarked ? "E3EFF4" : nil
    }
}
