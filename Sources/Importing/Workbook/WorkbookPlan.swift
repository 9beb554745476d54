internal import Documents
internal import Methodology
internal import Scalars

/// What a workbook that was filled in does to the record.
package struct WorkbookPlan: Sendable {
    /// A new entry of a section, or of an activity.
    package struct Entry: Sendable {
        package let section: WorkbookSection
        package let id: String
        package let holder: String?
        package let title: String
        let values: [(path: [String], value: ItemDraft.Value)]
        package let cell: CellPlace
    }

    /// The names of the sheets that were read.
    package internal(set) var sheets: [String] = []
    package internal(set) var entries: [Entry] = []
    package internal(set) var changes: [FieldChange] = []
    package internal(set) var problems: [CellProblem] = []
    /// The rows of what no activity of the record holds, by their first cells.
    package internal(set) var withoutHolder: [CellPlace] = []
    /// The columns that are no part of the workbook, and are not read; what stands above each.
    package internal(set) var unknownColumns: [(place: CellPlace, heading: String)] = []
    /// The sheets that are no part of the workbook and hold something.
    package internal(set) var otherSheets: [String] = []
    /// The entries that the workbook does not name, by their sections; none where the whole sheet is missing.
    package internal(set) var absent: [(section: WorkbookSection, names: [String])] = []
    /// The rows that are no entries: sums, footnotes, those without a title, and those that were left out.
    package internal(set) var aside: [ImportPlan.AsideRow] = []
    /// The rows whose id stands in another row, too, and those that repeat one.
    package internal(set) var repeated: [(place: CellPlace, name: String)] = []
    /// What is new although it is like an item of the record.
    package internal(set) var alike: [ImportPlan.AlikeRow] = []
    /// The rows of entries that have a line through them.
    package internal(set) var struckEntries: [(place: CellPlace, name: String)] = []
    /// The rows with a line through them that say something which the record does not say.
    package internal(set) var struckRows: [CellPlace] = []
    /// The rows and cells that say something which the record does not say, and that the spreadsheet hides.
    package internal(set) var hidden: [CellPlace] = []
    /// The merged cells that were taken for several rows.
    package internal(set) var spread: [ImportPlan.SpreadCell] = []
    /// The texts in boxes that lie on the sheets, of which nothing is taken.
    package internal(set) var boxes: [String] = []
    /// The cells whose texts were not taken sign for sign.
    package internal(set) var cleaned: [CleanedCell] = []

    /// The rows without a title.
    package var untitled: [CellPlace] { aside.filter { $0.kind == .untitled }.map(\.place) }

    /// Writes new entries, and the changes that are accepted.
    package func write(_ accepted: [FieldChange], into edits: inout RecordEdits) throws(RecordEdits.Failure) {
        try edits.apply(accepted)
        for section in WorkbookSection.allCases {
            let new = entries.filter { $0.section == section }
            guard section.isHeld else {
                try edits.add(new, to: section.rawValue)
                continue
            }
            for holder in new.compactMap(\.holder).firstOccurrences {
                let inside = new.filter { $0.holder == holder }.map(\.inBraces)
                try edits.append(inside, to: section.rawValue, of: .item(.activity, holder))
            }
        }
    }
}

extension WorkbookPlan.Entry: ListEntry {
    func lines(indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        return ["\(pad)- id: \(id)"] + written(isInBrackets: false).map { "\(pad)  \($0)" }
    }

    /// On one line.
    var inBraces: String { "{" + (["id: \(id)"] + written(isInBrackets: true)).joined(separator: ", ") + "}" }

    /// The values in the order of the keys, parts of one value together.
    private func written(isInBrackets: Bool) -> [String] {
        values.map(\.path[0]).firstOccurrences.map { name in
            let parts = values.filter { $0.path[0] == name }
            let inner = parts.filter { $0.path.count > 1 }.map {
                "\($0.path[1]): \($0.value.written(isInBrackets: true))"
            }
            if inner.isEmpty { return "\(name): \(parts[0].value.written(isInBrackets: isInBrackets))" }
            return "\(name): {" + inner.joined(separator: ", ") + "}"
        }
    }
}
