internal import Documents
internal import Methodology
internal import Scalars
internal import Spreadsheets

/// Makes an item of one row.
struct RowReader {
    let columns: [ImportPlan.Column]
    let sheet: String?
    let cells: CellReader
    /// The order of dates that the user named.
    let order: DateOrder?
    /// The last row of numbers that stand for several rows at once, by each cell that they cover.
    let shared: [CellPlace: Int]
    private(set) var problems: [CellProblem] = []
    private(set) var cleaned: [CleanedCell] = []

    init(
        columns: [ImportPlan.Column], sheet: String?, cells: CellReader, order: DateOrder?,
        shared: [CellPlace: Int] = [:]
    ) {
        self.columns = columns
        self.sheet = sheet
        self.cells = cells
        self.order = order
        self.shared = shared
    }

    /// The item of a row, without an id unless the row has one.
    ///
    /// - Parameter isStruck: whether a line runs through the whole row, which is read all the same.
    mutating func read(_ row: SheetRow, isStruck: Bool = false) -> ItemDraft {
        var draft = ItemDraft(kind: cells.kind)
        for column in columns {
            if let value = row.cells[column.number] {
                let look = isStruck ? nil : row.looks[column.number]
                if look == .struck || look == .partlyStruck, column.target != .nowhere {
                    readStruck(value, column, row, &draft)
                } else {
                    read(value, of: column, row, into: &draft)
                }
                tellCleaned(value, column, row)
            }
            // What hangs on a cell is kept, whatever becomes of its value.
            let remarks = (row.remarks[column.number] ?? []).filter { $0 != row.cells[column.number]?.text }
            draft.notes += remarks.map { "\(column.heading): \($0)" }
        }
        checkOrder(of: row, &draft)
        leaveOpen(&draft)
        followDuration(of: row, &draft)
        return draft
    }

    /// What has a line through it is not taken, but for a title that would be lost.
    private mutating func readStruck(
        _ value: CellValue, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        guard row.looks[column.number] == .partlyStruck, column.target.map(HeadingRow.isTitle) ?? false else {
            return report(.struck, column, row, &draft)
        }
        read(value, of: column, row, into: &draft)
        problems.append(
            CellProblem(
                place: CellPlace(sheet: sheet, row: row.number, column: column.number), heading: column.heading,
                text: value.text, target: column.target ?? .notes, reason: .partlyStruck))
    }

    private mutating func tellCleaned(_ value: CellValue, _ column: ImportPlan.Column, _ row: SheetRow) {
        guard column.target != .nowhere else { return }
        let place = CellPlace(sheet: sheet, row: row.number, column: column.number)
        // Only what is one text loses its lines: notes keep them, and lists are parted by them.
        let cell = CleanedCell(
            value.text, at: place, heading: column.heading, keepsLines: column.target.map { !$0.isOneText } ?? true)
        if let cell { cleaned.append(cell) }
    }

    private mutating func read(
        _ value: CellValue, of column: ImportPlan.Column, _ row: SheetRow, into draft: inout ItemDraft
    ) {
        switch value {
        case .fault where column.target != .nowhere: return report(.fault, column, row, &draft)
        case .uncomputed where column.target != .nowhere: return report(.uncomputed, column, row, &draft)
        default: break
        }
        if case .field(let name)? = column.target, cells.vocabulary.clears(value.text) {
            draft.cleared.insert(name)
            return
        }
        guard let target = column.target else {
            draft.notes.append("\(column.heading): \(value.text)")
            return
        }
        if target.isOpened {
            if cells.vocabulary.isBlank(value.text) { return }
            if cells.vocabulary.tellsNothing(value.text) { return report(.tellsNothing, column, row, &draft) }
        }
        if DateColumns.isDate(target, of: cells.kind) { return readDate(value, column, row, &draft) }
        switch target {
        case .notes: draft.notes.append(value.text)
        case .title(let language): addTitle(PlainText.line(value.text), in: language, &draft)
        case .city where cells.isOnline(value.text): draft.values["format"] = .word("online")
        case .city: addPlace(.place(city: PlainText.line(value.text), country: nil), column, row, &draft)
        case .country: take(cells.party(value.text).asCountry, column, row, &draft)
        case .place where cells.isOnline(value.text): draft.values["format"] = .word("online")
        case .place: take(cells.place(value.text), column, row, &draft)
        case .field("id"): draft.id = value.text
        case .field("title"): addTitle(PlainText.line(value.text), column, &draft)
        case .field(let name): readField(name, value, column, row, &draft)
        case .dates, .nowhere: break
        }
    }

