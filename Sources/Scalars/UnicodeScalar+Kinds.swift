// Most texts are plain, and need no look into the tables of Unicode.

extension Unicode.Scalar {
    /// Whether it is a digit of any script, or another sign that stands for a number.
    package var isNumeric: Bool { isASCII ? isPlainDigit : properties.numericType != nil }

    /// Whether it is a digit of any script.
    package var isDecimalDigit: Bool { isASCII ? isPlainDigit : properties.numericType == .decimal }

    /// Whether Unicode counts it among the letters of any script, some marks included.
    package var isLetter: Bool {
        isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
    }

    /// Whether it is white space.
    package var isSpace: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    /// Its number as people write it: `U+200B`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private var isPlainDigit: Bool { (0x30...0x39).contains(value) }
}
