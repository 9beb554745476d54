extension Table {
    /// The table without columns in which nothing stands in any row; a report shows no empty column.
    var shown: Table {
        let filled = Set((rows + footer).flatMap(Table.filledColumns))
        guard !filled.isEmpty, filled.count < columns.count else { return self }
        let kept = columns.indices.filter(filled.contains)
        var table = Table(
            caption: caption, kind: kind, columns: kept.map { columns[$0] },
            rows: rows.map { $0.keeping(filled) }, footer: footer.map { $0.keeping(filled) })
        table.label = label
        return table
    }

    /// The columns in which a row says something; a cell that takes several speaks in the first.
    private static func filledColumns(of row: Row) -> [Int] {
        zip(row.starts, row.cells).filter { !$0.1.lines.allSatisfy(\.isEmpty) }.map(\.0)
    }
}

extension Table.Row {
    /// The column in which each cell begins.
    var starts: [Int] {
        var start = 0
        return cells.map { cell in
            defer { start += cell.width }
            return start
        }
    }

    /// Whether something stands in it behind its first cell.
    var saysMoreThanItsHead: Bool { cells.dropFirst().contains { !$0.lines.allSatisfy(\.isEmpty) } }

    /// The row with what it says in some columns alone.
    fileprivate func keeping(_ columns: Set<Int>) -> Table.Row {
        let kept = zip(starts, cells).compactMap { start, cell -> Table.Cell? in
            let width = (start..<start + cell.width).count { columns.contains($0) }
            return width == 0 ? nil : Table.Cell(cell.lines, width: width)
        }
        return Table.Row(anchor: anchor, cells: kept, isMarked: isMarked)
    }
}
