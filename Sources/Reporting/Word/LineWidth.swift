internal import Scalars

/// About how many letters of the Latin alphabet a text takes on a line.
enum LineWidth {
    static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The widest part that no line may break.
    static func ofLongestWord(in text: String) -> Int {
        text.parts(where: mayBreak).map { of(String($0)) }.max() ?? 0
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x0300...0x036F, 0x064B...0x065F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069: 0
        case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: 2
        default: 1
        }
    }

    /// At spaces, but not at those that keep a number with its sign; between Chinese characters.
    private static func mayBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0x202F, 0x2007: false
        case 0x2D, 0x2F, 0x4E00...0x9FFF: true
        default: scalar.properties.isWhitespace
        }
    }
}
