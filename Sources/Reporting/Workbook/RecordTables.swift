package import Documents
internal import Importing
internal import Scalars
internal import Words

/// The items of records as flat tables for other programs, one for each section: a row for each item, with its record.
///
/// Choices and Parties stand as their codes, dates and numbers as the record writes them, several values with semicolons.
package struct RecordTables {
    /// A file with its name.
    package struct File {
        package let name: String
        package let bytes: [UInt8]
    }

    private let records: [(id: String, sheets: [RecordWorkbook.Sheet])]

    /// Takes records that were checked, each with its id.
    package init(_ records: [(id: String, document: YAMLDocument)]) {
        self.records = records.map { id, document in
            (id, RecordWorkbook(document, in: .en, isCoded: true).sheets)
        }
    }

    /// A file for each section of which a record has an entry.
    package var files: [File] {
        WorkbookSection.allCases.compactMap { section in
            let sheets = records.flatMap { record in
                record.sheets.filter { $0.section == section }.map { (id: record.id, sheet: $0) }
            }
            guard sheets.contains(where: { !$0.sheet.rows.isEmpty }) else { return nil }
            return File(name: "\(section.rawValue).csv", bytes: Array(text(sheets).utf8))
        }
    }

    private func text(_ sheets: [(id: String, sheet: RecordWorkbook.Sheet)]) -> String {
        let names = sheets.flatMap { $0.sheet.columns.map(\.name) }.firstOccurrences
        var table = CommaSeparated(for: .en)
        table.add(["record"] + names)
        for (id, sheet) in sheets {
            let places = Dictionary(uniqueKeysWithValues: sheet.columns.map(\.name).enumerated().map { ($1, $0) })
            for row in sheet.rows {
                table.add([id] + names.map { name in places[name].map { row[$0].text } ?? "" })
            }
        }
        return table.text
    }
}

extension WorkbookColumn {
    /// The way to the field with dots: `place.country`.
    fileprivate var name: String { path.joined(separator: ".") }
}

extension RecordWorkbook.Cell {
    fileprivate var text: String {
        switch self {
        case .empty: ""
        case .text(let text), .number(let text): text
        case .date(let date): date.text
        }
    }
}
