internal import Documents
package import Methodology
package import Spreadsheets

/// Turns a table into items of a record.
package struct TableImport {
    private let kind: ItemKind
    private let vocabulary: ImportVocabulary
    private let context: RecordContext
    private let order: DateOrder?
    private let map: [(heading: String, target: ImportTarget)]
    private var ids: Set<String>
    private var items: [ImportPlan.Item] = []
    /// The rows of these items.
    private var rows: [TitleAndDates: Int] = [:]
    private var known: [ImportPlan.KnownRow] = []
    private var untitled: [(place: CellPlace, text: String)] = []
    private var problems: [CellProblem] = []

    /// - Parameters:
    ///   - kind: what the rows are.
    ///   - order: the order of dates in numbers, where the user names it.
    ///   - map: where columns go whose headings say something else.
    package init(
        of kind: ItemKind, _ vocabulary: ImportVocabulary, into context: RecordContext, order: DateOrder? = nil,
        map: [(heading: String, target: ImportTarget)] = []
    ) {
        self.kind = kind
        self.vocabulary = vocabulary
        self.context = context
        self.order = order
        self.map = map
        ids = context.ids
    }

    /// Reads a sheet; nothing is changed anywhere.
    package mutating func plan(_ sheet: Sheet) throws(ImportFailure) -> ImportPlan {
        let heading = try HeadingRow(in: sheet, kind: kind, vocabulary, map: map)
        let words = heading.rows.map { $0.cells.mapValues(\.text) }
        let below = sheet.rows.filter { $0.number > heading.last && !words.contains($0.cells.mapValues(\.text)) }
        guard !below.isEmpty else { throw .onlyHeadings(row: heading.first) }
        let merged = MergedRows(below, of: sheet, titles: heading.titles)
        let rows = merged.rows
        let dates = DateText(words: vocabulary.dates)
        let columns = DateColumns.decided(heading.columns, rows: rows, sheet: sheet.name, kind: kind, dates)
        let cells = CellReader(vocabulary: vocabulary, context: context, kind: kind, is1904: sheet.is1904)
        var reader = RowReader(columns: columns, sheet: sheet.name, cells: cells, order: order)
        for row in rows {
            let earlier = reader.problems.count
            let draft = reader.read(row)
            take(draft, of: row, Array(reader.problems[earlier...]), columns, sheet.name)
        }
        return ImportPlan(
            sheet: sheet.name, headingRow: heading.first, lastHeadingRow: heading.last, columns: columns,
            rowCount: rows.count, spread: merged.spread, items: items, known: known, untitled: untitled,
            problems: problems.sorted { $0.place < $1.place })
    }

    /// Only what is added has problems worth telling.
    private mutating func take(
        _ draft: ItemDraft, of row: SheetRow, _ found: [CellProblem], _ columns: [ImportPlan.Column], _ sheet: String?
    ) {
        guard !draft.title.isEmpty else {
            let first = row.cells.min { $0.key < $1.key }
            let place = CellPlace(sheet: sheet, row: row.number, column: first?.key ?? 1)
            untitled.append((place, first?.value.text ?? ""))
            return
        }
        if let likeness = likeness(of: draft) {
            known.append(ImportPlan.KnownRow(row: row.number, title: draft.title, likeness: likeness))
            return
        }
        var draft = draft
        problems += found
        setID(of: &draft, row, columns, sheet)
        rows[TitleAndDates(draft)] = row.number
        items.append(ImportPlan.Item(row: row.number, draft: draft))
    }

    private func likeness(of draft: ItemDraft) -> ImportPlan.KnownRow.Likeness? {
        if context.itemIDs.contains(draft.id) { return .id(draft.id) }
        let named = TitleAndDates(draft)
        let same = context.itemsByTitle[named.title]?.first { ItemDraft.agree($0.dates, named.dates) }
        if let same { return .titleAndDates(same.id) }
        return rows[named].map { .row($0) }
    }

    private mutating func setID(
        of draft: inout ItemDraft, _ row: SheetRow, _ columns: [ImportPlan.Column], _ sheet: String?
    ) {
        let written = draft.id
        if Identifier.isValid(written), ids.insert(written).inserted { return }
        draft.id = freeID(for: draft, row: row.number)
        ids.insert(draft.id)
        guard !written.isEmpty, let column = columns.first(where: { $0.target == .field("id") }) else { return }
        let place = CellPlace(sheet: sheet, row: row.number, column: column.number)
        draft.notes.append("\(column.heading): \(written)")
        problems.append(
            CellProblem(
                place: place, heading: column.heading, text: written, target: .field("id"),
                reason: .unusableID(draft.id)))
    }

    /// The title as an id; the year and month tell apart what is held again, a number what is still alike.
    private func freeID(for draft: ItemDraft, row: Int) -> String {
        let base = Slug.id(of: draft.title) ?? "\(kind.rawValue)-row-\(row)"
        guard ids.contains(base) else { return base }
        let dated = draft.dateTexts.compactMap { $0 }.first.map { "\(base)-\($0.prefix(7))" }
        if let dated, !ids.contains(dated) { return dated }
        var number = 2
        let numbered = { (number: Int) in "\(base)-\(number)" }
        while ids.contains(numbered(number)) { number += 1 }
        return numbered(number)
    }
}

/// What tells one item of a table from another.
private struct TitleAndDates: Hashable {
    let title: String
    let dates: [String?]

    init(_ draft: ItemDraft) {
        title = FoldedText.key(draft.title)
        dates = draft.dateTexts
    }
}
