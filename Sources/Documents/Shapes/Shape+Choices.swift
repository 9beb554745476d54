extension Shape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of an enumeration, which a message calls `words`, or lists.
    ///
    /// - Parameter otherNames: the words that are meant by names which elsewhere are usual for them.
    package static func choice(
        of type: Value.Type, words: Phrase? = nil, otherNames: [String: Value] = [:]
    ) -> Shape {
        let names = Value.allCases.map(\.rawValue)
        let words = words ?? Phrase("values.choices", ["choices": .either(names.typed)])
        return Shape.scalar(words, schema: ["enum": .array(names.map(JSONValue.string))]) { text in
            if let value = Value(rawValue: text) { return .success(value) }
            let meant = otherNames[text]?.rawValue ?? EditDistance.suggestion(for: text, among: names)
            return .failure(.unknownChoice(text, words: words, among: names, meant: meant))
        }
    }
}

extension Shape where Value == String {
    /// One of a list of words.
    package static func choice(of names: [String], words: Phrase) -> Shape {
        Shape.scalar(words, schema: ["enum": .array(names.map(JSONValue.string))]) { text in
            names.contains(text) ? .success(text) : .failure(.unknownChoice(text, words: words, among: names))
        }
    }
}

extension Shape where Value == Party {
    /// A Party by its ISO 3166-1 alpha-3 code.
    package static let party = Shape.scalar(
        Phrase("values.party"), schema: ["type": "string", "pattern": "^[A-Z]{3}$", "examples": ["DZA"]]
    ) { text in
        Party(code: text).map { .success($0) } ?? .failure(.unknownParty(text))
    }
}

extension Shape where Value == Bool {
    /// `true` or `false`.
    package static let truth = Shape.scalar(
        Phrase("values.truth"), schema: ["enum": [true, false, "true", "false"]]
    ) { text in
        switch text {
        case "true": .success(true)
        case "false": .success(false)
        default: .failure(.notParsed(text, as: Phrase("values.truth"), help: Phrase("T1.not_parsed.truth")))
        }
    }
}
