/// A text for people: one string whose language is not said, or one text per language.
package struct LocalizedText: Hashable, Sendable {
    /// The text whose language is not said.
    package let plain: String?
    /// The texts whose language is said.
    package let byLanguage: [Language: String]

    /// A text whose language is not said.
    package init(_ plain: String) {
        self.plain = plain
        self.byLanguage = [:]
    }

    /// One text per language.
    package init(_ byLanguage: [Language: String]) {
        self.plain = nil
        self.byLanguage = byLanguage
    }

    /// The text in a language, or what stands in for it: the plain text, then English, then the first by code.
    ///
    /// The language of the text that is given comes with it (nil where it is not said), so that a reader can be told.
    package func text(in language: Language) -> (text: String, language: Language?) {
        if let text = byLanguage[language] { return (text, language) }
        if let plain { return (plain, nil) }
        if let english = byLanguage[.en] { return (english, .en) }
        let first = byLanguage.keys.min()
        return (first.flatMap { byLanguage[$0] } ?? "", first)
    }

    /// All wordings, for comparing texts with each other.
    package var wordings: [String] {
        (plain.map { [$0] } ?? []) + byLanguage.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension LocalizedText: Codable {
    /// Reads a string, or an object of strings by language.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.init(text)
            return
        }
        let texts = try container.decode([String: String].self)
        let pairs = texts.compactMap { code, text in Language(rawValue: code).map { ($0, text) } }
        self.init(Dictionary(uniqueKeysWithValues: pairs))
    }

    /// Writes what `init(from:)` reads.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let plain {
            try container.encode(plain)
        } else {
            let texts = byLanguage.map { ($0.key.rawValue, $0.value) }
            try container.encode(Dictionary(uniqueKeysWithValues: texts))
        }
    }
}
