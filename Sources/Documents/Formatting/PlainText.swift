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

    /// Without what YAML does not allow in a text, and what turns its direction.
    private static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029, 0x0B, 0x0C: result.append("\n")
            case 0x09, 0xA0, 0x202F: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
