internal import Documents
internal import Scalars

/// A table in columns of plain text, as wide as the terminal at most.
struct TerminalTable {
    private let headings: [String]
    private let rows: [Row]
    private let isNumeric: [Bool]
    private let widths: [Int]

    private struct Row {
        /// The lines of each cell, not yet broken to its column's width.
        let cells: [[String]]
        let isMarked: Bool
    }

    private static let gap = 2

    init(_ table: Table, width: Int) {
        headings = table.columns.map { $0.title.terminalText }
        isNumeric = table.columns.map(\.isNumeric)
        rows = (table.rows + table.footer).map { row in
            Row(cells: TerminalTable.cells(of: row, count: table.columns.count), isMarked: row.isMarked)
        }
        widths = TerminalTable.widths(headings, rows, within: width)
    }

    /// The lines of a row's cells; a cell that takes several columns leaves those behind it empty.
    private static func cells(of row: Table.Row, count: Int) -> [[String]] {
        var cells: [[String]] = []
        for cell in row.cells {
            cells.append(cell.lines.map(\.terminalText))
            cells += Array(repeating: [], count: cell.width - 1)
        }
        return cells + Array(repeating: [], count: max(0, count - cells.count))
    }

    /// As wide as the cells are; where that is too much, the widest columns give way, words whole as long as may be.
    private static func widths(_ headings: [String], _ rows: [Row], within width: Int) -> [Int] {
        let columns = headings.indices.map { column in rows.flatMap { $0.cells[column] } + [headings[column]] }
        var widths = columns.map { lines in lines.map { TerminalText.width($0) }.max() ?? 0 }
        let words = columns.map { lines in lines.map { longestWord(of: $0) }.max() ?? 0 }
        shrink(&widths, downTo: words, within: width)
        for least in [8, 5] { shrink(&widths, downTo: words.map { min($0, least) }, within: width) }
        return widths
    }

    private static func shrink(_ widths: inout [Int], downTo least: [Int], within width: Int) {
        while widths.reduce(0, +) + gap * (widths.count - 1) > width {
            let yielding = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return }
            widths[widest] -= 1
        }
    }

    /// The longest word with the spaces before the text, which stay before each line.
    private static func longestWord(of text: String) -> Int {
        TerminalLines.longestWord(of: text) + text.unicodeScalars.prefix { $0 == " " }.count
    }

    func text(_ style: TerminalStyle) -> String {
        var text = headings.allSatisfy(\.isEmpty) ? "" : lines(of: headings.map { [$0] }, style, role: .faint)
        for row in rows { text += lines(of: row.cells, style, role: row.isMarked ? .strong : nil) }
        return text
    }

    private func lines(of cells: [[String]], _ style: TerminalStyle, role: TerminalStyle.Role?) -> String {
        let broken = zip(cells, widths).map { lines, width in lines.flatMap { pieces(of: $0, to: width) } }
        let height = broken.map(\.count).max() ?? 0
        return (0..<height).map { row in
            let parts = broken.indices.map { column in
                aligned(row < broken[column].count ? broken[column][row] : "", in: column)
            }
            let line = parts.joined(separator: String(repeating: " ", count: TerminalTable.gap)).trimmingEnd
            return (role.map { style($0, line) } ?? line) + "\n"
        }.joined()
    }

    /// The lines of a cell; spaces at its beginning stay before each.
    private func pieces(of text: String, to width: Int) -> [String] {
        let indent = String(text.unicodeScalars.prefix { $0 == " " })
        return TerminalLines.wrapped(text, to: width - indent.utf8.count).map { indent + $0 }
    }

    private func aligned(_ text: String, in column: Int) -> String {
        guard isNumeric[column] else { return TerminalText.padded(text, to: widths[column]) }
        return String(repeating: " ", count: max(0, widths[column] - TerminalText.width(text))) + text
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        unicodeScalars.lastIndex { $0 != " " }.map { String(unicodeScalars[...$0]) } ?? ""
    }
}
