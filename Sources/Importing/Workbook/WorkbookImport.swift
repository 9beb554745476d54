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
    private var ids: Set<String>
    private var plan = WorkbookPlan()

    package init(
        _ vocabulary: ImportVocabulary, into record: YAMLDocument, _ evaluation: Evaluation, calendar: MeetingCalendar
    ) {
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

    /// Reads all sheets that are of such a workbook; the others explain it.
    package mutating func plan(_ sheets: [Sheet]) -> WorkbookPlan {
        for sheet in sheets {
            guard let keys = KeyRow(of: sheet) else { continue }
            plan.sheets.append(sheet.name ?? keys.section.rawValue)
            plan.unknownColumns += keys.unknown
            for row in sheet.rows where row.number > keys.number + 1 { read(row, keys, sheet) }
        }
        return plan
    }

    private mutating func read(_ row: SheetRow, _ keys: KeyRow, _ sheet: Sheet) {
        let place = { (column: Int) in CellPlace(sheet: sheet.name, row: row.number, column: column) }
        let cells = keys.columns.compactMap { number, column in row.cells[number].map { (number, column, $0) } }
        guard !cells.isEmpty else { return }
        let word = { (name: String) in cells.first { $0.1.path == [name] }.map { String($0.2.text.trimmed) } }
        let id = word("id")
        let holder = keys.section.isHeld ? word(WorkbookSection.holder) : nil
        let entry = id.flatMap { entries[keys.section]?.entry($0, in: holder) }
        var said: [EntryComparison.Said] = []
        var unread: [String] = []
        for (number, column, value) in cells where column.path != ["id"] && column.path != [WorkbookSection.holder] {
            let current = entry.flatMap { column.node(in: $0.node) }
            guard !WorkbookImport.isUnchanged(value, current, column) else { continue }
            if vocabulary.clears(value.text) {
                said.append((column.path, nil, place(number)))
                continue
            }
            let outcome = read(value, column, keys.section, is1904: sheet.is1904)
            if let read = outcome.value { said.append((column.path, read, place(number))) }
            if let reason = outcome.problem {
                let heading = keys.headings[number] ?? column.path.joined(separator: ".")
                unread.append("\(heading): \(value.text)")
                plan.problems.append(
                    CellProblem(
                        place: place(number), heading: heading, text: value.text, target: .field(column.path[0]),
                        reason: reason))
            }
        }
        if let entry, let id {
            let place = keys.section.place(of: id, in: entry.holder)
            plan.changes += EntryComparison(place: place, node: entry.node).changes(said)
        } else if id == nil, let changes = changes(said, of: keys.section, in: holder) {
            plan.changes += changes
        } else {
            let first = place(cells[0].0)
            // What could not be read is kept with what is new; what is there already stays as it is.
            let kept = unread.map { (path: ["notes"], value: ItemDraft.Value.text(PlainText.line($0)), cell: first) }
            add(said + kept, id, in: holder, keys.section, at: first)
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
        _ value: CellValue, _ column: WorkbookColumn, _ section: WorkbookSection, is1904: Bool
    ) -> CellReader.Outcome {
        let text = value.text
        switch (value, column.form) {
        case (.fault, _): return .problem(.fault)
        case (.uncomputed, _): return .problem(.uncomputed)
        case (_, .text): return .value(.text(PlainText.line(text)))
        case (_, .date): return date(text)
        // Of any unit: a result is so many tonnes.
        case (_, .amount):
            let written = text.words.joined(separator: " ")
            if case .success = DecimalText.parseAmount(written) { return .value(.word(written)) }
            let numbers = NumberText(nouns: [])
            let bounded = BoundedNumber(words: vocabulary.bounds, numbers: numbers, ranges: vocabulary.numberRanges)
            if let bounds = bounded.amount(text) { return .value(bounds) }
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
        guard let kind = section.kind, let context = contexts[kind] else { return .value(.text(PlainText.line(text))) }
        let reader = CellReader(vocabulary: vocabulary, context: context, kind: kind, is1904: is1904)
        return switch column.path {
        case ["place", "country"]: reader.party(text)
        case ["place", "city"]: .value(.text(PlainText.line(text)))
        default: reader.read(value, for: column.path[0], column: 0)
        }
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
}

extension WorkbookSection {
    fileprivate func place(of id: String, in holder: String?) -> EntryPlace {
        kind.map { .item($0, id, holder: holder) } ?? .source(id)
    }
}
