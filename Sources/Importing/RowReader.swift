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
    private(set) var problems: [CellProblem] = []

    init(columns: [ImportPlan.Column], sheet: String?, cells: CellReader, order: DateOrder?) {
        self.columns = columns
        self.sheet = sheet
        self.cells = cells
        self.order = order
    }

    /// The item of a row, without an id unless the row has one.
    mutating func read(_ row: SheetRow) -> ItemDraft {
        var draft = ItemDraft(kind: cells.kind)
        for column in columns {
            guard let value = row.cells[column.number] else { continue }
            if case .fault = value {
                report(.fault, column, row, &draft)
            } else {
                read(value, of: column, row, into: &draft)
            }
        }
        checkOrder(of: row, &draft)
        return draft
    }

    private mutating func read(
        _ value: CellValue, of column: ImportPlan.Column, _ row: SheetRow, into draft: inout ItemDraft
    ) {
        guard let target = column.target else {
            draft.notes.append("\(column.heading): \(value.text)")
            return
        }
        if DateColumns.isDate(target, of: cells.kind) { return readDate(value, column, row, &draft) }
        switch target {
        case .notes: draft.notes.append(value.text)
        case .title(let language): addTitle(PlainText.line(value.text), in: language, &draft)
        case .city: addPlace(.place(city: PlainText.line(value.text), country: nil), &draft)
        case .country: take(cells.party(value.text).asCountry, column, row, &draft)
        case .place where cells.isOnline(value.text): draft.values["format"] = .word("online")
        case .place: take(cells.place(value.text), column, row, &draft)
        case .field("id"): draft.id = value.text
        case .field(let name): take(cells.read(value.text, for: name), name: name, column, row, &draft)
        case .dates, .nowhere: break
        }
    }

    private mutating func take(
        _ outcome: CellReader.Outcome, name: String? = nil, _ column: ImportPlan.Column, _ row: SheetRow,
        _ draft: inout ItemDraft
    ) {
        if let value = outcome.value {
            if case .place = value { addPlace(value, &draft) } else if let name { draft.values[name] = value }
        }
        if let reason = outcome.problem { report(reason, column, row, &draft) }
    }

    private func addTitle(_ text: String, in language: Language, _ draft: inout ItemDraft) {
        var texts: [Language: String] = [:]
        if case .texts(let earlier) = draft.values["title"] { texts = earlier }
        texts[language] = text
        draft.values["title"] = .texts(texts)
    }

    /// City and country may come from two columns.
    private func addPlace(_ place: ItemDraft.Value, _ draft: inout ItemDraft) {
        guard case .place(let city, let country) = place else { return }
        guard case .place(let earlierCity, let earlierCountry) = draft.values["place"] else {
            draft.values["place"] = place
            return
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
        switch reading(value, column) {
        case .read(let span, _): place(span, column, row, &draft)
        case .ambiguous(let spans): report(.ambiguousDate(spans.mapValues(\.text)), column, row, &draft)
        case .noSuchDay: report(.noSuchDay, column, row, &draft)
        case .unreadable: report(.unreadableDate, column, row, &draft)
        }
    }

    private func reading(_ value: CellValue, _ column: ImportPlan.Column) -> DateReading {
        switch value {
        case .date(let day): reading(of: day)
        case .number(let number) where number.parts(at: ".", atMost: 1)[0].utf8.count == 5:
            SerialDate.day(number, is1904: cells.is1904).map(reading) ?? .unreadable
        default: DateText(words: cells.vocabulary.dates).read(value.text, order: order ?? column.order?.order)
        }
    }

    private func reading(of day: Day) -> DateReading {
        PartialDate(day.description).map { .read(DateSpan(began: $0, ended: nil), decides: nil) } ?? .unreadable
    }

    private mutating func place(
        _ span: DateSpan, _ column: ImportPlan.Column, _ row: SheetRow, _ draft: inout ItemDraft
    ) {
        guard case .field(let name) = column.target else {
            draft.values["began"] = .word(span.began.text)
            draft.values["ended"] = .word((span.ended ?? span.began).text)
            return
        }
        guard let ended = span.ended else {
            draft.values[name] = .word(span.began.text)
            return
        }
        let other = columns.first { $0.target == .field(name == "began" ? "ended" : "began") }
        let isOtherEmpty = other.map { row.cells[$0.number] == nil } ?? true
        guard ["began", "ended"].contains(name), isOtherEmpty else {
            return report(.notOneDate, column, row, &draft)
        }
        draft.values["began"] = .word(span.began.text)
        draft.values["ended"] = .word(ended.text)
    }

    /// Dates in the wrong order are both left out, since nobody can tell which is right.
    private mutating func checkOrder(of row: SheetRow, _ draft: inout ItemDraft) {
        guard case .word(let began) = draft.values["began"], case .word(let ended) = draft.values["ended"],
            let first = PartialDate(began), let last = PartialDate(ended), last.last < first.first,
            let column = columns.first(where: { $0.target == .field("ended") }),
            let other = columns.first(where: { $0.target == .field("began") })
        else { return }
        draft.values["began"] = nil
        draft.values["ended"] = nil
        draft.notes.append("\(other.heading): \(row.cells[other.number]?.text ?? "")")
        report(.endsBeforeItBegins(began: began), column, row, &draft)
    }
}

extension CellReader.Outcome {
    /// A Party as the country of a place.
    fileprivate var asCountry: CellReader.Outcome {
        guard case .word(let code) = value else { return self }
        return CellReader.Outcome(value: .place(city: nil, country: code), problem: problem)
    }
}

extension DateSpan {
    /// The date, or the first and the last as periods are written.
    fileprivate var text: String { ended.map { "\(began.text)..\($0.text)" } ?? began.text }
}
