/// Makes ids from titles.
enum Slug {
    /// The most characters of an id.
    static let length = 50

    /// The words of a text in small letters, digits and hyphens; nil where none can be written so.
    static func id(of text: String) -> String? {
        var id = ""
        for word in FoldedText.words(of: text).map({ latin($0.folded) }) {
            let letters = word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
            guard letters.count == word.count, !letters.isEmpty else { continue }
            guard id.count + letters.count < length || id.isEmpty else { break }
            id += (id.isEmpty ? "" : "-") + letters.prefix(length)
        }
        while let first = id.first, !first.isLetter { id.removeFirst() }
        return id.count >= 2 ? id : nil
    }

    /// Cyrillic letters in Latin ones.
    private static func latin(_ word: String) -> String {
        word.contains { cyrillic[$0] != nil } ? word.map { cyrillic[$0] ?? String($0) }.joined() : word
    }

    private static let cyrillic: [Character: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
        "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    ]
}
