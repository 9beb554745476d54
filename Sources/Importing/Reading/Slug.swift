internal import Scalars

/// Makes ids from titles.
package enum Slug {
    /// The most characters of an id.
    static let length = 50

    /// The words of a text in small letters, digits and hyphens; nil where none can be written so.
    package static func id(of text: String) -> String? {
        var id = ""
        for word in latinWords(of: text) {
            guard id.utf8.count + word.utf8.count < length || id.isEmpty else { break }
            id += (id.isEmpty ? "" : "-") + word.prefix(length)
        }
        id = String(id.unicodeScalars.drop { !$0.isAlphabetic })
        return id.utf8.count >= 2 ? id : nil
    }

    /// The words of a text as they may stand within an id.
    static func words(of text: String) -> String { latinWords(of: text).joined(separator: "-") }

    private static func latinWords(of text: String) -> [String] {
        FoldedText.words(of: text).map { latin($0.folded) }.filter { word in
            !word.isEmpty && word.unicodeScalars.allSatisfy { $0.isASCII && ($0.isAlphabetic || $0.isNumeric) }
        }
    }

    /// An id that is not taken: the given one, else with the first number behind it that makes it so.
    package static func free(_ base: String, among taken: Set<String>) -> String {
        guard taken.contains(base) else { return base }
        let numbered = { (number: Int) in "\(base)-\(number)" }
        var number = 2
        while taken.contains(numbered(number)) { number += 1 }
        return numbered(number)
    }

    /// Cyrillic letters in Latin ones.
    private static func latin(_ word: String) -> String {
        word.unicodeScalars.map { cyrillic[$0] ?? String($0) }.joined()
    }

    private static let cyrillic: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
        "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    ]
}
