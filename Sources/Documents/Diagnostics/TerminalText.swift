internal import Scalars

/// Text from a file made fit for a terminal, and its width there.
package enum TerminalText {
    /// Shows what could steer a terminal or turn the direction of the line (controls, bidirectional marks), and what nobody
    /// sees, as `·`.
    package static func safe(_ text: String) -> String {
        text.replacing(scalars: "\t", with: " ").showingUnseen(as: "·") { !isHarmless($0) }
    }

    /// Lines, each made fit for a terminal, with their ends.
    package static func safe(lines: [String]) -> String {
        lines.map { safe($0) + "\n" }.joined()
    }

    /// Words of a language's own file without the marks that keep them in order on a page (U+200F, before a comma of
    /// Arabic): a terminal shows every mark that turns the direction of writing.
    package static func withoutOwnMarks(_ text: String) -> String { text.replacing(scalars: "\u{200F}", with: "") }

    /// The number of columns that a text takes: none for combining marks, two for wide letters, else one.
    package static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The text with spaces behind it up to a width; longer text stays as it is.
    package static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(text)))
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: false
        // Marks, embeddings and isolates that turn the direction of what follows.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: false
        // Line ends to some programs.
        case 0x2028, 0x2029: false
        default: true
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch scalar.value {
        // Vowels and ends of syllables of Hangul, which stand in the square of the letter before.
        case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