    private mutating func readField(
        _ name: String, _ value: CellValue, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        let place = CellPlace(sheet: sheet, row: row.number, column: column.number)
        if let last = shared[place] { return report(.numberOfSeveralRows(last: last), column, row, &draft) }
        take(cells.read(value, for: name, column: column.number), name: name, column, row, &draft)
    }

    private mutating func take(
        _ outcome: CellReader.Outcome, name: String? = nil, _ column: ImportPlan.Column, _ row: SheetRow,
        _ draft: inout ItemDraft
    ) {
        if let value = outcome.value {
            if case .place = value {
                addPlace(value, column, row, &draft)
            } else if let name {
                draft.values[name] = value
            }
        }
        if let reason = outcome.problem { report(reason, column, row, &draft) }
    }

    private func addTitle(_ text: String, in language: Language, _ draft: inout ItemDraft) {
        var texts: [Language: String] = [:]
        switch draft.values["title"] {
        case .texts(let earlier): texts = earlier
        case .text(let plain): draft.notes.append(plain)
        default: break
        }
        texts[language] = text
        draft.values["title"] = .texts(texts)
    }

    /// A title without a language beside one in languages is a remark.
    private func addTitle(_ text: String, _ column: ImportPlan.Column, _ draft: inout ItemDraft) {
        if case .texts = draft.values["title"] {
            draft.notes.append("\(column.heading): \(text)")
        } else {
            draft.values["title"] = .text(text)
        }
    }

    /// City and country may come from two columns, which may contradict each other.
    private mutating func addPlace(
        _ place: ItemDraft.Value, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        guard case .place(let city, let country) = place else { return }
        guard case .place(let earlierCity, let earlierCountry) = draft.values["place"] else {
            draft.values["place"] = place
            return
        }
        let differ = { (one: String?, other: String?) in one.map { $0 != (other ?? $0) } ?? false }
        if differ(earlierCity, city) || differ(earlierCountry, country) {
            let earlier = [earlierCity, earlierCountry].compactMap { $0 }.joined(separator: ", ")
            return report(.contradicts(earlier), column, row, &draft)
        }
        draft.values["place"] = .place(city: earlierCity ?? city, country: country ?? earlierCountry)
    }

    /// What could not be read stays in the notes, so that nothing is lost.
    private mutating func report(
        _ reason: CellProblem.Reason, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        let text = row.cells[column.number]?.text ?? ""
        draft.notes.append("\(column.heading): \(text)")
        problems.append(
            CellProblem(
                place: CellPlace(sheet: sheet, row: row.number, column: column.number), heading: column.heading,
                text: text, target: column.target ?? .notes, reason: reason))
    }
}

// Dates.

extension RowReader {
    private mutating func readDate(
        _ value: CellValue, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        if let since = cells.vocabulary.dates.behindSince(value.text) {
            let column = column.asBeginning
            if case .read(let span, _) = reading(.text(since), column), span.ended == nil {
                return readDate(.text(since), column, row, &draft)
            }
        }
        switch reading(value, column) {
        case .read(let span, _):
            let years = DateColumns.likelyYears(of: cells.kind, around: cells.context.years)
            let far = span.years.first { !years.contains($0) }
            if let far { return report(.farYear(far, period: cells.context.years), column, row, &draft) }
            place(span, column, row, &draft)
        case .ambiguous(let spans):
            let years = DateColumns.likelyYears(of: cells.kind, around: cells.context.years)
            // However day and month are read, the year is far.
            let far = spans.values.map { span in span.years.first { !years.contains($0) } }
            if let year = far.compactMap({ $0 }).min(), !far.contains(nil) {
                return report(.farYear(year, period: cells.context.years), column, row, &draft)
            }
            report(.ambiguousDate(spans.mapValues(\.text)), column, row, &draft)
        case .noSuchDay: report(.noSuchDay, column, row, &draft)
        case .unreadable: report(.unreadableDate, column, row, &draft)
        }
    }

    private func reading(_ value: CellValue, _ column: ImportPlan.Column) -> DateReading {
        DateCell(words: cells.vocabulary.dates, is1904: cells.is1904).read(value, order: order ?? column.order?.order)
    }

    private mutating func place(
        _ span: DateSpan, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        guard case .field(let name) = column.target else { return place(span, &draft) }
        guard span.ended != nil else {
            draft.values[name] = ItemDraft.Value(span.began)
            return
        }
        guard ["began", "ended"].contains(name), isOtherEmpty(than: name, in: row) else {
            return report(.notOneDate, column, row, &draft)
        }
        place(span, &draft)
    }

