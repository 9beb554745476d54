package import Documents
package import Evaluation
internal import Methodology
internal import Scalars
package import Spreadsheets
internal import Words

/// Reads a workbook of a record that was filled in: what it says otherwise than the record, and what is new.
package struct WorkbookImport {
    private let record: YAMLDocument
    private let vocabulary: ImportVocabulary
    private let order: DateOrder?
    private let takesHidden: Bool
    private let takesStruck: Bool
    private let contexts: [ItemKind: RecordContext]
    private let entries: [WorkbookSection: WorkbookEntries]
    private var ids: Set<String>
    /// How many rows bear the id of an entry.
    private var rowCounts: [EntryPlace: Int] = [:]
    /// The entries that rows are which do not bear their ids.
    private var met: Set<EntryPlace> = []
    private var plan = WorkbookPlan()

    /// - Parameters:
    ///   - order: the order of dates in numbers, where the user names it.
    ///   - takesHidden: whether rows, columns and cells that the spreadsheet hides are read like the others.
    ///   - takesStruck: whether rows with a line through them are.
    package init(
        _ vocabulary: ImportVocabulary, into record: YAMLDocument, _ evaluation: Evaluation, calendar: MeetingCalendar,
        order: DateOrder? = nil, takesHidden: Bool = true, takesStruck: Bool = false
    ) {
        self.record = record
        self.vocabulary = vocabulary
        self.order = order
        self.takesHidden = takesHidden
        self.takesStruck = takesStruck
        let kinds = WorkbookSection.allCases.compactMap(\.kind)
        contexts = Dictionary(
            uniqueKeysWithValues: kinds.map { ($0, RecordContext(evaluation, calendar: calendar, kind: $0)) })
        entries = Dictionary(
            uniqueKeysWithValues: WorkbookSection.allCases.map { ($0, WorkbookEntries($0, in: record.root)) })
        ids = contexts[.activity]?.ids ?? []
    }

    /// Whether a sheet is one of such a workbook.
    package static func isSheet(_ sheet: Sheet) -> Bool { WorkbookKeyRow(of: sheet) != nil }

    /// The rows above the entries of such a sheet; nil for another one.
    package static func headings(of sheet: Sheet) -> ClosedRange<Int>? {
        WorkbookKeyRow(of: sheet).map { $0.number...$0.last }
    }

    /// Reads all sheets that are of such a workbook, and tells the others but those that explain it.
    package mutating func plan(_ sheets: [Sheet]) -> WorkbookPlan {
        let entries = entries
        let parts = sheets.map { sheet in
            (sheet, WorkbookKeyRow(of: sheet) { entries[$0]?.entry($1, in: $2) != nil })
        }
        for case (let sheet, let keys?) in parts {
            for row in sheet.rows where row.number > keys.last {
                if let place = name(of: row, keys) { rowCounts[place, default: 0] += 1 }
            }
        }
        for (sheet, keys) in parts {
            if let keys { read(sheet, keys) } else { tell(other: sheet) }
        }
        tellAbsent(besides: parts.compactMap { $0.1?.section })
        return plan
    }

    /// A sheet that is no part of the workbook.
    private mutating func tell(other sheet: Sheet) {
        let own = WorkbookText.all.map(\.explanation) + [RecordWorkbook.choicesSheet]
        guard let name = sheet.name, !own.contains(name), !sheet.rows.isEmpty || !sheet.boxes.isEmpty else { return }
        plan.otherSheets.append(name)
    }

    private mutating func read(_ sheet: Sheet, _ keys: WorkbookKeyRow) {
        plan.sheets.append(sheet.name ?? keys.section.rawValue)
        plan.unknownColumns += keys.unknown
        plan.boxes += sheet.boxes
        for row in sheet.rows where row.number <= keys.last { putAside(above: row, keys, sheet) }
        let below = sheet.rows.filter { $0.number > keys.last }
        let merged = MergedRows(below, of: sheet, titles: keys.titles, numbers: Set(keys.numbers))
        plan.spread += merged.spread
        let cells = WorkbookCellReader(
            section: keys.section, vocabulary: vocabulary, context: keys.section.kind.flatMap { contexts[$0] },
            order: order, is1904: sheet.is1904, marks: NumberMarks.of(keys.numbers, in: merged.rows))
        let part = Part(
            keys: keys, sheet: sheet,
            reader: WorkbookRowReader(
                keys: keys, cells: cells, sheet: sheet, shared: merged.shared, takesHidden: takesHidden),
            struck: StruckRows(merged.rows, titles: keys.titles),
            // Documents have no kind of their own; like outputs they have a title and a date.
            asides: AsideRows(
                vocabulary.asides, columns: keys.tableColumns, kind: keys.section.kind ?? .output, rows: merged.rows,
                merged: sheet.merged))
        for row in merged.rows { read(row, part) }
    }

    /// One sheet with what tells its rows apart.
    private struct Part {
        let keys: WorkbookKeyRow
        let sheet: Sheet
        let reader: WorkbookRowReader
        let struck: StruckRows
        let asides: AsideRows

        func place(_ row: SheetRow) -> CellPlace {
            let columns = Set(row.cells.keys).union(row.remarks.keys)
            return CellPlace(sheet: sheet.name, row: row.number, column: columns.min() ?? 1)
        }
    }

    /// The entry whose id a row bears, whether the record has it or not; nil for a row without an id.
    private func name(of row: SheetRow, _ keys: WorkbookKeyRow) -> EntryPlace? {
        let holder = keys.section.isHeld ? keys.word(WorkbookSection.holder, of: row) : nil
        return keys.word("id", of: row).map { keys.section.place(of: $0, in: holder) }
    }

    private mutating func read(_ row: SheetRow, _ part: Part) {
        let keys = part.keys
        let name = name(of: row, keys)
        let holder = keys.section.isHeld ? keys.word(WorkbookSection.holder, of: row) : nil
        let entry = keys.word("id", of: row).flatMap { entries[keys.section]?.entry($0, in: holder) }
        let isStruck = part.struck.holds(row)
        if entry == nil, !isStruck, let aside = part.asides.aside(row) { return putAside(row, aside, part) }
        let read = part.reader.read(row, entry: entry?.node, isStruck: isStruck)
        if isStruck {
            if entry != nil {
                plan.struckEntries.append((part.place(row), name?.name ?? ""))
                if !read.remarks.isEmpty {
                    plan.aside.append(.init(place: part.place(row), texts: read.remarks, kind: .struck))
                }
            }
            if entry == nil || !read.isEmpty { plan.struckRows.append(part.place(row)) }
            guard takesStruck else { return entry == nil ? putAside(row, .struck, part) : () }
        }
        if let name, rowCounts[name] ?? 0 > 1 {
            if entry == nil || !read.isEmpty { plan.repeated.append((part.place(row), name.name)) }
            return
        }
        if row.isHidden, entry == nil || !read.isEmpty {
            plan.hidden.append(part.place(row))
            guard takesHidden else { return putAside(row, .hidden, part) }
        }
        guard row.cells.keys.contains(where: { column in keys.columns.contains { $0.number == column } }) else {
            return putAside(row, .untitled, part)
        }
        take(read, of: row, entry, in: holder, part)
    }

    private mutating func take(
        _ read: WorkbookRow, of row: SheetRow, _ entry: WorkbookEntries.Entry?, in holder: String?, _ part: Part
    ) {
        let section = part.keys.section
        plan.hidden += read.unseen.map(\.place)
        if !takesHidden {
            plan.aside += read.unseen.map { .init(place: $0.place, texts: [$0.text], kind: .hidden) }
        }
        plan.problems += read.problems
        plan.cleaned += read.cleaned
        let first = part.place(row)
        let id = part.keys.word("id", of: row)
        if let entry, let id {
            return compare(read, with: entry.node, at: section.place(of: id, in: entry.holder), first)
        }
        if let known = known(read.said, of: section, in: holder) {
            // A row that says again what the row of the entry says is told; one that says more is something new.
            let isThere = rowCounts[known.place] != nil
            if !isThere {
                if let id { tell(id, as: known.place, first, part) }
                met.insert(known.place)
                return compare(read, with: known.node, at: known.place, first)
            }
            if id == nil, EntryComparison(place: known.place, node: known.node).changes(read.said).isEmpty {
                return plan.repeated.append((first, known.place.name))
            }
        }
        if let id, let moved = moved(id, read.said, of: section, from: holder) {
            met.insert(moved)
            return tell(id, as: moved, first, part)
        }
        // What could not be read is kept with what is new; what is there already stays as it is.
        let kept = (read.unread + read.struck + read.remarks).map {
            (path: ["notes"], value: ItemDraft.Value.text(PlainText.line($0)), cell: first)
        }
        add(read.said + kept, id, in: holder, row, part)
    }

    /// What a row says of an entry of the record; what hangs on its cells and what could not be read is for the notes.
    private mutating func compare(_ read: WorkbookRow, with node: YAMLNode, at place: EntryPlace, _ cell: CellPlace) {
        var said = read.said
        let kept = read.remarks + read.unread.map { PlainText.line($0) }
        if let index = said.firstIndex(where: { $0.path == ["notes"] }) {
            let texts = [said[index].value?.shown].compactMap(\.self) + kept
            if !kept.isEmpty { said[index].value = .text(texts.joined(separator: "; ")) }
        } else if let notes = TableImport.notes(of: node, with: kept) {
            said.append((["notes"], .text(notes), cell))
        }
        plan.changes += EntryComparison(place: place, node: node).changes(said)
    }

    private mutating func tell(_ id: String, as known: EntryPlace, _ cell: CellPlace, _ part: Part) {
        let column = part.keys.columns.first { $0.column.path == ["id"] }?.number ?? cell.column
        plan.problems.append(
            CellProblem(
                place: CellPlace(sheet: cell.sheet, row: cell.row, column: column),
                heading: part.keys.heading(of: column), text: id, target: .field("id"),
                reason: .knownOtherwise(known.name)))
    }

    /// The entry that a row is which does not bear its id: one with the title that contradicts it in nothing. So a
    /// workbook that was read already adds nothing.
    private func known(
        _ said: [EntryComparison.Said], of section: WorkbookSection, in holder: String?
    ) -> (place: EntryPlace, node: YAMLNode)? {
        let titles = said.filter { ["title", "text"].contains($0.path[0]) }.compactMap { $0.value?.shown }
        let called = titles.flatMap { entries[section]?.entries(called: $0, in: holder) ?? [] }
        return called.lazy.compactMap { entry in
            guard let id = entry.node.value(of: "id")?.text else { return nil }
            let place = section.place(of: id, in: entry.holder)
            return EntryComparison(place: place, node: entry.node).isAgreed(said) ? (place, entry.node) : nil
        }.first
    }

    /// The entry of another activity that a row names for this one: same id, same title, and no row of its own.
    private func moved(
        _ id: String, _ said: [EntryComparison.Said], of section: WorkbookSection, from holder: String?
    ) -> EntryPlace? {
        guard section.isHeld else { return nil }
        let titles = Set(
            said.filter { ["title", "text"].contains($0.path[0]) }.compactMap { $0.value?.shown }.map(TitleKey.of))
        return (entries[section]?.entries(id, notIn: holder) ?? []).lazy.compactMap { entry in
            let own = ["title", "text"].flatMap { entry.node.value(of: $0)?.wordings ?? [] }.map(TitleKey.of)
            let place = section.place(of: id, in: entry.holder)
            return rowCounts[place] == nil && own.contains(where: titles.contains) ? place : nil
        }.first
    }
}

