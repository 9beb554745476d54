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
        for scalar in text.compatiblyDecomposed.lowercased().unicodeScalars {
            if scalar.isMark { continue }
            if scalar.isIdeograph {
                end(&word)
                if let before = ideograph { words.append(String(String.UnicodeScalarView([before, scalar]))) }
                ideograph = scalar
                continue
            }
            ideograph = nil
            if scalar.properties.isAlphabetic { word.append(scalar) } else { end(&word) }
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
