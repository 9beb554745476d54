/// Letters of Cyrillic and Greek that look like Latin ones, for words in which both stand: such a word is of no language,
/// and reads as one that it is not.
enum LookAlikeLetters {
    /// The word with Latin letters where it has some and others only look so; words of one script stay as they are.
    static func replaced(in word: String.UnicodeScalarView) -> String.UnicodeScalarView {
        let isMixed = word.contains { ("a"..."z").contains($0) } && word.contains { latin[$0] != nil }
        return isMixed ? String.UnicodeScalarView(word.map { latin[$0] ?? $0 }) : word
    }

    /// Small letters, also those whose capitals look alike.
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{430}": "a", "\u{432}": "b", "\u{435}": "e", "\u{43A}": "k", "\u{43C}": "m", "\u{43D}": "h", "\u{43E}": "o",
        "\u{440}": "p", "\u{441}": "c", "\u{442}": "t", "\u{443}": "y", "\u{445}": "x", "\u{456}": "i", "\u{458}": "j",
        "\u{455}": "s", "\u{3B1}": "a", "\u{3B2}": "b", "\u{3B5}": "e", "\u{3B9}": "i", "\u{3BA}": "k", "\u{3BD}": "v",
        "\u{3BF}": "o", "\u{3C1}": "p", "\u{3C4}": "t", "\u{3C5}": "u", "\u{3C7}": "x",
    ]
}
