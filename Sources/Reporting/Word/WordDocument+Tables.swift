internal import Scalars

extension WordDocument {
    mutating func add(_ table: Table) {
        if let caption = table.caption { paragraph(caption, .caption) }
        let head = WordTable.Row(
            cells: table.columns.map { column in
                WordTable.Cell(paragraphs: [made(column.title, .tableHead, properties: alignment(column))])
            })
        let rows = table.rows.map { row($0, of: table) }
        let footer = table.footer.map { self.row($0, of: table, isSum: true) }
        let shown = WordTable(
            widths: widths(of: table), rows: [head] + rows + footer, layout: layout, headCount: 1,
            description: (table.caption ?? table.label)?.plainText)
        append(shown.element(isRightToLeft: isRightToLeft))
        append(WordTable.gap)
    }

    private mutating func row(_ row: Table.Row, of table: Table, isSum: Bool = false) -> WordTable.Row {
        var anchor = row.anchor
        let cells = zip(row.starts, row.cells).map { start, cell in
            let column = table.columns[min(start, table.columns.count - 1)]
            let paragraphs = cell.lines.map { line in
                defer { anchor = nil }
                return made(line, .tableText, anchor: anchor, properties: alignment(column))
            }
            return WordTable.Cell(paragraphs: paragraphs, width: cell.width)
        }
        return WordTable.Row(cells: cells, isMarked: row.isMarked, isSum: isSum)
    }

    /// Numbers stand at the end of the line.
    private func alignment(_ column: Table.Column) -> [XMLElement] {
        column.isNumeric ? [XMLElement("w:jc", [("w:val", "end")])] : []
    }

    /// How wide the columns are to each other, in letters: each has room for its longest word; what is left goes, letter
    /// by letter, to the column that makes some row the highest.
    private func widths(of table: Table) -> [Int] {
        var widths = table.columns.map { LineWidth.ofLongestWord(in: $0.title.plainText) }
        let rows = table.rows.prefix(60) + table.footer.prefix(10)
        let texts = rows.map { row in
            zip(row.starts, row.cells).filter { $0.1.width == 1 && $0.0 < widths.count }
                .map { (column: $0.0, lengths: $0.1.lines.map { LineWidth.of($0.plainText) }) }
        }
        for row in rows {
            for (start, cell) in zip(row.starts, row.cells) where cell.width == 1 && start < widths.count {
                for line in cell.lines.map(\.plainText) {
                    let isWhole = table.columns[start].isNumeric
                    let needed = isWhole ? min(LineWidth.of(line), 16) : LineWidth.ofLongestWord(in: line)
                    widths[start] = max(widths[start], needed)
                }
            }
        }
        widths = widths.map { min($0, 24) + layout.cellPadding }
        while widths.reduce(0, +) < layout.textColumns {
            var heights = widths.map { _ in 1 }
            for (column, lengths) in texts.joined() {
                let lines = lengths.reduce(0) { $0 + max(1, ($1 + widths[column] - 1) / widths[column]) }
                heights[column] = max(heights[column], lines)
            }
            guard let highest = heights.max(), highest > 1 else { break }
            for column in heights.indices where heights[column] == highest { widths[column] += 1 }
        }
        return widths
    }
}
