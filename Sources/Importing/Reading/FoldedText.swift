internal import Scalars

/// Text without what people write differently: case, accents, punctuation, the forms of apostrophes and hyphens.
///
/// The one normal form in which headings, choices, names and titles are compared: in small letters, canonically
/// decomposed, without marks. Two spellings of one accented letter are the same text here, and so is the bare letter.
package enum FoldedText {
    /// One word of a text: as it is compared, and where it stands.
    package struct Word: Sendable {
        package let folded: String
        package let range: Range<String.Index>
    }

    /// The folded words of a text with single spaces between them; each Chinese character is a word.
    package static func key(_ text: String) -> String {
        words(of: text).map(\.folded).joined(separator: " ")
    }

    /// The words of a text. What is no letter, digit or mark stands between words.
    package static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            // A mark goes with the letter before it; behind a sign it is nothing.
            if scalar.joinsBefore { continue }
            if isIdeograph(scalar) {
                if let first = start { words.append(word(text, first..<index)) }
                start = nil
                words.append(word(text, index..<scalars.index(after: index)))
            } else if scalar.isAlphabetic || scalar.isNumeric {
                start = start ?? index
            } else if let first = start {
                words.append(word(text, first..<index))
                start = nil
            }
        }
        if let first = start { words.append(word(text, first..<text.endIndex)) }
        return words
    }

    private static func word(_ text: String, _ range: Range<String.Index>) -> Word {
        Word(folded: folded(text[range]), range: range)
    }

    /// Small letters without marks, the forms of one Arabic letter as one, digits of all scripts as ours.
    package static func folded(_ text: some StringProtocol) -> String {
        let text = text.lowercased()
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var result = ""
        for scalar in text.canonicallyDecomposed.unicodeScalars {
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                result += String(Int(digit))
            } else if let letters = replacements[scalar] {
                result += letters
            } else if !isMark(scalar) {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        // The stroke that only lengthens an Arabic word.
        default: scalar == "\u{640}"
        }
    }

    /// Whether the character is a word of its own, since Chinese is written without spaces.
    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
    }

    private static let replacements: [Unicode.Scalar: String] = [
        "œ": "oe", "æ": "ae", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ß": "ss", "ø": "o", "ł": "l",
        "ı": "i", "đ": "d",
        "ى": "ي", "ة": "ه", "ٱ": "ا",
    ]
}

extension Unicode.Scalar {
    /// Whether it is a letter of any script.
    package var isAlphabetic: Bool { isLetter && !joinsBefore }

    /// Whether it is a mark on the character before it, such as an accent, or joins it with the next.
    package var joinsBefore: Bool {
        guard !isASCII else { return false }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: self == "\u{200C}" || self == "\u{200D}"
        }
    }
}
