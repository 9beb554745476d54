internal import Scalars

/// The rule for ids: a lower-case letter, then lower-case letters, digits and hyphens.
package enum Identifier {
    /// The rule as a regular expression.
    package static let pattern = "^[a-z][a-z0-9-]*$"

    /// Whether a text is an id, or a word if it may have underscores.
    package static func isValid(_ text: String, allowsUnderscore: Bool = false) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy {
            isLetter($0) || $0.isDigit || $0 == UInt8(ascii: "-") || (allowsUnderscore && $0 == UInt8(ascii: "_"))
        }
    }

    /// The nearest id to a text: `Top_Band 2` gives `top-band-2`, and `D+` gives `d-plus`; nil where nothing is left of it.
    static func proposal(for text: String, allowsUnderscore: Bool) -> String? {
        var words: [String] = [""]
        for scalar in spelledOut(text).unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            let byte = UInt8(exactly: scalar.value) ?? 0
            if isLetter(byte) || byte.isDigit || (allowsUnderscore && scalar == "_") {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else if let sign = signs[scalar] {
                words += [sign, ""]
            } else {
                words.append("")
            }
        }
        let result = words.filter { !$0.isEmpty }.joined(separator: "-")
        return isValid(result, allowsUnderscore: allowsUnderscore) ? result : nil
    }

    /// Signs by which grades and headings differ that are alike without them.
    private static let signs: [Unicode.Scalar: String] = ["+": "plus", "*": "star", "%": "percent", "&": "and"]

    /// In small letters, accents apart, and with a word for the minus behind a grade: `B-` is not `B`.
    private static func spelledOut(_ text: String) -> String {
        let plain = text.lowercased().canonicallyDecomposed
        let isGrade = (2...4).contains(plain.unicodeScalars.count)
        guard isGrade, let last = plain.unicodeScalars.last, "-−–".unicodeScalars.contains(last) else { return plain }
        return "\(plain.dropLast()) minus"
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
}
