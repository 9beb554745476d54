/// Why a text is not the number that is wanted, as data: the message is made by whoever reports it.
package struct NumberProblem: Error, Hashable, Sendable {
    /// What is wrong, with one case for each habit of writing numbers that is refused.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Nothing is written.
        case empty
        /// More digits than `DecimalText.maximumDigits`.
        case tooManyDigits
        /// Spaces or line ends before or after the number.
        case surroundingSpace
        /// Digits or a minus sign other than the ASCII ones.
        case foreignDigits
        /// `+4`.
        case plusSign
        /// `12:30`.
        case timeOfDay
        /// `1e3`.
        case exponent
        /// `1,000`, `1 000`, `1'000`, `1_000`.
        case thousandsSeparator
        /// `12,5`.
        case decimalComma
        /// `010`.
        case leadingZero
        /// `.5`.
        case missingWholePart
        /// `5.`.
        case trailingPoint
        /// A fraction where a whole number is wanted.
        case notWhole
        /// `60%` where a plain number is wanted.
        case percentSign
        /// `60` where a percentage is wanted.
        case missingPercentSign
        /// `300 t` where a plain number is wanted.
        case unexpectedUnit
        /// `300` where an amount is wanted.
        case missingUnit
        /// An amount whose unit is none.
        case malformedUnit
        /// An amount without exactly one space between number and unit, or with the unit first.
        case amountOrder
        /// Anything else.
        case notANumber
    }

    /// What is wrong.
    package let kind: Kind

    /// The text that was probably meant, and that would be accepted in place of the whole text; nil if nobody can tell.
    package let replacement: String?

    /// Describes a problem and, where it is known, its remedy.
    package init(_ kind: Kind, replacement: String? = nil) {
        self.kind = kind
        self.replacement = replacement
    }
}
