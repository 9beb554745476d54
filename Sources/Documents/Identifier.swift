internal import Scalars

/// The rule for ids: a lower-case letter, then lower-case letters, digits and hyphens.
public enum Identifier {
    /// The rule as a regular expression.
    public static let pattern = "^[a-z][a-z0-9-]*$"

    /// Whether a text is an id, or a word if it may have underscores.
    public static func isValid(_ text: String, allowsUnderscore: Bool = false) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || (allowsUnderscore && $0 == UInt8(ascii: "_"))
        }
    }

    /// The nearest id to a text: `Top_Band 2` gives `top-band-2`; nil where nothing is left of it.
    static func proposal(for text: String, allowsUnderscore: Bool) -> String? {
        var result = ""
        for byte in text.lowercased().utf8 {
            if isLetter(byte) || isDigit(byte) || (allowsUnderscore && byte == UInt8(ascii: "_")) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else if !result.isEmpty, !result.ends(with: "-") {
                result.append("-")
            }
        }
        while result.ends(with: "-") { result.removeLast() }
        return isValid(result, allowsUnderscore: allowsUnderscore) ? result : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
