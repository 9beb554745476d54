internal import Scalars

/// About how many letters of the Latin alphabet a text takes on a line.
enum LineWidth {
    static func of(_ text: String) -> Int { of(text.unicodeScalars) }

    private static func of(_ scalars: some Sequence<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + of($1) } }

    /// The widest part that no line should break: a word, a short code such as `BC-11/13`, four Chinese characters.
    static func ofLongestWord(in text: String) -> Int {
        text.parts(where: isSpace).map { ofLongestPart(of: String($0)) }.max() ?? 0
    }

    private static func ofLongestPart(of word: String) -> Int {
        let parts = of(word) <= shortCode ? [Substring(word)] : word.parts(where: mayBreak)
        let chinese = word.unicodeScalars.count(where: isChinese)
        let others = parts.map { part in of(part.unicodeScalars.filter { !isChinese($0) }) }
        return max(others.max() ?? 0, 2 * min(chinese, togetherInChinese))
    }

    private static let shortCode = 12
    private static let togetherInChinese = 4

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x0300...0x036F, 0x064B...0x065F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069: 0
        case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: 2
        default: 1
        }
    }

    /// At spaces, but not at those that keep a number with its sign.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0x202F, 0x2007: false
        default: scalar.properties.isWhitespace
        }
    }

    private static func mayBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "/" || isChinese(scalar)
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool { 0x4E00...0x9FFF ~= scalar.value }
}
