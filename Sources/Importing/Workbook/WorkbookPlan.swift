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
    /// The rows without a title, and those of what no activity of the record holds; by their first cells.
    package internal(set) var untitled: [CellPlace] = []
    package internal(set) var withoutHolder: [CellPlace] = []
    /// The columns that are no part of the workbook, and are not read.
    package internal(set) var unknownColumns: [CellPlace] = []

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
