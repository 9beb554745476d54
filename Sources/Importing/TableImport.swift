internal import Documents
internal import Evaluation
package import Methodology
internal import Scalars
package import Spreadsheets

/// Turns a table into items of a record.
package struct TableImport {
    private let kind: ItemKind
    private let vocabulary: ImportVocabulary
    private let context: RecordContext
    private let order: DateOrder?
    private let takesHidden: Bool
    private let takesStruck: Bool
    private let map: [(heading: String, target: ImportTarget)]
    private var ids: Set<String>
    /// For each title, as an id, the number from which on none was given yet.
    private var freeNumbers: [String: Int] = [:]
    private var items: [ImportPlan.Item] = []
    /// The rows of these items: by all that stands in them, and by title and dates.
    private var equalRows: [[Int: String]: Int] = [:]
    private var rows: [TitleAndDates: Int] = [:]
    private var known: [ImportPlan.KnownRow] = []
    private var changes: [FieldChange] = []
    /// What those say of dates and place that are items of the record, by the ids of these.
    private var taken: [String: WhenAndWhere] = [:]
    private var alike: [ImportPlan.AlikeRow] = []
    private var aside: [ImportPlan.AsideRow] = []
    private var problems: [CellProblem] = []
    private var cleaned: [CleanedCell] = []

    /// - Parameters:
    ///   - kind: what the rows are.
    ///   - order: the order of dates in numbers, where the user names it.
    ///   - map: where columns go whose headings say something else.
    ///   - takesHidden: whether rows, columns and cells that the spreadsheet hides are read like the others.
    ///   - takesStruck: whether rows with a line through them are.
    package init(
        of kind: ItemKind, _ vocabulary: ImportVocabulary, into context: RecordContext, order: DateOrder? = nil,
        map: [(heading: String, target: ImportTarget)] = [], takesHidden: Bool = true, takesStruck: Bool = true
    ) {
        self.kind = kind
        self.vocabulary = vocabulary
        self.context = context
        self.order = order
        self.map = map
        self.takesHidden = takesHidden
        self.takesStruck = takesStruck
        ids = context.ids
    }

    /// Reads a sheet; nothing is changed anywhere.
    package mutating func plan(_ sheet: Sheet) throws(ImportFailure) -> ImportPlan {
        let heading = try HeadingRow(in: sheet, kind: kind, vocabulary, map: map, country: context.country)
        let words = heading.rows.map { $0.cells.mapValues(\.text) }
        var below = sheet.rows.filter { $0.number > heading.last && !words.contains($0.cells.mapValues(\.text)) }
        let unseen = below.filter { !$0.isHidden }.flatMap { row in
            row.unseenColumns.subtracting(sheet.hiddenColumns).sorted().map {
                CellPlace(sheet: sheet.name, row: row.number, column: $0)
            }
        }
        if !takesHidden { below = below.map { putUnseenAside($0, sheet.name) } }
        guard !below.isEmpty else { throw .onlyHeadings(row: heading.first) }
        let shown = heading.columns.map { isLeftOut($0, of: sheet) ? $0.leftOut : $0 }
        let numbers = shown.filter { $0.target.map(isNumber) ?? false }.map(\.number)
        let merged = MergedRows(below, of: sheet, titles: heading.titles, numbers: Set(numbers))
        let columns = DateColumns.decided(
            shown, rows: merged.rows, sheet: sheet.name, kind: kind, DateText(words: vocabulary.dates))
        putAside(above: heading, of: sheet)
        let struck = StruckRows(merged.rows, titles: heading.titles)
        read(merged, columns, numbers, struck, sheet)
        return ImportPlan(
            sheet: sheet.name, headingRow: heading.first, lastHeadingRow: heading.last, columns: columns,
            rowCount: merged.rows.count, spread: merged.spread, items: items, known: known,
            changes: changes, alike: alike, aside: aside,
            hiddenRows: merged.rows.filter(\.isHidden).map(\.number),
            hiddenColumns: columns.filter { sheet.hiddenColumns.contains($0.number) }, hiddenCells: unseen.sorted(),
            struckRows: struck.numbers, boxes: sheet.boxes,
            problems: problems.sorted { $0.place < $1.place }, cleaned: cleaned)
    }

    private mutating func read(
        _ merged: MergedRows, _ columns: [ImportPlan.Column], _ numbers: [Int], _ struck: StruckRows, _ sheet: Sheet
    ) {
        let cells = CellReader(
            vocabulary: vocabulary, context: context, kind: kind, is1904: sheet.is1904,
            marks: NumberMarks.of(numbers, in: merged.rows),
            units: Dictionary(columns.map { ($0.number, $0.unit) }, uniquingKeysWith: { first, _ in first })
                .compactMapValues { $0 })
        var reader = RowReader(columns: columns, sheet: sheet.name, cells: cells, order: order, shared: merged.shared)
        let asides = AsideRows(
            vocabulary.asides, columns: columns, kind: kind, rows: merged.rows, merged: sheet.merged)
        for row in merged.rows {
            if row.isHidden, !takesHidden {
                putAside(row, .hidden, sheet.name)
            } else if struck.holds(row), !takesStruck {
                putAside(row, .struck, sheet.name)
            } else if let aside = asides.aside(row) {
                putAside(row, aside, sheet.name)
            } else {
                let earlier = reader.problems.count
                let draft = reader.read(row, isStruck: struck.holds(row))
                take(draft, of: row, Array(reader.problems[earlier...]), columns, sheet.name)
            }
        }
        cleaned = reader.cleaned
    }

    private func isLeftOut(_ column: ImportPlan.Column, of sheet: Sheet) -> Bool {
        !takesHidden && sheet.hiddenColumns.contains(column.number)
    }

    /// The row without what nobody sees, which is listed.
    private mutating func putUnseenAside(_ row: SheetRow, _ sheet: String?) -> SheetRow {
        guard !row.isHidden, !row.unseenColumns.isEmpty else { return row }
        let unseen = row.unseenColumns
        let cells = row.cells.filter { unseen.contains($0.key) }
        putAside(SheetRow(number: row.number, cells: cells), .hidden, sheet)
        return row.without(unseen)
    }

    private func isNumber(_ target: ImportTarget) -> Bool {
        guard case .field(let name) = target else { return false }
        return switch ReportedFields.catalogue.field(name, of: kind)?.type {
        case .wholeNumber, .amount: true
        default: false
        }
    }

    /// What stands above the headings, and what hangs on these beside their words.
    private mutating func putAside(above heading: HeadingRow, of sheet: Sheet) {
        for row in sheet.rows where row.number < heading.first { putAside(row, .above, sheet.name) }
        for row in heading.rows where !row.remarks.isEmpty {
            putAside(SheetRow(number: row.number, cells: [:], remarks: row.remarks), .above, sheet.name)
        }
    }

    private mutating func putAside(_ row: SheetRow, _ kind: ImportPlan.AsideRow.Kind, _ sheet: String?) {
        let columns = Set(row.cells.keys).union(row.remarks.keys).sorted()
        let texts = columns.flatMap { [row.cells[$0]?.text].compactMap { $0 } + (row.remarks[$0] ?? []) }
        let place = CellPlace(sheet: sheet, row: row.number, column: columns.first ?? 1)
        aside.append(ImportPlan.AsideRow(place: place, texts: texts, kind: kind))
    }

    /// Of what is in the record already, only problems are told that its notes do not hold.
    private mutating func take(
        _ draft: ItemDraft, of row: SheetRow, _ found: [CellProblem], _ columns: [ImportPlan.Column], _ sheet: String?
    ) {
        guard !draft.title.isEmpty || context.itemIDs.contains(draft.id) else {
            problems += found.filter { $0.reason == .uncomputed || $0.reason == .fault }
            return putAside(row, .untitled, sheet)
        }
        if let likeness = likeness(of: draft, row) {
            known.append(ImportPlan.KnownRow(row: row.number, title: draft.title, likeness: likeness))
            compare(draft, of: row, likeness, found, columns, sheet)
            return
        }
        var draft = draft
        problems += found
        let named = TitleAndDates(draft)
        if let earlier = rows[named] {
            alike.append(ImportPlan.AlikeRow(row: row.number, earlier: .row(earlier), title: draft.title))
        } else {
            rows[named] = row.number
            if let earlier = context.likeItem(of: draft) {
                alike.append(ImportPlan.AlikeRow(row: row.number, earlier: earlier, title: draft.title))
            }
        }
        equalRows[TableImport.texts(of: row)] = row.number
        setID(of: &draft, row, columns, sheet)
        items.append(ImportPlan.Item(row: row.number, draft: draft))
    }

    /// What the row says of an item otherwise than the record does.
    private mutating func compare(
        _ draft: ItemDraft, of row: SheetRow, _ likeness: ImportPlan.KnownRow.Likeness, _ found: [CellProblem],
        _ columns: [ImportPlan.Column], _ sheet: String?
    ) {
        guard let id = likeness.item, let record = context.record else { return }
        let place = EntryPlace.item(kind, id)
        guard let node = place.node(in: record.root) else { return }
        let cells = columns.compactMap { column in
            column.target.map { ($0, CellPlace(sheet: sheet, row: row.number, column: column.number)) }
        }
        let first = CellPlace(sheet: sheet, row: row.number, column: row.cells.keys.min() ?? 1)
        var said = draft.said(in: Dictionary(cells, uniquingKeysWith: { first, _ in first }), otherwise: first)
        // What was found by its title is called alike; how it is written there is no news.
        if case .titleAndDates = likeness { said.removeAll { $0.path[0] == "title" } }
        if let notes = TableImport.notes(of: node, with: draft.notes) {
            problems += found
            said.append((["notes"], .text(notes), first))
        }
        let notes = EarlierNotes(node, without: draft.notes)
        changes += EntryComparison(place: place, node: node).changes(said).map { change in
            var change = change
            if change.kind == .conflict { change.superseded = notes.of(change, vocabulary.headings[kind] ?? [:]) }
            return change
        }
    }

    /// The notes of an entry with those that it does not hold yet; nil where it holds all of them.
    static func notes(of node: YAMLNode, with notes: [String]) -> String? {
        let present = node.value(of: "notes")?.wordings ?? []
        let held = present.joined(separator: " ").words.joined(separator: " ")
        let new = notes.map { $0.words.joined(separator: " ") }.filter { !held.holds($0) }
        return new.isEmpty ? nil : (present + new).map { PlainText.line($0) }.joined(separator: "; ")
    }

    /// What is equal in every cell repeats a row; one title at one time in another place is something else.
    private mutating func likeness(of draft: ItemDraft, _ row: SheetRow) -> ImportPlan.KnownRow.Likeness? {
        if context.itemIDs.contains(draft.id) { return .id(draft.id) }
        let said = WhenAndWhere(draft)
        if let same = context.items.item(TitleKey.of(draft.title), said, taken: taken) {
            taken[same.id] = taken[same.id].map { $0.with(said) } ?? said
            return .titleAndDates(same.id)
        }
        return equalRows[TableImport.texts(of: row)].map { .row($0) }
    }

    /// What stands in the cells of a row, whatever the case of its letters and the number of its spaces.
    private static func texts(of row: SheetRow) -> [Int: String] {
        row.cells.mapValues { $0.text.lowercased().words.joined(separator: " ") }
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
    private mutating func freeID(for draft: ItemDraft, row: Int) -> String {
        let base = Slug.id(of: draft.title) ?? "\(kind.rawValue)-row-\(row)"
        guard ids.contains(base) else { return base }
        let date = draft.dateTexts.compactMap { $0 }.first.map { Slug.words(of: String($0.prefix(7))) }
        if let dated = date.map({ "\(base)-\($0)" }), !ids.contains(dated) { return dated }
        var number = freeNumbers[base] ?? 2
        let numbered = { (number: Int) in "\(base)-\(number)" }
        while ids.contains(numbered(number)) { number += 1 }
        freeNumbers[base] = number + 1
        return numbered(number)
    }
}

extension ImportPlan.KnownRow.Likeness {
    /// The id of the item of the record that the row is.
    fileprivate var item: String? {
        switch self {
        case .id(let id), .titleAndDates(let id): id
        case .row: nil
        }
    }
}

/// What tells one item of a table from another.
private struct TitleAndDates: Hashable {
    let title: String
    let dates: [String?]

    init(_ draft: ItemDraft) {
        title = TitleKey.of(draft.title)
        dates = draft.dateTexts
    }
}
