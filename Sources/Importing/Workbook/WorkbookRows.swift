internal import Methodology
internal import Scalars
internal import Spreadsheets

/// The rows of one sheet of a record's workbook below the headings, read as those of any other table are: with what merged
/// cells show in each row, and with sums, notes, hidden rows and rows with a line through them told apart.
struct WorkbookRows {
    let merged: MergedRows
    /// What the numbers of columns show of their marks.
    let marks: [Int: NumberMarks]
    private let asides: AsideRows
    private let struck: StruckRows
    /// The columns of the workbook that the spreadsheet hides.
    let hiddenColumns: Set<Int>

    init(
        _ rows: [SheetRow], of sheet: Sheet, _ columns: [(number: Int, column: WorkbookColumn)],
        headings: [Int: String], kind: ItemKind?, _ vocabulary: ImportVocabulary
    ) {
        let titles = Set(columns.filter { $0.column.isTitle }.map(\.number))
        let numbers = columns.filter { [.number, .amount].contains($0.column.form) }.map(\.number)
        merged = MergedRows(rows, of: sheet, titles: titles, numbers: Set(numbers))
        marks = NumberMarks.of(numbers, in: merged.rows)
        asides = AsideRows(
            vocabulary.asides,
            columns: columns.map { number, column in
                ImportPlan.Column(
                    number: number, heading: headings[number] ?? "",
                    target: column.isTitle ? .field("title") : .field(column.path[0]))
            }, kind: kind, rows: merged.rows, merged: sheet.merged)
        struck = StruckRows(merged.rows, titles: titles)
        hiddenColumns = sheet.hiddenColumns.intersection(columns.map(\.number))
    }

    /// What a row is that is no entry; nil for an entry.
    func aside(_ row: SheetRow) -> ImportPlan.AsideRow.Kind? { asides.aside(row) }

    /// Whether a line runs through the whole row.
    func isStruck(_ row: SheetRow) -> Bool { struck.holds(row) }
}

extension WorkbookColumn {
    /// Whether it holds what an entry is called.
    var isTitle: Bool { path[0] == "title" || path[0] == "text" }
}
