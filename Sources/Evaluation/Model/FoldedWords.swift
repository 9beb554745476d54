internal import Scalars

/// The words of a text as texts are compared (semantics, "Integrity", terms): folded, of three letters or more; of
/// Chinese pairs of characters.
package enum FoldedWords {
    /// The words in the order of the text: compatibility forms, marks dropped, small letters.
    package static func of(_ text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainWords(of: text) }
        var words: [String] = []
        var word = String.UnicodeScalarView()
        let isLatin = LookAlikeLetters.isLatin(text)
        func end(_ word: inout String.UnicodeScalarView) {
            if word.count >= 3 { words.append(String(LookAlikeLetters.replaced(in: word, inLatin: isLatin))) }
            word.removeAll()
        }
        var ideograph: Unicode.Scalar?
        func take(_ scalar: Unicode.Scalar) {
            if scalar.isMark { return }
            if scalar.isIdeograph {
                end(&word)
                if let before = ideograph { words.append(String(String.UnicodeScalarView([before, scalar]))) }
                ideograph = scalar
                return
            }
            ideograph = nil
            if scalar.properties.isAlphabetic { word.append(scalar) } else { end(&word) }
        }
        for scalar in text.unicodeScalars {
            if let letter = scalar.foldedPlainly {
                ideograph = nil
                word.append(letter)
            } else if scalar.isASCII {
                ideograph = nil
                end(&word)
            } else {
                for part in String(scalar).compatiblyDecomposed.lowercased().unicodeScalars { take(part) }
            }
        }
        end(&word)
        return words
    }

    /// Most texts need no look into the tables of Unicode.
    private static func plainWords(of text: String) -> [String] {
        var words: [String] = []
        var letters: [UInt8] = []
        for byte in Array(text.utf8) + [0] {
            if isPlainLetter(byte) {
                letters.append(byte | 0x20)
            } else {
                if letters.count >= 3 { words.append(String(decoding: letters, as: UTF8.self)) }
                letters.removeAll(keepingCapacity: true)
            }
        }
        return words
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

extension Unicode.Scalar {
    /// The small letter that it is or belongs to, where no table of Unicode is needed to tell: plain Latin letters, and
    /// those of Cyrillic and Arabic without a mark; nil for all else.
    fileprivate var foldedPlainly: Unicode.Scalar? {
        switch value {
        case 0x61...0x7A, 0x430...0x438, 0x43A...0x44F, 0x627...0x63A, 0x641...0x64A: self
        case 0x41...0x5A, 0x410...0x418, 0x41A...0x42F: Unicode.Scalar(value + 0x20)
        default: nil
        }
    }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
        default: self == "\u{640}"
        }
    }

    fileprivate var isIdeograph: Bool {
        (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value)
    }
}
