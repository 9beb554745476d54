internal import Foundation

/// Text without what people write differently: case, accents, punctuation, the forms of apostrophes and hyphens.
public enum FoldedText {
    /// One word of a text: as it is compared, and where it stands.
    struct Word {
        let folded: String
        let range: Range<String.Index>
    }

    /// The folded words of a text with single spaces between them; each Chinese character is a word.
    public static func key(_ text: String) -> String {
        words(of: text).map(\.folded).joined(separator: " ")
    }

    /// The words of a text. What is no letter, digit or mark stands between words.
    static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var start: String.Index?
        for index in text.indices {
            let character = text[index]
            if isIdeograph(character) {
                if let first = start { words.append(word(text, first..<index)) }
                start = nil
                words.append(word(text, index..<text.index(after: index)))
            } else if character.isLetter || character.isNumber {
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
    static func folded(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in String(text).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
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
    private static func isIdeograph(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
    }

    private static let replacements: [Unicode.Scalar: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "ı": "i", "đ": "d",
        "ى": "ي", "ة": "ه", "ٱ": "ا",
    ]
}
