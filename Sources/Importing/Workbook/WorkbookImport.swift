package import Documents
package import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Scalars
package import Spreadsheets
internal import Words

/// Reads a workbook of a record that was filled in: what it says otherwise than the record, and what is new.
package struct WorkbookImport {
    private let record: YAMLDocument
    private let vocabulary: ImportVocabulary
    private let contexts: [ItemKind: RecordContext]
    private let entries: [WorkbookSection: WorkbookEntries]
    private let takesHidden: Bool
    private let takesStruck: Bool
    private var ids: Set<String>
    private var plan = WorkbookPlan()

    /// - Parameters:
    ///   - takesHidden: whether what the spreadsheet hides is read like the rest.
    ///   - takesStruck: whether rows with a line through them are.
    package init(
        _ vocabulary: ImportVocabulary, into record: YAMLDocument, _ evaluation: Evaluation, calendar: MeetingCalendar,
        takesHidden: Bool = true, takesStruck: Bool = true
    ) {
        self.takesHidden = takesHidden
        self.takesStruck = takesStruck
        self.record = record
        self.vocabulary = vocabulary
        let kinds = WorkbookSection.allCases.compactMap(\.kind)
        contexts = Dictionary(
            uniqueKeysWithValues: kinds.map { ($0, RecordContext(evaluation, calendar: calendar, kind: $0)) })
        entries = Dictionary(
            uniqueKeysWithValues: WorkbookSection.allCases.map { ($0, WorkbookEntries($0, in: record.root)) })
        ids = contexts[.activity]?.ids ?? []
    }

    /// Whether a sheet is one of such a workbook.
    package static func isSheet(_ sheet: Sheet) -> Bool { KeyRow(of: sheet) != nil }

    /// Reads all sheets that are of such a workbook; of the others those are told that do not explain it.
    package mutating func plan(_ sheets: [Sheet]) -> WorkbookPlan {
        for sheet in sheets {
            let texts = sheet.boxes.map { WorkbookPlan.Remark(cell: nil, sheet: sheet.name, text: $0) }
            plan.remarks += texts
            if let keys = KeyRow(of: sheet) {
                plan.sheets.append(sheet.name ?? keys.section.rawValue)
                plan.unknownColumns += keys.unknown
                read(sheet, keys)
            } else if let name = sheet.name, !sheet.rows.isEmpty,
                !WorkbookText.all.contains(where: { $0.explains(name) })
            {
                plan.unknownSheets.append(name)
            }
        }
        return plan
    }

    private mutating func read(_ sheet: Sheet, _ keys: KeyRow) {
        let below = sheet.rows.filter { $0.number > keys.number + 1 }
        let rows = WorkbookRows(
            below, of: sheet, keys.columns, headings: keys.headings, kind: keys.section.kind, vocabulary)
        plan.spread += rows.merged.spread
        for row in sheet.rows where row.number <= keys.number + 1 { tellRemarks(of: row, sheet) }
        plan.hidden += rows.hiddenColumns.sorted().map { CellPlace(sheet: sheet.name, row: keys.number, column: $0) }
        var seen: [WorkbookEntries.EntryID: Int] = [:]
        for row in rows.merged.rows {
            let named = keys.id(of: row)
            let entry = named.flatMap { entries[keys.section]?.entry($0.id, in: $0.holder) }
            if isLeftAside(row, rows, isEntry: entry != nil, sheet) {
                if let named { seen[named] = seen[named] ?? row.number }
            } else if entry != nil, let named, let earlier = seen[named] {
                plan.repeated.append((CellPlace(sheet: sheet.name, row: row.number, column: 1), earlier))
            } else {
                if let named { seen[named] = row.number }
                read(shown(row, rows, sheet), rows, keys, sheet, entry, named)
            }
        }
        plan.withoutRow += (entries[keys.section]?.ids ?? []).filter { seen[$0] == nil }.map(\.text)
    }

    /// Puts a row aside that is no entry, or that the user leaves out.
    private mutating func isLeftAside(_ row: SheetRow, _ rows: WorkbookRows, isEntry: Bool, _ sheet: Sheet) -> Bool {
        let first = CellPlace(sheet: sheet.name, row: row.number, column: row.cells.keys.min() ?? 1)
        var kind: ImportPlan.AsideRow.Kind?
        if row.isHidden {
            plan.hidden.append(first)
            if !takesHidden { kind = .hidden }
        }
        if rows.isStruck(row) {
            plan.struck.append(first)
            if !takesStruck { kind = kind ?? .struck }
        }
        if !isEntry { kind = kind ?? rows.aside(row) }
        guard let kind else { return false }
        putAside(row, kind, sheet)
        return true
    }

    private mutating func putAside(_ row: SheetRow, _ kind: ImportPlan.AsideRow.Kind, _ sheet: Sheet) {
        let columns = Set(row.cells.keys).union(row.remarks.keys).sorted()
        let texts = columns.flatMap { [row.cells[$0]?.text].compactMap(\.self) + (row.remarks[$0] ?? []) }
        let place = CellPlace(sheet: sheet.name, row: row.number, column: columns.first ?? 1)
        plan.aside.append(ImportPlan.AsideRow(place: place, texts: texts, kind: kind))
    }

    /// The row with what the user wants to be read of what the spreadsheet does not show.
    private mutating func shown(_ row: SheetRow, _ rows: WorkbookRows, _ sheet: Sheet) -> SheetRow {
        guard !row.isHidden else { return row }
        plan.hidden += row.unseenColumns.subtracting(rows.hiddenColumns).sorted().map {
            CellPlace(sheet: sheet.name, row: row.number, column: $0)
        }
        let unseen = row.unseenColumns.union(rows.hiddenColumns.intersection(row.cells.keys))
        guard !takesHidden, !unseen.isEmpty else { return row }
        putAside(SheetRow(number: row.number, cells: row.cells.filter { unseen.contains($0.key) }), .hidden, sheet)
        return row.without(unseen)
    }

    private mutating func tellRemarks(of row: SheetRow, _ sheet: Sheet) {
        for (column, texts) in row.remarks.sorted(by: { $0.key < $1.key }) {
            let cell = CellPlace(sheet: sheet.name, row: row.number, column: column)
            plan.remarks += texts.filter { $0 != row.cells[column]?.text }.map {
                WorkbookPlan.Remark(cell: cell, sheet: sheet.name, text: $0)
            }
        }
    }

    /// - Parameters:
    ///   - entry: what the record says under the id of the row.
    ///   - named: the id of the row, if it has one.
    private mutating func read(
        _ row: SheetRow, _ rows: WorkbookRows, _ keys: KeyRow, _ sheet: Sheet, _ entry: WorkbookEntries.Entry?,
        _ named: WorkbookEntries.EntryID?
    ) {
        let place = { (column: Int) in CellPlace(sheet: sheet.name, row: row.number, column: column) }
        let cells = keys.columns.compactMap { number, column in row.cells[number].map { (number, column, $0) } }
        guard let first = cells.first.map({ place($0.0) }) else { return tellRemarks(of: row, sheet) }
        var said: [EntryComparison.Said] = []
        var kept: [EntryComparison.Said] = []
        for (number, column, value) in cells where !column.isName {
            let look = rows.isStruck(row) ? nil : row.looks[number]
            let isStruck = look == .struck || look == .partlyStruck && !column.isTitle
            let current = entry.flatMap { column.node(in: $0.node) }
            guard isStruck || !WorkbookImport.isUnchanged(value, current, column) else { continue }
            if !isStruck, vocabulary.clears(value.text) {
                said.append((column.path, nil, place(number)))
                continue
            }
            var outcome = isStruck ? .problem(.struck) : read(value, column, keys, rows.marks, number, sheet)
            if !isStruck, let last = rows.merged.shared[place(number)] {
                outcome = .problem(.numberOfSeveralRows(last: last))
            }
            if look == .partlyStruck, outcome.problem == nil { outcome.problem = .partlyStruck }
            if let read = outcome.value { said.append((column.path, read, place(number))) }
            guard let reason = outcome.problem else { continue }
            let heading = keys.headings[number] ?? column.path.joined(separator: ".")
            kept.append((["notes"], .text(PlainText.line("\(heading): \(value.text)")), first))
            plan.problems.append(
                CellProblem(
                    place: place(number), heading: heading, text: value.text, target: .field(column.path[0]),
                    reason: reason))
        }
        take(said, else: kept, row, keys, entry, named, at: first, sheet)
    }

    /// - Parameter kept: what could not be read, which is kept with what is new; what is there already stays as it is.
    private mutating func take(
        _ said: [EntryComparison.Said], else kept: [EntryComparison.Said], _ row: SheetRow, _ keys: KeyRow,
        _ entry: WorkbookEntries.Entry?, _ named: WorkbookEntries.EntryID?, at first: CellPlace, _ sheet: Sheet
    ) {
        if let entry, let named {
            let place = keys.section.place(of: named.id, in: entry.holder)
            plan.changes += EntryComparison(place: place, node: entry.node).changes(said)
            tellRemarks(of: row, sheet)
        } else if named == nil, let changes = changes(said, of: keys.section, in: keys.holder(of: row)) {
            plan.changes += changes
            tellRemarks(of: row, sheet)
        } else {
            let hanging = row.remarks.sorted { $0.key < $1.key }.flatMap { column, texts in
                texts.filter { $0 != row.cells[column]?.text }.map { text -> EntryComparison.Said in
                    (["notes"], .text(PlainText.line("\(keys.headings[column] ?? ""): \(text)")), first)
                }
            }
            add(said + kept + hanging, named?.id, in: keys.holder(of: row), keys.section, at: first)
        }
    }

    /// What a row without an id says of the entry that it is: one with the title that contradicts it in nothing. So a
    /// workbook that was read already adds nothing; nil where there is no such entry.
    private func changes(
        _ said: [EntryComparison.Said], of section: WorkbookSection, in holder: String?
    ) -> [FieldChange]? {
        let titles = said.filter { ["title", "text"].contains($0.path[0]) }.compactMap { $0.value?.shown }
        let called = titles.flatMap { entries[section]?.entries(called: $0, in: holder) ?? [] }
        return called.lazy.compactMap { entry in
            guard let id = entry.node.value(of: "id")?.text else { return nil }
            let place = section.place(of: id, in: entry.holder)
            let comparison = EntryComparison(place: place, node: entry.node)
            return comparison.isAgreed(said) ? comparison.changes(said) : nil
        }.first
    }

    /// What the record says in any language, and what stands for a text that is too long for a cell, is no change.
    private static func isUnchanged(_ value: CellValue, _ current: YAMLNode?, _ column: WorkbookColumn) -> Bool {
        let words = value.text.words
        return WorkbookText.all.contains { text in
            text.tooLong.words == words || text.text(current, column.form).map { $0.words == words } ?? false
        }
    }

    private mutating func add(
        _ said: [EntryComparison.Said], _ id: String?, in holder: String?, _ section: WorkbookSection,
        at cell: CellPlace
    ) {
        let values = WorkbookImport.withoutDoubles(said.compactMap { path, value, _ in value.map { (path, $0) } })
        let titles = values.filter { $0.0[0] == "title" || $0.0[0] == "text" }
        guard let title = titles.first?.1.shown else { return plan.untitled.append(cell) }
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
        plan.entries.append(
            WorkbookPlan.Entry(section: section, id: new, holder: holder, title: title, values: values, cell: cell))
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

// Cells.

extension WorkbookImport {
    private func read(
        _ value: CellValue, _ column: WorkbookColumn, _ keys: KeyRow, _ marks: [Int: NumberMarks], _ number: Int,
        _ sheet: Sheet
    ) -> CellReader.Outcome {
        let text = value.text
        switch (value, column.form) {
        case (.fault, _): return .problem(.fault)
        case (.uncomputed, _): return .problem(.uncomputed)
        case (_, .text): return .value(.text(PlainText.line(text)))
        case (_, .date): return date(text)
        case (_, .amount): if let outcome = amount(value, marks[number]) { return outcome }
        case (_, .choice(let choices)):
            if let choice = WorkbookImport.choice(text, among: choices) { return .value(.word(choice)) }
        case (_, .sourceKind):
            if let kind = WorkbookImport.sourceKind(text) { return .value(.word(kind)) }
        case (_, .choices(let choices)):
            let parts = text.parts { ";；،\n".unicodeScalars.contains($0) }.filter { !$0.trimmed.isEmpty }
            let read = parts.map { WorkbookImport.choice(String($0), among: choices) }
            if !read.contains(nil) { return .value(.words(read.compactMap(\.self))) }
        default: break
        }
        guard let kind = keys.section.kind, let context = contexts[kind] else {
            return .value(.text(PlainText.line(text)))
        }
        let reader = CellReader(
            vocabulary: vocabulary, context: context, kind: kind, is1904: sheet.is1904, marks: marks)
        return switch column.path {
        case ["place", "country"]: reader.party(text)
        case ["place", "city"]: .value(.text(PlainText.line(text)))
        default: reader.read(value, for: column.path[0], column: number)
        }
    }

    /// An amount of any unit: a result is so many tonnes, a budget so much money; nil where it is read as money is.
    private func amount(_ value: CellValue, _ marks: NumberMarks?) -> CellReader.Outcome? {
        let written = value.text.words.joined(separator: " ")
        let numbers = NumberText(nouns: [], marks: marks ?? NumberMarks())
        let digits = written.words.first.map(String.init) ?? ""
        // `1.250 t` is a tonne and a quarter to some and more than a thousand to others.
        if case .text = value, numbers.amountCanMeanTwo(digits) {
            return .problem(.thousandsOrDecimals)
        }
        if case .success = DecimalText.parseAmount(written) { return .value(.word(written)) }
        if let amount = numbers.amount(written) { return .value(.word(amount)) }
        let bounded = BoundedNumber(words: vocabulary.bounds, numbers: numbers, ranges: vocabulary.numberRanges)
        return bounded.amount(value.text).map { .value($0) }
    }

    private func date(_ text: String) -> CellReader.Outcome {
        switch DateText(words: vocabulary.dates).read(text, order: nil) {
        case .read(let span, _) where span.ended == nil: .value(ItemDraft.Value(span.began))
        case .read: .problem(.notOneDate)
        case .ambiguous(let spans): .problem(.ambiguousDate(spans.mapValues(\.began.text)))
        case .noSuchDay: .problem(.noSuchDay)
        case .unreadable: .problem(.unreadableDate)
        }
    }

    /// A kind of document by its word in any language, or as it is written.
    private static func sourceKind(_ text: String) -> String? {
        let key = FoldedText.key(text)
        let known = WorkbookText.sourceKinds.first { kind in
            WorkbookText.all.contains { FoldedText.key($0.sourceKind(kind)) == key }
        }
        return known ?? (Identifier.isValid(text, allowsUnderscore: true) ? text : nil)
    }

    /// A choice by its word in any language.
    private static func choice(_ text: String, among choices: [String]) -> String? {
        let key = FoldedText.key(text)
        return choices.first { choice in
            FoldedText.key(choice) == key || WorkbookText.all.contains { FoldedText.key($0.choice(choice)) == key }
        }
    }
}

/// The row of a sheet that says what its columns hold; the headings for people stand below.
private struct KeyRow {
    let section: WorkbookSection
    let number: Int
    let columns: [(number: Int, column: WorkbookColumn)]
    let headings: [Int: String]
    /// Columns that somebody added.
    let unknown: [CellPlace]

    init?(of sheet: Sheet) {
        let found = sheet.rows.prefix(3).lazy.compactMap { row in
            WorkbookSection.allCases.first { section in
                row.cells.values.contains { $0.text == "\(section.rawValue).id" }
            }.map { (row, $0) }
        }.first
        guard let (row, section) = found else { return nil }
        let known = section.columns(in: Language.ofTexts.map(\.rawValue))
        self.section = section
        number = row.number
        columns = row.cells.sorted { $0.key < $1.key }.compactMap { number, value in
            known.first { $0.key(in: section) == value.text }.map { (number, $0) }
        }
        let numbers = Set(columns.map(\.number))
        headings = (sheet.rows.first { $0.number == row.number + 1 }?.cells ?? [:]).mapValues(\.text)
        let used = Set(sheet.rows.flatMap(\.cells.keys)).subtracting(numbers)
        unknown = used.sorted().map { CellPlace(sheet: sheet.name, row: row.number, column: $0) }
    }

    /// The id of a row, with the activity that it names; nil where it has none.
    func id(of row: SheetRow) -> WorkbookEntries.EntryID? {
        word("id", in: row).map { WorkbookEntries.EntryID(id: $0, holder: holder(of: row)) }
    }

    /// The activity that a row names.
    func holder(of row: SheetRow) -> String? { section.isHeld ? word(WorkbookSection.holder, in: row) : nil }

    private func word(_ name: String, in row: SheetRow) -> String? {
        columns.first { $0.column.path == [name] }.flatMap { row.cells[$0.number] }.map { String($0.text.trimmed) }
    }
}

extension WorkbookColumn {
    /// Whether it holds the id of an entry, or of the activity that holds it.
    fileprivate var isName: Bool { path == ["id"] || path == [WorkbookSection.holder] }
}

extension WorkbookSection {
    fileprivate func place(of id: String, in holder: String?) -> EntryPlace {
        kind.map { .item($0, id, holder: holder) } ?? .source(id)
    }
}
