package import ExactNumbers
package import Importing

/// Something about a cell that whoever keeps the table should know.
package struct CellRemark: Hashable, Sendable {
    /// The table among those that are read together.
    package let table: Int
    package let place: CellPlace
    package let heading: String
    /// What stands in the cell.
    package let text: String
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
        /// None of the words for the indicator, or for the result; those that there are, and the nearest.
        case unknownWord([String], suggestion: String?)
        /// Several choices can be meant.
        case ambiguousWord([String])
        /// A number with a comma; the same with a point.
        case decimalComma(String)
        /// The indicator is measured, and this is no number.
        case notANumber
        /// A number beyond the scale by which the indicator is judged.
        case outOfBounds(low: Rational, high: Rational)
        /// Nothing stands in the cell of an indicator on which a published result rests.
        case blank
        /// The spreadsheet shows an error in place of a value.
        case fault
        /// A formula that no spreadsheet has computed yet.
        case uncomputed
        /// The case stands in this row, too.
        case sameCase(row: Int)
        /// Cells stand behind the last heading.
        case behindHeadings
        /// A result is published, and none of its parts is.
        case withoutParts
        /// The parts are there, and no result is.
        case withoutResult
        /// Two tables, or two rows, say different things of one case.
        case saidTwice(String)
    }
}
