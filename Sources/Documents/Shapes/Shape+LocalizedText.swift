extension Shape where Value == LocalizedText {
    /// A text for people: a string, or a map of languages.
    package static let localizedText = Shape(
        words: Phrase("values.text"),
        schema: { _ in
            let text: JSONValue = ["type": ["string", "number", "boolean"]]
            let languages = Language.ofTexts.map { ($0.rawValue, text.described("The text in \($0.englishName)")) }
            return [
                "anyOf": [
                    text,
                    [
                        "type": "object", "minProperties": 1, "additionalProperties": false,
                        "properties": .object(Dictionary(uniqueKeysWithValues: languages)),
                    ],
                ]
            ]
        },
        form: { .text },
        decode: { node, context in
            switch node.kind {
            case .scalar: context.localText(node).map { LocalizedText($0) }
            case .mapping: LocalizedText(reading: node, in: context)
            case .sequence:
                {
                    context.report(
                        .wrongKind(
                            of: node, expected: Phrase("values.text_or_texts"), help: Phrase("T4.wrong_kind.one_text")))
                    return nil
                }()
            }
        })
}

extension LocalizedText {
    fileprivate init?(reading node: YAMLNode, in context: DecodingContext) {
        var texts: [Language: String] = [:]
        var previous: String?
        for entry in node.entries {
            let code = Located(entry.key.text, at: entry.key.span)
            if let language = Language(ofTexts: code.value) {
                texts[language] = context.localText(entry.value)
                previous = code.value
            } else if let previous, entry.value.isEmptyScalar {
                context.report(
                    Diagnostic(.Y2, "Y2.unquoted_comma", ["key": code.value, "language": previous], at: code.span))
            } else {
                context.report(.unknownLanguage(code))
            }
        }
        if node.entries.isEmpty {
            context.report(.wrongKind(of: node, expected: Phrase("values.text_or_texts")))
        }
        guard !texts.isEmpty else { return nil }
        self.init(texts)
    }
}

extension DecodingContext {
    /// One text for people, of which letters are told that are not what they look like.
    fileprivate func localText(_ node: YAMLNode) -> String? {
        let text = Shape<String>.text.read(node, in: self)
        if let text { LookAlikeCheck.check(text, of: node, in: self) }
        return text
    }
}
