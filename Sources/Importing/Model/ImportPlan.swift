/// What would be added to a record, and what could not be read.
package struct ImportPlan: Sendable {
    /// One column of the table.
    package struct Column: Sendable {
        /// From 1 on.
        package let number: Int
        /// What stands above it; its letters where nothing does.
        package let heading: String
        /// Whether nothing stands above it.
        package internal(set) var hasNoHeading = false
        /// Where its cells go; nil where nobody can tell from the heading.
        package internal(set) var target: ImportTarget?
        /// What its heading says of its numbers, where these are amounts.
        package internal(set) var unit: ColumnUnit?
        /// Where its cells were perhaps meant to go.
        package internal(set) var suggestion: ImportTarget?
        /// The earlier column that goes to the same place, so that this one cannot.
        package internal(set) var rival: String?
        /// The order of its dates, where it had to be found out, and a cell that can be read in no other way.
        package internal(set) var order: (order: DateOrder, decidedBy: CellPlace, text: String)?

        /// The column of dates where a cell says only when something began.
        var asBeginning: Column {
            var column = self
            if column.target == .dates { column.target = .field("began") }
            return column
        }

        /// The column when it goes nowhere.
        var leftOut: Column {
            var column = self
            column.target = .nowhere
            column.suggestion = nil
            return column
        }
    }

    /// Merged cells whose value was taken for every row that they cover.
    package struct SpreadCell: Sendable {
        /// The first cell.
        package let place: CellPlace
        package let text: String
        package let lastRow: Int
    }

    /// One row that becomes an item.
    package struct Item: Sendable {
        package let row: Int
        package let draft: ItemDraft
    }

    /// One row that is not added, since it looks like something that is there.
    package struct KnownRow: Sendable {
        /// What it looks like.
        package enum Likeness: Hashable, Sendable {
            /// An item of the record with the same id.
            case id(String)
            /// An item of the record with the same title, and no other dates.
            case titleAndDates(String)
            /// An earlier row of the table that is equal in every cell.
            case row(Int)
        }

        package let row: Int
        package let title: String
        package let likeness: Likeness
    }

    /// A row that is no item: it sums others up, explains them, or heads a part of the table.
    package struct AsideRow: Hashable, Sendable {
        /// What the row is.
        package enum Kind: Hashable, Sendable {
            case total, note, heading
            /// It stands above the headings.
            case above
            /// It holds something and no title, so that it cannot become an item.
            case untitled
            /// The spreadsheet hides it, or cells of it, and the user left such rows and cells out.
            case hidden
            /// A line runs through it, and the user left such rows out.
            case struck
        }

        /// Its first cell.
        package let place: CellPlace
        /// What its cells hold, in their order.
        package let texts: [String]
        package let kind: Kind
    }

    /// A row that is added and is like something else.
    package struct AlikeRow: Hashable, Sendable {
        /// What it is like.
        package enum Earlier: Hashable, Sendable {
            /// An earlier row with the same title and dates.
            case row(Int)
            /// An item of the record, whose title differs by signs or accents alone.
            case item(String)
            /// An item of the record with the same title and other dates; what it says, and what the row says.
            case otherDates(of: String, before: String, after: String)
            /// An item of the record with the same title and dates in another place; what both say.
            case otherPlace(of: String, before: String, after: String)
            /// An item of the record on the same days, in no other place.
            case twin(String)
        }

        package let row: Int
        package let earlier: Earlier
        package let title: String
    }

    /// The sheet's name; nil in a text file.
    package let sheet: String?
    /// The row with the headings; the first of two.
    package let headingRow: Int
    /// The second row where headings stand in two, else the same.
    package let lastHeadingRow: Int
    /// The columns in the order of the table.
    package let columns: [Column]
    /// The number of rows under the headings that hold something.
    package let rowCount: Int
    /// The merged cells that were taken for several rows, in the order of the table.
    package let spread: [SpreadCell]
    /// What is to be added, in the order of the table.
    package let items: [Item]
    /// What is there already.
    package let known: [KnownRow]
    /// What is said of these otherwise than the record says it.
    package let changes: [FieldChange]
    /// What is to be added although it is like an earlier row, or an item of the record.
    package let alike: [AlikeRow]
    /// The rows that are no items, in the order of the table.
    package let aside: [AsideRow]
    /// The rows that the spreadsheet hides, as they are numbered.
    package let hiddenRows: [Int]
    /// The columns that it hides.
    package let hiddenColumns: [Column]
    /// The cells elsewhere of which nothing is seen, though something stands in them.
    package let hiddenCells: [CellPlace]
    /// The rows with a line through them, as they are numbered.
    package let struckRows: [Int]
    /// The texts in boxes that lie on the sheet, of which nothing is taken.
    package let boxes: [String]

    /// Whether the spreadsheet hides something of what is read.
    package var hidesSomething: Bool { !hiddenRows.isEmpty || !hiddenColumns.isEmpty || !hiddenCells.isEmpty }

    /// The cells that could not be read, in the order of the table.
    package let problems: [CellProblem]
    /// The cells whose texts were not taken sign for sign, in the order of the table.
    package let cleaned: [CleanedCell]
}

/// Why a table cannot be imported at all.
package enum ImportFailure: Error, Hashable, Sendable {
    /// The sheet holds nothing.
    case noRows
    /// No row has a heading for titles; what the likeliest row holds, and its number.
    case noTitleColumn(row: Int, headings: [String])
    /// No column has a heading that `--map` names; the headings that there are.
    case unknownHeading(String, known: [String])
    /// There are headings and nothing below them.
    case onlyHeadings(row: Int)
}
