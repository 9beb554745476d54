internal import Methodology
internal import Spreadsheets

/// The row that says what the columns are, or two rows where groups of columns have a heading too, with where each goes.
struct HeadingRow {
    /// One row, or two that stand directly below each other.
    let rows: [SheetRow]
    let columns: [ImportPlan.Column]

    /// The numbers of the first and the last row.
    var first: Int { rows[0].number }
    var last: Int { rows[rows.count - 1].number }

    /// The columns that hold titles.
    var titles: Set<Int> {
        Set(columns.filter { $0.target.map(HeadingRow.isTitle) ?? false }.map(\.number))
    }

    /// How many rows are looked at: a title and some remarks may stand above the headings.
    private static let searched = 20

    /// Finds the row with most known headings, a title among them.
    init(
        in sheet: Sheet, kind: ItemKind, _ vocabulary: ImportVocabulary, map: [(heading: String, target: ImportTarget)],
        country: String? = nil
    ) throws(ImportFailure) {
        guard let first = sheet.rows.first else { throw .noRows }
        let matcher = HeadingMatcher(
            known: vocabulary.headings[kind] ?? [:], map: map, kind: kind, units: vocabulary.units,
            country: country)
        let rows = sheet.rows.prefix(HeadingRow.searched).map { row in
            let columns = row.cells.sorted { $0.key < $1.key }.map { matcher.column($0.key, $0.value.text) }
            return (row: row, columns: columns, weight: columns.count { $0.target != nil })
        }
        let best = rows.max { $0.weight < $1.weight || ($0.weight == $1.weight && $0.row.number > $1.row.number) }
        let row = best?.row ?? first
        let pair = HeadingPair(around: row, in: sheet, matcher)
        let columns = pair.map { $0.columns(matcher) } ?? best?.columns ?? []
        guard columns.contains(where: { $0.target.map(HeadingRow.isTitle) ?? false }) else {
            throw .noTitleColumn(row: row.number, headings: columns.map(\.heading))
        }
        let last = pair?.lower.number ?? row.number
        let named = Set(columns.map(\.number))
        let others = Set(
            sheet.rows.filter { $0.number > last }.flatMap { Array($0.cells.keys) + Array($0.remarks.keys) }
        )
        .subtracting(named)
        let all = (columns + others.map(matcher.columnWithoutHeading)).sorted { $0.number < $1.number }
        let headings = all.map { FoldedText.key($0.heading) }
        if let missing = map.first(where: { !headings.contains(FoldedText.key($0.heading)) }) {
            throw .unknownHeading(missing.heading, known: columns.map(\.heading))
        }
        self.rows = pair.map { [$0.upper, $0.lower] } ?? [row]
        let mapped = Set(map.map { FoldedText.key($0.heading) })
        self.columns = HeadingRow.withoutRivals(
            HeadingRow.withAttending(all, headed: vocabulary.attending.subtracting(mapped)))
    }

    static func isTitle(_ target: ImportTarget) -> Bool {
        if case .title = target { true } else { target == .field("title") }
    }

    /// Beside a column of Parties that benefited, one of those that took part says who attended.
    private static func withAttending(
        _ columns: [ImportPlan.Column], headed headings: Set<String>
    ) -> [ImportPlan.Column] {
        let parties = columns.filter { $0.target == .field("parties") }
        let attending = parties.filter { headings.contains(FoldedText.key($0.heading)) }
        guard let first = attending.first, attending.count < parties.count,
            !columns.contains(where: { $0.target == .field("attended_by") })
        else { return columns }
        return columns.map { column in
            var column = column
            if column.number == first.number { column.target = .field("attended_by") }
            return column
        }
    }

    /// Of two columns for one field the first has it.
    private static func withoutRivals(_ columns: [ImportPlan.Column]) -> [ImportPlan.Column] {
        var taken: [ImportTarget: String] = [:]
        return columns.map { column in
            var column = column
            guard let target = column.target, !target.takesSeveral else { return column }
            if let rival = taken[target] {
                column.target = nil
                column.rival = rival
            } else {
                taken[target] = column.heading
            }
            return column
        }
    }
}
