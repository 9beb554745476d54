internal import ExactNumbers
internal import Scalars

/// Numbers in per cent.
enum PercentText {
    private static let signs = ["%", "٪", "％"]

    /// What stands before the sign; nil where none stands.
    static func number(in text: String) -> String? {
        signs.lazy.compactMap { text.without(suffix: $0) }.first.map { String($0.trimmed) }
    }

    /// The number on a scale: as it is where the scale ends at 100, the hundredth where it ends at 1; nil for any other,
    /// where it is not said of what it is a share.
    static func value(_ printed: PrintedNumber, of greatest: Rational?) -> PrintedNumber? {
        if greatest == 100 { return printed }
        return greatest == 1 ? printed.hundredth : nil
    }
}
