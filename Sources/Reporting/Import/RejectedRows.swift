internal import Documents
package import Importing
package import Spreadsheets
package import Words

/// The rows of a table that the record did not take, or not wholly, as a workbook with the reason behind each.
package struct RejectedRows: Sendable {
    /// One sheet: the rows with its headings, and why rows were not taken.
    private struct Part {
        let sheet: Sheet
        let headings: ClosedRange<Int>
        let reasons: [Int: [Words]]
    }

    private let parts: [Part]
    private let say: Wording

    /// - Parameter accepted: the names of the differences that are written.
    package init(_ plan: ImportPlan, of sheet: Sheet, accepted: Set<String>, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        var reasons = RejectedRows.differences(plan.changes, accepted, say)
        let headings = plan.headingRow...plan.lastHeadingRow
        // What hangs on a heading stands in a row of the file as it is.
        for row in plan.aside where !headings.contains(row.place.row) {
            reasons.append((row.place, RejectedRows.reason(of: row.kind, say)))
        }
        let filled = Set(plan.changes.map(\.cell.row))
        for row in plan.known {
            let place = CellPlace(sheet: sheet.name, row: row.row, column: 1)
            switch row.likeness {
            case .row(let earlier): reasons.append((place, say("rejected.repeats", ["row": "\(earlier)"])))
            case .id(let id), .titleAndDates(let id):
                // Of the others it is said what they say otherwise, or it is taken.
                if !filled.contains(row.row) { reasons.append((place, say("rejected.there", ["id": .code(id)]))) }
            }
        }
        reasons += RejectedRows.unread(plan.problems, say)
        self.init([(sheet, headings)], reasons, say)
    }

    /// All rows of a table of which nothing could be taken.
    package init(allOf sheets: [Sheet], why: String, in lexicon: Lexicon) {
        self.init(allOf: sheets, why: Words.written(why), Wording(lexicon))
    }

    /// All rows of a table with which the record would have errors.
    package init(allMakingErrors sheets: [Sheet], in lexicon: Lexicon) {
        let say = Wording(lexicon)
        self.init(allOf: sheets, why: say("rejected.invalid"), say)
    }

    private init(allOf sheets: [Sheet], why: Words, _ say: Wording) {
        let reasons = sheets.flatMap { sheet in
            sheet.rows.map { (CellPlace(sheet: sheet.name, row: $0.number, column: 1), why) }
        }
        // Which of the rows are headings need not be known.
        self.init(sheets.map { ($0, 0...0) }, reasons, say)
    }

    private static func reason(of kind: ImportPlan.AsideRow.Kind, _ say: Wording) -> Words {
        switch kind {
        case .total: say("rejected.total")
        case .note: say("rejected.note")
        case .heading: say("rejected.heading")
        case .above: say("rejected.above")
        case .untitled: say("rejected.untitled")
        case .hidden: say("rejected.hidden")
        case .struck: say("rejected.struck")
        }
    }

    /// The cells that could not be read, or only in part, whether their rows were taken or not.
    private static func unread(_ problems: [CellProblem], _ say: Wording) -> [(place: CellPlace, why: Words)] {
        problems.map { ($0.place, "\(say.cell($0)): \(say.reason($0))") }
    }

    /// The rows of a record's workbook.
    package init(_ plan: WorkbookPlan, of sheets: [Sheet], accepted: Set<String>, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        let reasons =
            RejectedRows.differences(plan.changes, accepted, say)
            + plan.aside.filter { $0.kind != .above }.map { ($0.place, RejectedRows.reason(of: $0.kind, say)) }
            + plan.repeated.map { ($0.place, say("rejected.there", ["id": .code($0.name)])) }
            + plan.withoutHolder.map { ($0, say("rejected.without_holder")) }
            + RejectedRows.unread(plan.problems, say)
        let read = sheets.filter(WorkbookImport.isSheet).compactMap { sheet in
            WorkbookImport.headings(of: sheet).map { (sheet, $0) }
        }
        self.init(read, reasons, say)
    }

    private init(
        _ sheets: [(Sheet, ClosedRange<Int>)], _ reasons: [(place: CellPlace, why: Words)], _ say: Wording
    ) {
        self.say = say
        parts = sheets.map { sheet, headings in
            let own = reasons.filter { $0.place.sheet == sheet.name }
            return Part(
                sheet: sheet, headings: headings,
                reasons: Dictionary(grouping: own, by: \.place.row).mapValues { $0.map(\.why) })
        }.filter { !$0.reasons.isEmpty }
    }

    /// How many rows there are.
    package var count: Int { parts.map(\.reasons.count).reduce(0, +) }

    private static func differences(
        _ changes: [FieldChange], _ accepted: Set<String>, _ say: Wording
    ) -> [(place: CellPlace, why: Words)] {
        changes.filter { $0.kind != .fill && !accepted.contains($0.name) }.map { change in
            (
                change.cell,
                say("rejected.differs", ["field": .code(change.name), "record": .written(change.before ?? "")])
            )
        }
    }

    /// The rows as separated text, those of several sheets one below the other.
    package func commaSeparated(_ lexicon: Lexicon) -> [UInt8] {
        var file = CommaSeparated(for: lexicon)
        for row in parts.flatMap({ cells(of: $0) }) {
            file.add(
                row.map { cell in
                    switch cell.value {
                    case .empty: ""
                    case .text(let text), .number(let text): text
                    case .date(let date): date.text
                    }
                })
        }
        return Array(file.text.utf8)
    }

    /// The rows as a workbook.
    package var bytes: [UInt8] {
        WorkbookPackage(parts.map { WorkbookSheet(name: $0.sheet.name ?? "1", rows: cells(of: $0)) }).bytes
    }

    /// The headings and the rows that were not taken, each with the reason behind it.
    private func cells(of part: Part) -> [[WorkbookSheet.Cell]] {
        let last = (part.sheet.rows.flatMap(\.cells.keys).max() ?? 0) + 1
        let rows = part.sheet.rows.filter { part.headings.contains($0.number) || part.reasons[$0.number] != nil }
        return rows.map { row in
            let isHeading = part.headings.contains(row.number)
            let own = (1..<last).map { column in
                WorkbookSheet.Cell(RejectedRows.cell(row.cells[column]), isHeading ? .heading : .plain)
            }
            let why = row.number == part.headings.lowerBound ? say("rejected.reason") : ""
            let reason = part.reasons[row.number].map(say.clauses) ?? why
            return own + [WorkbookSheet.Cell(reason.isEmpty ? .empty : .text(reason.plainText), .wrapped)]
        }
    }

    private static func cell(_ value: CellValue?) -> RecordWorkbook.Cell {
        switch value {
        case nil: .empty
        case .number(let digits)?: .number(digits)
        case .date(let date)? where date.isWhole && date.first.components.year > 1900: .date(date)
        case let value?: .text(value.text)
        }
    }
}
