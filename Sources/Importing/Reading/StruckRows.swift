internal import Spreadsheets

/// Rows with a line through them, by which their writer says that they no longer count.
struct StruckRows {
    /// The numbers of the rows.
    let numbers: [Int]
    private let known: Set<Int>

    /// A row is struck through where all of its titles are, or all that it holds.
    init(_ rows: [SheetRow], titles: Set<Int>) {
        numbers = rows.filter { row in
            let titled = row.cells.keys.filter(titles.contains)
            let cells = titled.isEmpty ? Array(row.cells.keys) : titled
            return !cells.isEmpty && cells.allSatisfy { row.looks[$0] == .struck }
        }.map(\.number)
        known = Set(numbers)
    }

    func holds(_ row: SheetRow) -> Bool { known.contains(row.number) }
}

extension SheetRow {
    /// The columns of cells that hold something which nobody sees.
    var unseenColumns: Set<Int> { Set(cells.keys.filter { looks[$0] == .unseen }) }
}
