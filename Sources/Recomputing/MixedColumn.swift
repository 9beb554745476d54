package import Importing
internal import Scalars

/// A column in which some numbers have a point before their decimals and others a comma.
package struct MixedColumn: Hashable, Sendable {
    /// The position of the column.
    package let column: Int
    /// Where the first with a point stands.
    package let point: CellPlace
    /// Where the first with a comma stands.
    package let comma: CellPlace
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
