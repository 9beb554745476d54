internal import Scalars

/// Text in UTF-8 whose bytes a program took for Windows-1252 and coded once more: `Ã©` for `é`.
enum TwiceCoded {
    /// How much of a file is looked at.
    private static let searched = 1 << 16

    /// Whether more of the stretches that are not in ASCII look so than like anything else.
    static func looksSo(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(searched)
        guard head.contains(where: { $0 >= 0x80 }) else { return false }
        let runs = UnicodeBytes.utf8(Array(head)).text.parts(where: \.isASCII).filter { !$0.isEmpty }
        let twice = runs.count(where: isTwice)
        return twice * 2 > runs.count
    }

    private static func isTwice(_ run: Substring) -> Bool {
        let bytes = run.unicodeScalars.map(byte)
        let known = bytes.compactMap(\.self)
        guard known.count > 1, known.count == bytes.count, UnicodeBytes.characters(of: known[...]).stray == 0 else {
            return false
        }
        // Of the letters that begin a character of Chinese some begin words of Western Europe, before a space and a mark.
        return firstBytes.contains(known[0]) || known.count >= 6
    }

    /// What the characters of Latin, Cyrillic and Arabic begin with, and dashes and quotation marks.
    private static let firstBytes: Set<UInt8> = [0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xD8, 0xD9, 0xE2]

    private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : bytes[scalar.value]
    }

    private static let bytes: [UInt32: UInt8] = {
        let pairs = (WindowsCharacters.tables[1252] ?? []).enumerated().map { (UInt32($1), UInt8(0x80 + $0)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
