internal import Diagnostics
internal import Documents
internal import Methodology
internal import Spreadsheets

/// The row that says what the columns are, with where each goes.
struct HeadingRow {
    let row: SheetRow
    let columns: [ImportPlan.Column]

    /// How many rows are looked at: a title and some remarks may stand above the headings.
    private static let searched = 20

    /// Finds the row with most known headings, a title among them.
    init(
        in sheet: Sheet, kind: ItemKind, _ vocabulary: ImportVocabulary, map: [(heading: String, target: ImportTarget)]
    ) throws(ImportFailure) {
        guard let first = sheet.rows.first else { throw .noRows }
        let matcher = HeadingMatcher(known: vocabulary.headings[kind] ?? [:], map: map)
        let rows = sheet.rows.prefix(HeadingRow.searched).map { row in
            let columns = row.cells.sorted { $0.key < $1.key }.map { matcher.column($0.key, $0.value.text) }
            return (row: row, columns: columns, weight: columns.count { $0.target != nil })
        }
        let best = rows.max { $0.weight < $1.weight || ($0.weight == $1.weight && $0.row.number > $1.row.number) }
        let (row, columns, _) = best ?? (first, [], 0)
        guard columns.contains(where: { $0.target.map(HeadingRow.isTitle) ?? false }) else {
            throw .noTitleColumn(row: row.number, headings: columns.map(\.heading))
        }
        let headings = columns.map { FoldedText.key($0.heading) }
        if let missing = map.first(where: { !headings.contains(FoldedText.key($0.heading)) }) {
            throw .unknownHeading(missing.heading, known: columns.map(\.heading))
        }
        self.row = row
        self.columns = HeadingRow.withoutRivals(columns)
    }

    private static func isTitle(_ target: ImportTarget) -> Bool {
        if case .title = target { true } else { target == .field("title") }
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

/// Finds where a column goes by its heading.
private struct HeadingMatcher {
    let known: [String: ImportTarget]
    let map: [(heading: String, target: ImportTarget)]

    func column(_ number: Int, _ text: String) -> ImportPlan.Column {
        let heading = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var column = ImportPlan.Column(number: number, heading: heading)
        column.target = target(of: heading)
        if column.target == nil {
            column.suggestion = EditDistance.suggestion(for: FoldedText.key(heading), among: known.keys.sorted())
                .flatMap { known[$0] }
        }
        return column
    }

    private func target(of heading: String) -> ImportTarget? {
        let key = FoldedText.key(heading)
        if let mapped = map.first(where: { FoldedText.key($0.heading) == key }) { return mapped.target }
        if let target = known[key] { return target }
        let plain = heading.prefix { $0 != "(" && $0 != "[" && $0 != "（" }
        guard let target = known[FoldedText.key(String(plain))] else { return nil }
        // `Titre (en)` says in which language.
        let inside = FoldedText.key(String(heading[plain.endIndex...]))
        if target == .field("title"), let language = Language(rawValue: inside) { return .title(language) }
        return target
    }
}
