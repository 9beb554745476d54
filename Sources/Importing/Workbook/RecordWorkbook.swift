package import Documents
package import Words

/// A record as sheets that can be filled in: a row for each source, item and item inside another.
package struct RecordWorkbook: Sendable {
    package struct Sheet: Sendable {
        package let section: WorkbookSection
        package let columns: [WorkbookColumn]
        package let rows: [[Cell]]
    }

    package enum Cell: Equatable, Sendable {
        case empty
        case text(String)
        /// Whole numbers that spreadsheets keep exactly.
        case number(String)
        case date(PartialDate)
    }

    /// The most UTF-16 units that a cell may hold.
    package static let longestText = 32_767

    /// The sheet of the lists of choices, by a name that formulas need not quote.
    package static let choicesSheet = "choices"

    package let sheets: [Sheet]
    /// How many texts are longer than a cell, and stay in the record.
    package let longTexts: Int

    /// Lays out a record that was checked.
    ///
    /// - Parameter isCoded: whether choices and Parties are written by their codes, for other programs.
    package init(_ record: YAMLDocument, in lexicon: Lexicon, isCoded: Bool = false) {
        let text = WorkbookText(lexicon, isCoded: isCoded)
        let own = Set(WorkbookSection.allCases.flatMap { RecordWorkbook.languages($0, record.root) })
        let languages = own.union([lexicon.language.rawValue]).sorted()
        var longTexts = 0
        sheets = WorkbookSection.allCases.map { section in
            let columns = section.columns(in: languages)
            let rows = RecordWorkbook.entries(of: section, in: record.root).map { entry in
                columns.map { column -> Cell in
                    if column.path == [WorkbookSection.holder] && section.isHeld {
                        return entry.holder.map(Cell.text) ?? .empty
                    }
                    guard let said = text.text(column.node(in: entry.node), column.form) else { return .empty }
                    guard said.utf16.count <= RecordWorkbook.longestText else {
                        longTexts += 1
                        return .text(text.tooLong)
                    }
                    return Cell(said, column.form)
                }
            }
            return Sheet(section: section, columns: columns, rows: rows)
        }
        self.longTexts = longTexts
    }

    private static func languages(_ section: WorkbookSection, _ root: YAMLNode) -> [String] {
        entries(of: section, in: root).flatMap { entry in
            ["title", "text"].flatMap { entry.node.value(of: $0)?.entries.map(\.key.text) ?? [] }
        }
    }

    /// The entries of a section, each with the id of the activity that holds it.
    static func entries(of section: WorkbookSection, in root: YAMLNode) -> [(node: YAMLNode, holder: String?)] {
        guard section.isHeld else { return root.value(of: section.rawValue)?.elements.map { ($0, nil) } ?? [] }
        let activities = root.value(of: WorkbookSection.activities.rawValue)?.elements ?? []
        return activities.flatMap { activity in
            activity.value(of: section.rawValue)?.elements.map { ($0, activity.value(of: "id")?.text) } ?? []
        }
    }
}

extension RecordWorkbook.Cell {
    fileprivate init(_ text: String, _ form: WorkbookColumn.Form) {
        switch form {
        case .number where Int(text).map { String($0) == text && $0 < 1_000_000_000_000_000 } ?? false:
            self = .number(text)
        case .date:
            let date = PartialDate(text)
            // Spreadsheets count days from 1900, and not all of them alike before its March.
            let isCounted = date.map { $0.isWhole && $0.first.components.year > 1900 } ?? false
            self = date.flatMap { isCounted ? .date($0) : nil } ?? .text(text)
        default: self = .text(text)
        }
    }
}

extension WorkbookColumn {
    /// The value in an entry: a text that is written in several languages stands in the columns of these alone.
    func node(in entry: YAMLNode) -> YAMLNode? {
        let node = entry.value(of: path[0])
        if path.count > 1 { return node.flatMap { $0.value(of: path[1]) } }
        return hasLanguages && node?.kind == .mapping ? nil : node
    }

    /// Whether each language of the text has a column of its own.
    private var hasLanguages: Bool { form == .text && (path[0] == "title" || path[0] == "text") }
}