// What is not taken.

extension WorkbookImport {
    private mutating func putAside(_ row: SheetRow, _ kind: ImportPlan.AsideRow.Kind, _ part: Part) {
        let columns = Set(row.cells.keys).union(row.remarks.keys).sorted()
        let texts = columns.flatMap { [row.cells[$0]?.text].compactMap(\.self) + (row.remarks[$0] ?? []) }
        plan.aside.append(ImportPlan.AsideRow(place: part.place(row), texts: texts, kind: kind))
    }

    /// What stands above the keys, and what hangs on these and on the headings.
    private mutating func putAside(above row: SheetRow, _ keys: WorkbookKeyRow, _ sheet: Sheet) {
        let columns = Set(row.cells.keys).union(row.remarks.keys).sorted()
        let texts = columns.flatMap { column in
            (row.number < keys.number ? [row.cells[column]?.text].compactMap(\.self) : [])
                + (row.remarks[column] ?? [])
        }
        guard !texts.isEmpty else { return }
        let place = CellPlace(sheet: sheet.name, row: row.number, column: columns.first ?? 1)
        plan.aside.append(ImportPlan.AsideRow(place: place, texts: texts, kind: .above))
    }

    /// The entries that no row names, and the sections without a sheet.
    private mutating func tellAbsent(besides read: [WorkbookSection]) {
        for section in WorkbookSection.allCases {
            let places = RecordWorkbook.entries(of: section, in: record.root).compactMap { entry in
                entry.node.value(of: "id").map { section.place(of: $0.text, in: entry.holder) }
            }
            let absent = places.filter { rowCounts[$0] == nil && !met.contains($0) }.map(\.name)
            guard !absent.isEmpty else { continue }
            plan.absent.append((section, read.contains(section) ? absent : []))
        }
    }
}

