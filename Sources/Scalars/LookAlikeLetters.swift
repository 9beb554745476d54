/// Letters of Cyrillic and Greek that look like Latin ones: a word in which both stand is of no language and reads as one
/// that it is not, and so does a word that consists of them in a text that is Latin otherwise.
package enum LookAlikeLetters {
    /// The word with Latin letters where it has some and others only look so; words of one script stay as they are.
    ///
    /// - Parameter inLatin: whether it stands in a text of Latin letters, where a word that only looks so is replaced, too.
    package static func replaced(in word: String.UnicodeScalarView, inLatin: Bool = false) -> String.UnicodeScalarView {
        guard word.contains(where: { latin[$0] != nil }) else { return word }
        let isMixed = word.contains { ("a"..."z").contains($0) }
        guard isMixed || inLatin else { return word }
        return String.UnicodeScalarView(word.map { latin[$0] ?? $0 })
    }

    /// Whether a text has Latin letters, and of Cyrillic and Greek ones only such as look like them.
    package static func isLatin(_ text: String) -> Bool {
        var hasLatin = false
        for scalar in text.unicodeScalars {
            if scalar.isPlainLetter { hasLatin = true }
            if scalar.isCyrillicOrGreek, !looksLatin(scalar), latin[scalar.lowered] == nil { return false }
        }
        return hasLatin
    }

    /// The words of a text that read otherwise than they are written, each with the letters that only look Latin.
    ///
    /// A single letter, as in α-HCH, is a sign; one Greek letter before Latin ones, as in γHCH, is one as well.
    package static func words(in text: String) -> [(word: String, letters: [Unicode.Scalar])] {
        // Most texts have letters of one script: those of Cyrillic and Greek begin with these bytes.
        guard text.utf8.contains(where: { (0xCD...0xD4).contains($0) }),
            text.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) })
        else { return [] }
        let isLatin = isLatin(text)
        return text.parts { !$0.properties.isAlphabetic }.compactMap { part in
            let word = part.unicodeScalars
            let others = word.filter(looksLatin)
            guard word.count > 1, !others.isEmpty, word.allSatisfy({ !$0.isCyrillicOrGreek || looksLatin($0) }) else {
                return nil
            }
            let isMixed = word.contains(where: \.isPlainLetter)
            let isSign = others.count == 1 && (0x370...0x3FF).contains(others[others.startIndex].value)
            guard isMixed && !isSign || !isMixed && isLatin && others.count == word.count else { return nil }
            return (String(part), Array(others).firstOccurrences)
        }
    }

    /// Whether a letter has the form of a Latin one as it stands, capital or small.
    private static func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
        small.contains(scalar) || scalar.properties.isUppercase && latin[scalar.lowered] != nil
    }

    /// Small letters that look so themselves, and not only their capitals.
    private static let small = Set("аеорсухіјѕοινυχ".unicodeScalars)

    /// Small letters, also those whose capitals look alike.
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{430}": "a", "\u{432}": "b", "\u{435}": "e", "\u{43A}": "k", "\u{43C}": "m", "\u{43D}": "h", "\u{43E}": "o",
        "\u{440}": "p", "\u{441}": "c", "\u{442}": "t", "\u{443}": "y", "\u{445}": "x", "\u{456}": "i", "\u{458}": "j",
        "\u{455}": "s", "\u{3B1}": "a", "\u{3B2}": "b", "\u{3B5}": "e", "\u{3B9}": "i", "\u{3BA}": "k", "\u{3BD}": "v",
        "\u{3BF}": "o", "\u{3C1}": "p", "\u{3C4}": "t", "\u{3C5}": "u", "\u{3C7}": "x",
    ]
}

extension Unicode.Scalar {
    fileprivate var isPlainLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    fileprivate var isCyrillicOrGreek: Bool { (0x370...0x52F).contains(value) }
    /// The small letter, where it is one letter.
    fileprivate var lowered: Unicode.Scalar {
        let mapped = properties.lowercaseMapping.unicodeScalars
        return mapped.count == 1 ? mapped[mapped.startIndex] : self
    }
}
