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
        for row in plan.aside where row.kind == .untitled {
            reasons.append((row.place, say("rejected.untitled")))
        }
        for row in plan.known {
            guard case .row(let earlier) = row.likeness else { continue }
            let place = CellPlace(sheet: sheet.name, row: row.row, column: 1)
            reasons.append((place, say("rejected.repeats", ["row": "\(earlier)"])))
        }
        self.init([(sheet, plan.headingRow...plan.lastHeadingRow)], reasons, say)
    }

    /// The rows of a record's workbook.
    package init(_ plan: WorkbookPlan, of sheets: [Sheet], accepted: Set<String>, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        let added = Set(plan.entries.map { [$0.cell.sheet ?? "", "\($0.cell.row)"] })
        let unread = plan.problems.filter { !added.contains([$0.place.sheet ?? "", "\($0.place.row)"]) }
        let reasons =
            RejectedRows.differences(plan.changes, accepted, say)
            + plan.untitled.map { ($0, say("rejected.untitled")) }
            + plan.withoutHolder.map { ($0, say("rejected.without_holder")) }
            + unread.map { ($0.place, "\(say.cell($0)) \(say.reason($0))") }
        let read = sheets.filter(WorkbookImport.isSheet).compactMap { sheet in
            sheet.rows.first.map { (sheet, $0.number...$0.number + 1) }
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

    package var bytes: [UInt8] { WorkbookPackage(parts.enumerated().map(sheet)).bytes }

    private func sheet(_ index: Int, _ part: Part) -> WorkbookSheet {
        let last = (part.sheet.rows.flatMap(\.cells.keys).max() ?? 0) + 1
        let rows = part.sheet.rows.filter { part.headings.contains($0.number) || part.reasons[$0.number] != nil }
        let cells = rows.map { row -> [WorkbookSheet.Cell] in
            let isHeading = part.headings.contains(row.number)
            let own = (1..<last).map { column in
                WorkbookSheet.Cell(RejectedRows.cell(row.cells[column]), isHeading ? .heading : .plain)
            }
            let why = row.number == part.headings.lowerBound ? say("rejected.reason") : ""
            let reason = part.reasons[row.number].map(say.clauses) ?? why
            return own + [WorkbookSheet.Cell(reason.isEmpty ? .empty : .text(reason.plainText), .wrapped)]
        }
        return WorkbookSheet(name: part.sheet.name ?? "1", rows: cells)
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