// What is new.

extension WorkbookImport {
    private mutating func add(
        _ said: [EntryComparison.Said], _ id: String?, in holder: String?, _ row: SheetRow, _ part: Part
    ) {
        let (section, cell) = (part.keys.section, part.place(row))
        let values = WorkbookImport.withoutDoubles(said.compactMap { path, value, _ in value.map { (path, $0) } })
        let titles = values.filter { $0.0[0] == "title" || $0.0[0] == "text" }
        guard let title = titles.first?.1.shown else { return putAside(row, .untitled, part) }
        let isFree = id.map { Identifier.isValid($0) && !ids.contains($0) } ?? false
        let new = isFree ? id ?? "" : freeID(for: title, section)
        if let id, !isFree {
            plan.problems.append(
                CellProblem(
                    place: cell, heading: "id", text: id, target: .field("id"), reason: .unusableID(new)))
        }
        if section.isHeld, holder.map({ EntryPlace.item(.activity, $0).node(in: record.root) == nil }) ?? true {
            return plan.withoutHolder.append(cell)
        }
        ids.insert(new)
        tellAlike(values, title, section, cell)
        plan.entries.append(
            WorkbookPlan.Entry(section: section, id: new, holder: holder, title: title, values: values, cell: cell))
    }

    /// What is new and like an item of the record.
    private mutating func tellAlike(
        _ values: [(path: [String], value: ItemDraft.Value)], _ title: String, _ section: WorkbookSection,
        _ cell: CellPlace
    ) {
        guard !section.isHeld, let kind = section.kind, let context = contexts[kind] else { return }
        var draft = ItemDraft(kind: kind)
        for (path, value) in values where path.count == 1 { draft.values[path[0]] = value }
        draft.values["title"] = .text(title)
        let part = { (name: String) in values.first { $0.path == ["place", name] }?.value.shown }
        draft.values["place"] = .place(city: part("city"), country: part("country"))
        guard let earlier = context.likeItem(of: draft) else { return }
        plan.alike.append(ImportPlan.AlikeRow(row: cell.row, earlier: earlier, title: title))
    }

    /// A text whose language is not said goes to the notes where others say theirs.
    private static func withoutDoubles(
        _ values: [(path: [String], value: ItemDraft.Value)]
    ) -> [(path: [String], value: ItemDraft.Value)] {
        let doubles = values.filter { value in
            value.path.count == 1 && values.contains { $0.path.count > 1 && $0.path[0] == value.path[0] }
        }
        let notes = values.filter { $0.path == ["notes"] } + doubles
        guard notes.count > 1 || !doubles.isEmpty else { return values }
        let kept = values.filter { value in
            value.path != ["notes"] && !doubles.contains { $0.path == value.path }
        }
        return kept + [(["notes"], .text(notes.map(\.value.shown).joined(separator: "; ")))]
    }

    private func freeID(for title: String, _ section: WorkbookSection) -> String {
        Slug.free(Slug.id(of: title) ?? "\(section.kind?.rawValue ?? "source")-new", among: ids)
    }
}

extension WorkbookSection {
    fileprivate func place(of id: String, in holder: String?) -> EntryPlace {
        kind.map { .item($0, id, holder: holder) } ?? .source(id)
    }
}
