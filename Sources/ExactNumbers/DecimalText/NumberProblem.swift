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

extension NumberProblem {
    /// The rule that the text breaks, as an English clause without capital or full stop.
    package var explanation: String {
        switch kind {
        case .empty: "a number is wanted here"
        case .tooManyDigits: "a number has at most \(DecimalText.maximumDigits) digits"
        case .surroundingSpace: "a number has no space before or after it"
        case .foreignDigits: "a number is written with the digits 0 to 9 and the sign -"
        case .plusSign: "a number has no plus sign"
        case .timeOfDay: "a number has no colon"
        case .exponent: "a number has no exponent"
        case .thousandsSeparator: "a number has no thousands separators"
        case .decimalComma: "a number has a point before its decimals, not a comma"
        case .leadingZero: "a number has no leading zeros"
        case .missingWholePart: "a number has a digit before its point"
        case .trailingPoint: "a number has a digit after its point"
        case .notWhole: "a whole number is wanted here"
        case .percentSign: "a plain number is wanted here, not a percentage"
        case .missingPercentSign: "a percentage ends with %"
        case .unexpectedUnit: "a plain number is wanted here, without a unit"
        case .missingUnit: "an amount has a unit after its number"
        case .malformedUnit: "a unit is a letter, then letters, digits, /, ², ³, - or _, up to 24 characters"
        case .amountOrder: "an amount is a number, one space and a unit"
        case .notANumber: "this is not a number"
        }
    }
}