    private func place(_ span: DateSpan, _ draft: inout ItemDraft) {
        draft.values["began"] = ItemDraft.Value(span.began)
        draft.values["ended"] = ItemDraft.Value(span.ended ?? span.began)
    }

    /// Whether the other one of beginning and end is not told.
    private func isOtherEmpty(than name: String, in row: SheetRow) -> Bool {
        let other = columns.first { $0.target == .field(name == "began" ? "ended" : "began") }
        return other.map { row.cells[$0.number] == nil } ?? true
    }

    /// What is under way has begun on the one date that a cell names, and not ended.
    private func leaveOpen(_ draft: inout ItemDraft) {
        guard case .word("ongoing")? = draft.values["status"], columns.contains(where: { $0.target == .dates }),
            draft.values["began"]?.date == draft.values["ended"]?.date
        else { return }
        draft.values["ended"] = nil
    }

    /// A single date beside a duration is the beginning: the end follows from a number of days, else it stays open.
    private mutating func followDuration(of row: SheetRow, _ draft: inout ItemDraft) {
        guard let column = columns.first(where: { $0.target == .field("duration") }),
            let text = row.cells[column.number]?.text, !cells.vocabulary.isBlank(text),
            !cells.vocabulary.tellsNothing(text), let began = draft.values["began"]?.date,
            let ended = draft.values["ended"]?.date
        else { return }
        let days = draft.values["duration"]?.digits.flatMap { Int32($0) }
        if isSingleDate(in: row), began == ended {
            draft.values["ended"] = days.flatMap { began.last(ofDays: $0) }.map { ItemDraft.Value($0) }
        } else if let days, let whole = began.days(to: ended), whole != days {
            draft.values["duration"] = nil
            report(.contradicts("\(began.text)..\(ended.text)"), column, row, &draft)
        }
    }

    /// Whether nothing but one column of dates says when it was.
    private func isSingleDate(in row: SheetRow) -> Bool {
        let ends: [ImportTarget?] = [.field("began"), .field("ended")]
        return !columns.contains { ends.contains($0.target) && row.cells[$0.number] != nil }
    }

    /// Dates in the wrong order are both left out, since nobody can tell which is right.
    private mutating func checkOrder(of row: SheetRow, _ draft: inout ItemDraft) {
        guard let first = draft.values["began"]?.date, let last = draft.values["ended"]?.date, last.last < first.first,
            let column = columns.first(where: { $0.target == .field("ended") }),
            let other = columns.first(where: { $0.target == .field("began") })
        else { return }
        draft.values["began"] = nil
        draft.values["ended"] = nil
        draft.notes.append("\(other.heading): \(row.cells[other.number]?.text ?? "")")
        report(.endsBeforeItBegins(began: first.text), column, row, &draft)
    }
}

extension ImportTarget {
    /// Whether a cell holds a single text that stands on one line.
    fileprivate var isOneText: Bool {
        switch self {
        case .title, .city, .field("title"): true
        default: false
        }
    }

    /// Whether a cell may say that nothing is known: a title or a remark may be such words.
    fileprivate var isOpened: Bool {
        switch self {
        case .notes, .title, .nowhere, .field("id"), .field("title"): false
        default: true
        }
    }
}

extension CellReader.Outcome {
    /// A Party as the country of a place.
    fileprivate var asCountry: CellReader.Outcome {
        guard case .word(let code) = value else { return self }
        return CellReader.Outcome(value: .place(city: nil, country: code), problem: problem)
    }
}

extension PartialDate {
    /// The last of some days from this one on; of a month or year, the same where so many days lie in it.
    fileprivate func last(ofDays days: Int32) -> PartialDate? {
        guard days > 0, days < 100_000 else { return nil }
        guard first == last else { return last.number - first.number + 1 >= days ? self : nil }
        return PartialDate(Day(number: first.number + days - 1).description)
    }

    /// How many days lie between two days, both included; nil where one of them is a month or a year.
    fileprivate func days(to ended: PartialDate) -> Int32? {
        first == last && ended.first == ended.last ? ended.last.number - first.number + 1 : nil
    }
}

extension ItemDraft.Value {
    /// A whole number as it is written; nil for bounds and for anything else.
    fileprivate var digits: String? { if case .word(let digits) = self { digits } else { nil } }
}

extension DateSpan {
    /// The years of the first and the last day.
    var years: [Int] { [began.first.components.year, (ended ?? began).last.components.year] }

    /// The date, or the first and the last as periods are written.
    fileprivate var text: String { ended.map { "\(began.text)..\($0.text)" } ?? began.text }
}
