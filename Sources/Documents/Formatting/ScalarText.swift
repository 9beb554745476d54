internal import Scalars

/// A scalar as the normal form writes it: plain where YAML reads it back the same, else in double quotes.
package struct ScalarText {
    /// A text for people on a line of its own, and one inside braces or brackets.
    package static let alone = ScalarText(isInBrackets: false, isText: true)
    package static let inBrackets = ScalarText(isInBrackets: true, isText: true)

    /// A word, number or date wherever it stands.
    package static let plain = ScalarText(isInBrackets: true, isText: false)

    /// Whether the scalar stands inside brackets, where commas and brackets end it.
    let isInBrackets: Bool
    /// Whether a text for people is meant, which other readers of YAML must not take for a number or a truth value.
    let isText: Bool

    package func write(_ text: String) -> String {
        isPlain(text) ? text : ScalarText.quoted(text)
    }

    private func isPlain(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, first != " ", last != " ", last != ":" else {
            return false
        }
        guard !ScalarText.nullWords.contains(text), !(isText && ScalarText.isOtherType(text)) else { return false }
        guard !text.begins(with: "---"), !text.begins(with: "..."), mayBegin(scalars) else { return false }
        return scalars.indices.allSatisfy { index in
            let following = index + 1 < scalars.count ? scalars[index + 1] : " "
            return isPlain(scalars[index], following: following)
        }
    }

    private func mayBegin(_ scalars: [Unicode.Scalar]) -> Bool {
        guard "-?:".unicodeScalars.contains(scalars[0]) else {
            return !",[]{}#&*!|>'\"%@`".unicodeScalars.contains(scalars[0])
        }
        return !isInBrackets && scalars.count > 1 && scalars[1] != " "
    }

    private func isPlain(_ scalar: Unicode.Scalar, following: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":": return following != " " && !(isInBrackets && ",?[]{}".unicodeScalars.contains(following))
        case " ": return following != "#"
        case ",", "[", "]", "{", "}": return !isInBrackets
        case "?": return !(isInBrackets && following == " ")
        default: return !ScalarText.needsEscape(scalar)
        }
    }

    private static let nullWords: Set<String> = ["null", "Null", "NULL", "~"]

    /// Whether YAML's core schema, or that of YAML 1.1, reads a text as something else than a text.
    private static func isOtherType(_ text: String) -> Bool {
        if otherWords.contains(text) { return true }
        let hasDigit = text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return hasDigit && (Double(text) != nil || text.begins(with: "0o"))
    }

    private static let otherWords: Set<String> = [
        "true", "True", "TRUE", "false", "False", "FALSE", ".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN",
        // Truth values to readers of YAML 1.1.
        "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N",
    ]

    /// Controls, what some readers take for the end of a line, what is no character, and what nobody sees: written as a
    /// sign it would hide in the file, and some of it turns what follows.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        case 0x202A...0x202E, 0x2066...0x206F: true
        default: scalar.isUnseen
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where needsEscape(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let (sign, width) = digits.utf8.count > 4 ? ("U", 8) : ("u", 4)
                result += "\\" + sign + String(repeating: "0", count: width - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
