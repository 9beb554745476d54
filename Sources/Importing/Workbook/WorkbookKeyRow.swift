internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Spreadsheets

/// The row of a sheet that says what its columns hold; the headings for people stand below.
struct WorkbookKeyRow {
    let section: WorkbookSection
    let number: Int
    /// The last row above the entries: that of the headings, unless somebody took it out.
    let last: Int
    let columns: [(number: Int, column: WorkbookColumn)]
    let headings: [Int: String]
    /// Columns that somebody added, or that say again what another one says.
    let unknown: [(place: CellPlace, heading: String)]

    /// How many rows are looked at: somebody may have put a title above.
    private static let searched = 20

    /// - Parameter isEntry: whether the record has an entry with an id, in the activity that holds it.
    init?(of sheet: Sheet, isEntry: (WorkbookSection, _ id: String, _ holder: String?) -> Bool = { _, _, _ in false }) {
        let found = sheet.rows.prefix(WorkbookKeyRow.searched).lazy.compactMap { row in
            WorkbookSection.allCases.first { section in
                row.cells.values.contains { $0.text == "\(section.rawValue).id" }
            }.map { (row, $0) }
        }.first
        guard let (row, section) = found else { return nil }
        let known = section.columns(in: Language.ofTexts.map(\.rawValue))
        self.section = section
        number = row.number
        var taken: Set<String> = []
        columns = row.cells.sorted { $0.key < $1.key }.compactMap { number, value in
            let column = known.first { $0.key(in: section) == value.text }
            return column.flatMap { taken.insert(value.text).inserted ? (number, $0) : nil }
        }
        let columns = columns
        let below = sheet.rows.first { $0.number == row.number + 1 }?.cells ?? [:]
        let word = { (name: String) in
            columns.first { $0.column.path == [name] }.flatMap { below[$0.number]?.text.trimmed }.map { String($0) }
        }
        let isBelowEntry = word("id").map { isEntry(section, $0, word(WorkbookSection.holder)) } ?? false
        headings = isBelowEntry ? [:] : below.mapValues(\.text)
        last = isBelowEntry ? row.number : row.number + 1
        let used = Set(sheet.rows.flatMap(\.cells.keys)).subtracting(columns.map(\.number))
        let texts = headings
        unknown = used.sorted().map { column in
            let heading = texts[column] ?? row.cells[column]?.text ?? ColumnLetters.letters(of: column)
            return (CellPlace(sheet: sheet.name, row: row.number, column: column), heading)
        }
    }

    /// What stands above a column.
    func heading(of column: Int) -> String {
        headings[column] ?? columns.first { $0.number == column }?.column.path.joined(separator: ".")
            ?? ColumnLetters.letters(of: column)
    }

    /// The text of a row in the column of a field.
    func word(_ name: String, of row: SheetRow) -> String? {
        columns.first { $0.column.path == [name] }.flatMap { row.cells[$0.number]?.text.trimmed }.map { String($0) }
    }

    /// The columns as any table has them.
    var tableColumns: [ImportPlan.Column] {
        columns.map { number, column in
            ImportPlan.Column(number: number, heading: heading(of: number), target: column.target)
        }
    }

    /// The columns that hold titles.
    var titles: Set<Int> { Set(columns.filter { $0.column.isTitle }.map(\.number)) }

    /// The columns that hold numbers.
    var numbers: [Int] { columns.filter { $0.column.form == .number || $0.column.form == .amount }.map(\.number) }
}

extension WorkbookColumn {
    /// Whether it says what an entry is called.
    var isTitle: Bool { path[0] == "title" || path[0] == "text" }

    /// Where the cells of such a column of any table go.
    fileprivate var target: ImportTarget {
        switch (path[0], path.count) {
        case ("title", 2), ("text", 2): Language(rawValue: path[1]).map { .title($0) } ?? .field("title")
        case ("title", _), ("text", _): .field("title")
        case ("place", 2): path[1] == "city" ? .city : .country
        case ("notes", _): .notes
        default: .field(path[0])
        }
    }
}
