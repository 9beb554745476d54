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

extension LocalizedText: Structured {
    /// The text as a string, or as one string per language.
    package var structure: JSONValue {
        if let plain { return .string(plain) }
        return .object(
            Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.key.rawValue, JSONValue.string($0.value)) }))
    }

    /// Reads what `structure` writes; nil for everything else.
    package init?(structure: JSONValue) {
        if let text = structure.string {
            self.init(text)
        } else if let texts = structure.read({ code, text in
            Language(rawValue: code).flatMap { language in text.string.map { (language, $0) } }
        }) {
            self.init(texts)
        } else {
            return nil
        }
    }
}
