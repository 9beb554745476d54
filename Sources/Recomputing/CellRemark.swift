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
        /// A row of values names nothing of the scheme; the nearest name.
        case unknownName(suggestion: String?)
        /// Several choices can be meant.
        case ambiguousWord([String])
        /// A number with a comma; the same with a point.
        case decimalComma(String)
        /// A number with a point, where commas are said to stand before decimals; the same with a comma.
        case decimalPoint(String)
        /// A number with signs between its thousands; the same without.
        case thousands(String)
        /// A number with one sign, which may stand before decimals or between thousands; both numbers without doubt.
        case ambiguousNumber(decimal: String, whole: String)
        /// A number in per cent, where the scale is neither of hundred nor of one.
        case percentage
        /// The indicator is measured, and this is no number.
        case notANumber
        /// A number beyond the scale by which the indicator is judged.
        case outOfBounds(low: Rational, high: Rational)
        /// Nothing stands in the cell of an indicator on which a published result rests.
        case blank
        /// Dashes or dots, which say that nothing is said.
        case mark
        /// The spreadsheet shows an error in place of a value.
        case fault
        /// A formula that no spreadsheet has computed yet.
        case uncomputed
        /// The case stands there, too.
        case sameCase(CellPlace)
        /// Cells stand behind the last heading.
        case behindHeadings
        /// A result is published, and none of its parts is.
        case withoutParts
        /// Results are published of a case, and no judgement is.
        case withoutAnyPart
        /// So many cells cannot be read, most of those that hold something: perhaps no case, but sums or averages.
        case mostUnread(Int)
        /// The parts are there, and no result is.
        case withoutResult
        /// Two rows say different things of one case: what the earlier one says, and where.
        case saidTwice(String, CellPlace)
        /// Two rows say the same of one case.
        case givenAgain(CellPlace)
        /// A row with a value that names no case, or no indicator.
        case withoutName
        case withoutIndicator
        /// The case has no name, as where a cell is merged with the one above; what is written there.
        case nameBelow(String)
        /// A line runs through the cell, or through all of its row, as if it no longer counted; it is read all the same.
        case struck
        /// One result for several cases: the cell is merged, down or across to the last of them.
        case ofSeveralCases(CellPlace)
        /// A share above one that no sign says to be in per cent.
        case beyondWhole(Rational)
        /// More than a hundred per cent, which is read as it is written.
        case aboveWhole
        /// No case, but sums, averages or the like.
        case setApart
        /// Perhaps no case, but sums, averages or the like: the name only begins or ends so, and its judgements are there.
        case perhapsSetApart
        /// Another table does not have the case; the name there that may be meant, and where it stands.
        case absent(table: Int, near: NearCase?)
        /// A number that is stored with more decimals than it shows, and what is published follows from the one that it shows.
        case hiddenDecimals(String)
        /// A result in per cent, where points are expected.
        case percentageOfPoints
        /// A result that contradicts its parts and would follow from them if it were written in another way.
        case otherScale(PublishedResult.Form)
    }

    /// A case of another table with a name that differs in capitals, accents or signs alone.
    package struct NearCase: Hashable, Sendable {
        package let name: String
        package let place: CellPlace
    }
}

extension CellRemark.Reason {
    /// The name by which programs know the reason.
    package var name: String {
        switch self {
        case .unknownWord: "unknown_word"
        case .unknownName: "unknown_name"
        case .ambiguousWord: "ambiguous_word"
        case .decimalComma: "decimal_comma"
        case .decimalPoint: "decimal_point"
        case .thousands: "thousands"
        case .ambiguousNumber: "ambiguous_number"
        case .percentage: "percentage"
        case .notANumber: "not_a_number"
        case .outOfBounds: "out_of_bounds"
        case .blank: "blank"
        case .mark: "mark"
        case .fault: "fault"
        case .uncomputed: "uncomputed"
        case .sameCase: "same_case"
        case .behindHeadings: "behind_headings"
        case .withoutParts: "without_parts"
        case .withoutAnyPart: "without_any_part"
        case .mostUnread: "most_unread"
        case .withoutResult: "without_result"
        case .saidTwice: "said_twice"
        case .givenAgain: "given_again"
        case .withoutName: "without_name"
        case .withoutIndicator: "without_indicator"
        case .nameBelow: "name_below"
        case .struck: "struck"
        case .ofSeveralCases: "of_several_cases"
        case .beyondWhole: "beyond_whole"
        case .aboveWhole: "above_whole"
        case .setApart: "set_apart"
        case .perhapsSetApart: "perhaps_set_apart"
        case .absent: "absent"
        case .hiddenDecimals: "hidden_decimals"
        case .percentageOfPoints: "percentage_of_points"
        case .otherScale: "other_scale"
        }
    }

    /// All names.
    package static let names = [
        "unknown_word", "unknown_name", "ambiguous_word", "decimal_comma", "decimal_point", "thousands",
        "ambiguous_number",
        "percentage",
        "not_a_number", "out_of_bounds", "blank", "mark", "fault", "uncomputed", "same_case", "behind_headings",
        "without_parts", "without_any_part", "most_unread", "without_result", "said_twice", "given_again",
        "without_name",
        "without_indicator", "name_below", "struck", "of_several_cases", "beyond_whole", "above_whole", "set_apart",
        "perhaps_set_apart", "absent", "hidden_decimals", "percentage_of_points",
        "other_scale",
    ]
}

extension CellRemark.Reason {
    /// Whether the cell says nothing, be it by a mark.
    var saysNothing: Bool { self == .blank || self == .mark || isAbsent }

    /// Whether what stands there is nearly a known word.
    var isNear: Bool { if case .unknownWord(_, .some) = self { true } else { false } }

    /// Whether its table does not have the case.
    var isAbsent: Bool { if case .absent = self { true } else { false } }

    /// Whether it is about two rows, so that it is remarked when they are read.
    var isOfRows: Bool { if case .saidTwice = self { true } else { false } }
}
