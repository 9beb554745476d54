internal import Documents
internal import Evaluation
internal import Methodology
internal import Spreadsheets

/// Finds out the order of day and month in columns of dates: a cell that makes sense in one order alone decides it.
enum DateColumns {
    /// The columns, with the order where cells decide it without contradiction and some cell needs to know.
    ///
    /// One table is written in one order: where one column shows another than the next, none is believed.
    static func decided(
        _ columns: [ImportPlan.Column], rows: [SheetRow], sheet: String?, kind: ItemKind, _ dates: DateText
    ) -> [ImportPlan.Column] {
        var shown: Set<DateOrder> = []
        let decided = columns.map { column in
            guard let target = column.target, isDate(target, of: kind) else { return column }
            var column = column
            var orders: [DateOrder: (CellPlace, String)] = [:]
            var isNeeded = false
            for row in rows {
                guard case .text(let text) = row.cells[column.number] else { continue }
                switch dates.read(text, order: nil) {
                case .read(_, let order?) where orders[order] == nil:
                    orders[order] = (CellPlace(sheet: sheet, row: row.number, column: column.number), text)
                case .ambiguous: isNeeded = true
                default: break
                }
            }
            shown.formUnion(orders.keys)
            if orders.count == 1, isNeeded, let (order, cell) = orders.first {
                column.order = (order, cell.0, cell.1)
            }
            return column
        }
        guard shown.count > 1 else { return decided }
        return decided.map { column in
            var column = column
            column.order = nil
            return column
        }
    }

    /// Whether the cells of a column are dates.
    static func isDate(_ target: ImportTarget, of kind: ItemKind) -> Bool {
        if target == .dates { return true }
        guard case .field(let name) = target,
            let field = ReportedFields.catalogue.field(name, of: kind)
        else { return false }
        return field.type.isDate
    }

    /// The years that the dates of a kind of item are believed to lie in, around the period of the record.
    ///
    /// Bodies are joined long before; what is further away is a slip, or a year of another calendar.
    static func likelyYears(of kind: ItemKind, around period: ClosedRange<Int>) -> ClosedRange<Int> {
        let before = kind == .membership ? 50 : 10
        return (period.lowerBound - before)...(period.upperBound + 10)
    }
}
