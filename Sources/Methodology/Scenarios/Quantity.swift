internal import Documents
public import ExactNumbers
internal import Scalars

/// A number as a methodology writes it, with the percent sign or the unit behind it: `16`, `60%`, `300 t`.
public struct Quantity: Hashable, Sendable {
    /// The number that is written: 60 for `60%`.
    public let number: Rational
    /// What stands behind it: nothing, `%`, or a space and a unit.
    public let suffix: String

    /// A number with what stands behind it.
    public init(_ number: Rational, suffix: String = "") {
        self.number = number
        self.suffix = suffix
    }

    /// Reads a quantity; nil for any other text.
    public init?(_ text: String) {
        let scalars = text.unicodeScalars
        let end = scalars.firstIndex { !("0"..."9" ~= $0 || $0 == "." || $0 == "-") } ?? text.endIndex
        let digits = text[..<end]
        let suffix = String(text[end...])
        let isUnit = suffix.without(prefix: " ").map { Amount.isUnit(String($0)) } ?? false
        guard suffix.isEmpty || suffix == "%" || isUnit,
            case .success(let number) = DecimalText.parseDecimal(String(digits))
        else { return nil }
        self.init(number, suffix: suffix)
    }

    /// The quantity as it is written; exact, since what was read has a finite decimal form and steps keep it.
    public var text: String {
        // Most are whole, and so many decimals take arithmetic on wide numbers.
        let digits = number.wholeValue.map { "\($0)" }
        return (digits ?? number.text(decimals: DecimalText.maximumDigits).trimmingZeros) + suffix
    }
}
