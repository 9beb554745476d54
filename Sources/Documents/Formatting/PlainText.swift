internal import Scalars

/// Text from elsewhere made fit for a document of YAML.
package enum PlainText {
    /// The text on one line, with single spaces.
    package static func line(_ text: String) -> String {
        clean(text).words.joined(separator: " ")
    }

    /// The lines that hold something, without spaces at their ends.
    package static func lines(_ text: String) -> [String] {
        clean(text).words(at: "\n").map { line(String($0)) }.filter { !$0.isEmpty }
    }

    /// The signs that a text loses, each once.
    package static func lostSigns(of text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !isLineBreak($0) && isUnfit($0) }.firstOccurrences
    }

    /// Whether a text, without what surrounds it, stands on several lines.
    package static func isOnLines(_ text: String) -> Bool { lines(text).count > 1 }

    /// Without what YAML does not allow in a text, what turns its direction, and what no one sees.
    private static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isLineBreak(scalar) {
                result.append("\n")
            } else if [0x09, 0xA0, 0x202F].contains(scalar.value) {
                result.append(" ")
            } else if !isUnfit(scalar) {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    /// Joiners stay, since words of some scripts are written with them.
    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0xA0: false
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: true
        // A soft hyphen, a space without width, what keeps words together.
        case 0xAD, 0x200B, 0x2060: true
        default: false
        }
    }
}
