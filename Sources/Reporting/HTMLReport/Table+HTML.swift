extension Table {
    /// A table with its first column as the heads of the rows. On a narrow screen each row becomes a small list, in
    /// which a cell names its column.
    var html: HTML {
        let isStacked = columns.count > 3
        let classes = [isStacked ? "stacked" : nil, kind == .plain ? nil : kind.rawValue].compactMap(\.self)
        return Tag.table(classes.isEmpty ? nil : .class(classes.joined(separator: " ")), ariaLabel) {
            if let caption { Tag.caption { caption.html } }
            Tag.thead {
                Tag.tr {
                    columns.map { column in
                        Tag.th(Attribute("scope", "col"), column.isNumeric ? .class("number") : nil) {
                            column.title.html
                        }
                    }
                }
            }
            Tag.tbody { rows.map { html($0, isStacked: isStacked) } }
            if !footer.isEmpty { Tag.tfoot { footer.map { html($0, isStacked: isStacked) } } }
        }
    }

    private func html(_ row: Row, isStacked: Bool) -> HTML {
        Tag.tr(.id(row.anchor), row.isMarked ? .class("marked") : nil) {
            zip(row.starts, row.cells).map { start, cell in
                let isHead = start == 0
                let column = columns[min(start, columns.count - 1)]
                return (isHead ? Tag.th : Tag.td)(
                    isHead ? Attribute("scope", "row") : nil,
                    column.isNumeric ? .class(cell.isLong ? "number long" : "number") : nil,
                    cell.width > 1 ? Attribute("colspan", String(cell.width)) : nil,
                    isStacked && !isHead ? Attribute("data-column", column.title.plainText) : nil
                ) { cell.html }
            }
        }
    }

    private var ariaLabel: Attribute? {
        caption == nil ? label.map { Attribute("aria-label", $0.plainText) } : nil
    }
}

extension Table.Cell {
    /// Whether it holds a sentence in the place of a number, which then may take several lines.
    fileprivate var isLong: Bool { lines.contains { LineWidth.of($0.plainText) > 24 } }

    /// One line stands by itself, several each in a block of their own.
    fileprivate var html: [HTML] {
        lines.count == 1 ? lines[0].html : lines.map { line in Tag.div { line.html } }
    }
}
