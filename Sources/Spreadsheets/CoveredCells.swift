/// Finds what still stands in cells on which another one lies that they are merged with.
///
/// Excel empties such cells; other programs leave in them what nobody sees.
enum CoveredCells {
    /// The most cells that are looked at: merged ranges do not overlap, unless somebody wrote the file to hold others up.
    private static let searched = SpreadsheetLimits.cellCount * 2

    /// The rows, with the cells that are covered marked as unseen.
    static func marked(_ rows: [SheetRow], under merged: [MergedCells]) -> [SheetRow] {
        guard !merged.isEmpty else { return rows }
        var rows = rows
        let places = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        var left = searched
        for range in merged {
            for number in range.rows where left > 0 {
                left -= 1
                guard let place = places[number] else { continue }
                let covered = rows[place].cells.keys.filter { column in
                    range.columns.contains(column) && (number, column) != (range.rows.lowerBound, range.column)
                }
                left -= rows[place].cells.count
                if !covered.isEmpty { rows[place] = rows[place].hiding(covered) }
            }
        }
        return rows
    }
}

extension SheetRow {
    fileprivate func hiding(_ columns: [Int]) -> SheetRow {
        let unseen = Dictionary(columns.map { ($0, CellLook.unseen) }, uniquingKeysWith: { first, _ in first })
        return SheetRow(
            number: number, cells: cells, remarks: remarks, decimals: decimals,
            looks: looks.merging(unseen) { _, unseen in unseen }, isHidden: isHidden)
    }

    /// The row without what stands in some of its cells.
    package func without(_ columns: Set<Int>) -> SheetRow {
        SheetRow(
            number: number, cells: cells.filter { !columns.contains($0.key) }, remarks: remarks, decimals: decimals,
            looks: looks, isHidden: isHidden)
    }
}
