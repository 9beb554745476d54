internal import Documents
internal import Scalars
internal import Spreadsheets

/// What a row of a record's workbook says otherwise than its entry, or of a new one.
struct WorkbookRow {
    var said: [EntryComparison.Said] = []
    var problems: [CellProblem] = []
    /// What could not be read, with its heading.
    var unread: [String] = []
    /// What has a line through it, with its heading.
    var struck: [String] = []
    /// What hangs on cells: comments and addresses.
    var remarks: [String] = []
    var cleaned: [CleanedCell] = []
    /// Cells that nobody sees.
    var unseen: [(place: CellPlace, text: String)] = []

    /// Whether nothing is said that the record does not say.
    var isEmpty: Bool { said.isEmpty && problems.isEmpty && remarks.isEmpty && unseen.isEmpty }
}

/// Reads the rows of one sheet of a record's workbook.
struct WorkbookRowReader {
    let keys: WorkbookKeyRow
    let cells: WorkbookCellReader
    let sheet: Sheet
    /// The last row of numbers that stand for several rows at once, by each cell that they cover.
    let shared: [CellPlace: Int]
    let takesHidden: Bool

    /// - Parameters:
    ///   - entry: the entry that the row is; nil for a new one.
    ///   - isStruck: whether a line runs through the whole row, which is read all the same.
    func read(_ row: SheetRow, entry: YAMLNode?, isStruck: Bool) -> WorkbookRow {
        var found = WorkbookRow()
        for (number, column) in keys.columns where !["id", WorkbookSection.holder].contains(column.path[0]) {
            guard let value = row.cells[number] else { continue }
            let look = isStruck ? nil : row.looks[number]
            let isKept = look == .partlyStruck && column.isTitle
            if look == .struck || look == .partlyStruck {
                tell(isKept ? .partlyStruck : .struck, value, column, place(row, number), &found)
                if !isKept { continue }
            }
            let current = entry.flatMap { column.node(in: $0) }
            guard !WorkbookRowReader.isUnchanged(value, current, column) else { continue }
            if look == .unseen || sheet.hiddenColumns.contains(number) {
                found.unseen.append((place(row, number), value.text))
                if !takesHidden { continue }
            }
            read(value, column, place(row, number), into: &found)
        }
        for (number, remarks) in row.remarks.sorted(by: { $0.key < $1.key }) {
            let text = row.cells[number]?.text ?? ""
            found.remarks += remarks.filter { !WorkbookRowReader.isAddress($0, of: text) }
                .map { PlainText.line("\(keys.heading(of: number)): \($0)") }
        }
        return found
    }

    private func place(_ row: SheetRow, _ column: Int) -> CellPlace {
        CellPlace(sheet: sheet.name, row: row.number, column: column)
    }

    private func read(
        _ value: CellValue, _ column: WorkbookColumn, _ place: CellPlace, into found: inout WorkbookRow
    ) {
        if cells.vocabulary.clears(value.text) { return found.said.append((column.path, nil, place)) }
        if let last = shared[place] { return tell(.numberOfSeveralRows(last: last), value, column, place, &found) }
        let outcome = cells.read(value, column, at: place.column)
        if let read = outcome.value { found.said.append((column.path, read, place)) }
        if let reason = outcome.problem { tell(reason, value, column, place, &found) }
        let heading = keys.heading(of: place.column)
        if column.form == .text,
            let cleaned = CleanedCell(value.text, at: place, heading: heading, keepsLines: !column.isTitle)
        {
            found.cleaned.append(cleaned)
        }
    }

    private func tell(
        _ reason: CellProblem.Reason, _ value: CellValue, _ column: WorkbookColumn, _ place: CellPlace,
        _ found: inout WorkbookRow
    ) {
        let heading = keys.heading(of: place.column)
        switch reason {
        case .partlyStruck: break
        case .struck: found.struck.append("\(heading): \(value.text)")
        default: found.unread.append("\(heading): \(value.text)")
        }
        found.problems.append(
            CellProblem(
                place: place, heading: heading, text: value.text, target: .field(column.path[0]), reason: reason))
    }

    /// What the record says in any language, and what stands for a text that is too long for a cell, is no change.
    private static func isUnchanged(_ value: CellValue, _ current: YAMLNode?, _ column: WorkbookColumn) -> Bool {
        let words = value.text.words
        return WorkbookText.all.contains { text in
            text.tooLong.words == words || text.text(current, column.form).map { $0.words == words } ?? false
        }
    }

    /// Whether a cell links to what it says: spreadsheets make links of addresses by themselves.
    private static func isAddress(_ remark: String, of text: String) -> Bool {
        let plain = remark.without(suffix: "/").map(String.init) ?? remark
        let said = text.trimmed.without(suffix: "/").map(String.init) ?? String(text.trimmed)
        return plain == said || plain == "mailto:\(said)" || plain == "http://\(said)" || plain == "https://\(said)"
    }
}
