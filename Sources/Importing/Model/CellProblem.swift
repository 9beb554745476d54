/// The place of a cell as spreadsheets show it: `Feuil1!C7`.
package struct CellPlace: Hashable, Sendable {
    /// The sheet's name; nil in a text file.
    package let sheet: String?
    /// From 1 on.
    package let row: Int
    /// From 1 on.
    package let column: Int

    package init(sheet: String?, row: Int, column: Int) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}

/// A cell that could not be read, or not wholly.
package struct CellProblem: Hashable, Sendable {
    /// Where the cell stands.
    package let place: CellPlace
    /// The heading of its column.
    package let heading: String
    /// What stands in it.
    package let text: String
    /// Where it was to go.
    package let target: ImportTarget
    /// What is wrong.
    package let reason: Reason

    /// Why a cell could not be read.
    package enum Reason: Hashable, Sendable {
        /// Each order gives another date.
        case ambiguousDate([DateOrder: String])
        /// The calendar has no such day.
        case noSuchDay
        case unreadableDate
        /// A stretch of time stands where one date is asked for.
        case notOneDate
        /// The last day lies before the first.
        case endsBeforeItBegins(began: String)
        /// Some of it is no Party; the codes of those that were read.
        case unknownParties([String], read: [String], suggestion: String? = nil)
        /// A name that several Parties bear; their codes, and what else in the cell is no Party.
        case ambiguousParty(String, [String], besides: [String] = [])
        /// Of some of its Parties it says that they stayed away, watched or paid.
        case notAllCame
        /// More than one Party where one is asked for.
        case notOneParty([String])
        /// Signs stand between several places.
        case severalPlaces
        /// None of the words for the field's choices, with the nearest.
        case unknownChoice([String], choices: [String], suggestion: String?)
        case notAWholeNumber
        case notAnAmount
        /// The cell names a currency, and its heading another one, or thousands.
        case otherUnit
        /// It says that there is nothing, or that it is not known yet.
        case tellsNothing
        /// An id of something that is not there, with the ids that are; of several parts of a cell those that are none.
        case unknownID(known: [String], unread: [String] = [])
        /// An id that breaks the rule for ids or is taken.
        case unusableID(String)
        /// The record has the entry under another id, or in another activity.
        case knownOtherwise(String)
        /// No id can be made of it.
        case notAnID
        /// A question mark stands in it: whoever wrote it was not sure.
        case doubtful
        /// The spreadsheet shows an error in place of a value.
        case fault
        /// A formula that no spreadsheet has computed yet.
        case uncomputed
        /// A date so far from the period that it is more likely another calendar's, or a slip.
        case farYear(Int, period: ClosedRange<Int>)
        /// A dot behind which three digits stand: thousands, or decimals.
        case thousandsOrDecimals
        /// It says about how many, at least how many, or from how many to how many.
        case notExact
        /// A number that the sheet shows for several rows at once, up to this one.
        case numberOfSeveralRows(last: Int)
        /// Taken as this; what else stands there is kept in the notes.
        case takenAs(String)
        /// A line runs through it, wholly or in part, and not through its row.
        case struck
        /// A line runs through parts of a title, of which all was taken.
        case partlyStruck
        /// It says something else than an earlier column of the same row.
        case contradicts(String)
    }
}

extension CellPlace: Comparable {
    /// In the order of rows, then columns.
    package static func < (left: CellPlace, right: CellPlace) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
