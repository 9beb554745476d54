/// What the user says of tables besides what stands in them.
package struct TableRequest: Sendable {
    /// What columns are whose headings say something else.
    package var map: [(heading: String, meaning: TableColumn.Meaning)] = []
    /// The headings of the columns that name a case; empty for those before the first that is known.
    package var names: [String] = []
    /// Whether each row is a case, or each column; nil to find out.
    package var direction: Direction?
    /// The headings of the columns with indicators and with values, where each row is one value of a case.
    package var long: (indicators: String, values: String)?
    /// What blank cells of indicators mean, and marks that stand in their place: the mark, which is empty for a cell in which
    /// nothing stands, and the choice.
    package var blanks: [(mark: String, word: String)] = []
    /// What stands before the decimals of numbers.
    package var decimalSign = DecimalSign.point

    package init() {}

    /// Where the cases of a table are.
    package enum Direction: String, CaseIterable, Sendable {
        case rows, columns
    }
}
