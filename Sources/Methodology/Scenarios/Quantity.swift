internal import Documents
package import ExactNumbers
internal import Scalars

/// A number as a methodology writes it, with the percent sign or the unit behind it: `16`, `60%`, `300 t`.
package struct Quantity: Hashable, Sendable {
    /// The number that is written: 60 for `60%`.
    package let number: Rational
    /// What stands behind it: nothing, `%`, or a space and a unit.
    package let suffix: String

    /// A number with what stands behind it.
    package init(_ number: Rational, suffix: String = "") {
        self.number = number
        self.suffix = suffix
    }

    /// Reads a quantity; nil for any other text.
    package init?(_ text: String) {
        let digits = String(text.unicodeScalars.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "-" })
        let suffix = String(text.without(prefix: digits) ?? "")
        let isUnit = suffix.without(prefix: " ").map { Amount.isUnit(String($0)) } ?? false
        guard suffix.isEmpty || suffix.isSpelled("%") || isUnit,
            case .success(let number) = DecimalText.parseDecimal(digits)
        else { return nil }
        self.init(number, suffix: suffix)
    }

    /// The quantity as it is written; exact, since what was read has a finite decimal form and steps keep it.
    package var text: String {
        // Most are whole, and so many decimals take arithmetic on wide numbers.
        let digits = number.wholeValue.map { "\($0)" }
        return (digits ?? number.text(decimals: DecimalText.maximumDigits).trimmingZeros) + suffix
    }
}
