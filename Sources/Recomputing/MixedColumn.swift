package import Importing
internal import Scalars

/// A column in which numbers are written in two ways.
package struct MixedColumn: Hashable, Sendable {
    /// In which ways.
    package enum Kind: Hashable, Sendable {
        /// Some with a point before their decimals, others with a comma.
        case decimals
        /// Some up to one, which were read as shares of one, and others beyond, as if in per cent.
        case shares
        /// Some up to one, others beyond, in a column of which was said that it is in per cent.
        case percents
        /// Some below one, others beyond, where numbers go up to a hundred.
        case points
    }

    /// The position of the column.
    package let column: Int
    package let kind: Kind
    /// Where the first with a point, or the first share of one, stands.
    package let one: CellPlace
    /// Where the first with a comma, or the first beyond one, stands.
    package let other: CellPlace
}

extension DecimalSign {
    /// The sign that stands before the decimals of a number; nil where that is not sure, or it has none.
    init?(of text: String) {
        let digits = PercentText.number(in: text) ?? text
        let found = DecimalSign.allCases.first { sign in
            if case .otherSign = WrittenNumber(digits, sign: sign.other) { true } else { false }
        }
        guard let found else { return nil }
        self = found
    }
}
